/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../data/schema-types.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EntityLine_Agency_Fragment = { __typename: 'Agency', name: string, validFrom: string | null, validThrough: string | null, id: string, agencyType: Schema.AgencyType, agencyLevel: Schema.AgencyLevel, parent: { __typename: 'Agency', id: string, name: string } | null };

export type EntityLine_Assessment_Fragment = { __typename: 'Assessment', id: string };

export type EntityLine_Attendance_Fragment = { __typename: 'Attendance', id: string };

export type EntityLine_Change_Fragment = { __typename: 'Change', id: string };

export type EntityLine_Commitment_Fragment = { __typename: 'Commitment', id: string };

export type EntityLine_Correction_Fragment = { __typename: 'Correction', id: string };

export type EntityLine_DeadlineChange_Fragment = { __typename: 'DeadlineChange', id: string };

export type EntityLine_Figure_Fragment = { __typename: 'Figure', id: string };

export type EntityLine_FollowUp_Fragment = { __typename: 'FollowUp', id: string };

export type EntityLine_Judgement_Fragment = { __typename: 'Judgement', id: string };

export type EntityLine_Meeting_Fragment = { __typename: 'Meeting', name: string, id: string, meetingType: Schema.MeetingType, heldOn: { earliest: string | null, latest: string | null, text: string | null } | null, chair: { __typename: 'Person', id: string, name: string } | null, place: { __typename: 'Place', id: string, name: string } | null };

export type EntityLine_Operation_Fragment = { __typename: 'Operation', id: string };

export type EntityLine_Passage_Fragment = { __typename: 'Passage', id: string };

export type EntityLine_Person_Fragment = { __typename: 'Person', name: string, honorific: string | null, rank: string | null, id: string, tenures: Array<{ role: { __typename: 'Role', id: string, name: string } | null }> };

export type EntityLine_Place_Fragment = { __typename: 'Place', name: string, validFrom: string | null, validThrough: string | null, id: string, placeLevel: Schema.PlaceLevel, parents: Array<{ __typename: 'Place', id: string, name: string }> };

export type EntityLine_Project_Fragment = { __typename: 'Project', name: string, id: string, projectType: Schema.ProjectType };

export type EntityLine_Report_Fragment = { __typename: 'Report', id: string };

export type EntityLine_Responsibility_Fragment = { __typename: 'Responsibility', id: string };

export type EntityLine_Role_Fragment = { __typename: 'Role', name: string, id: string, agency: { __typename: 'Agency', id: string, name: string } | null, tenures: Array<{ person: { __typename: 'Person', id: string, name: string } | null }> };

export type EntityLine_StatusStatement_Fragment = { __typename: 'StatusStatement', id: string };

export type EntityLine_Tenure_Fragment = { __typename: 'Tenure', id: string };

export type EntityLineFragment =
  | EntityLine_Agency_Fragment
  | EntityLine_Assessment_Fragment
  | EntityLine_Attendance_Fragment
  | EntityLine_Change_Fragment
  | EntityLine_Commitment_Fragment
  | EntityLine_Correction_Fragment
  | EntityLine_DeadlineChange_Fragment
  | EntityLine_Figure_Fragment
  | EntityLine_FollowUp_Fragment
  | EntityLine_Judgement_Fragment
  | EntityLine_Meeting_Fragment
  | EntityLine_Operation_Fragment
  | EntityLine_Passage_Fragment
  | EntityLine_Person_Fragment
  | EntityLine_Place_Fragment
  | EntityLine_Project_Fragment
  | EntityLine_Report_Fragment
  | EntityLine_Responsibility_Fragment
  | EntityLine_Role_Fragment
  | EntityLine_StatusStatement_Fragment
  | EntityLine_Tenure_Fragment
;

export const EntityLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"agencyType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"agencyLevel"},"name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"honorific"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"placeLevel"},"name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"parents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"projectType"},"name":{"kind":"Name","value":"type"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"meetingType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EntityLineFragment, unknown>;