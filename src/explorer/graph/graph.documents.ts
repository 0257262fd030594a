/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../data/schema-types.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type NeighbourhoodQueryVariables = Exact<{
  of: string;
  first: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { isCut: boolean, nodes: Array<{ name: string, node:
        | { __typename: 'Agency', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', id: string }
        | { __typename: 'Correction', id: string }
        | { __typename: 'DeadlineChange', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Judgement', id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Project', id: string }
        | { __typename: 'Report', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'StatusStatement', id: string }
        | { __typename: 'Tenure', id: string }
       }>, links: Array<{ from: string, link: Schema.NeighbourLink, to: string }> } | null };

export type GraphPathQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type GraphPathQuery = { path: { length: number, steps: Array<{ link: Schema.PathLink, isForward: boolean, from:
        | { __typename: 'Agency', name: string, id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', action: string, id: string }
        | { __typename: 'Correction', id: string }
        | { __typename: 'DeadlineChange', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Judgement', id: string }
        | { __typename: 'Meeting', name: string, id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Project', name: string, id: string }
        | { __typename: 'Report', name: string, id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Role', name: string, id: string }
        | { __typename: 'StatusStatement', id: string }
        | { __typename: 'Tenure', id: string }
      , to:
        | { __typename: 'Agency', name: string, id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', action: string, id: string }
        | { __typename: 'Correction', id: string }
        | { __typename: 'DeadlineChange', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'Judgement', id: string }
        | { __typename: 'Meeting', name: string, id: string }
        | { __typename: 'Operation', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Project', name: string, id: string }
        | { __typename: 'Report', name: string, id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Role', name: string, id: string }
        | { __typename: 'StatusStatement', id: string }
        | { __typename: 'Tenure', id: string }
       }> } | null };

export type GraphStartQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartQuery = { commitmentStats: Array<{ commitments: number, responsible:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Role', id: string, name: string }
     | null }> | null };

export type GraphNode_Agency_Fragment = { __typename: 'Agency', name: string, id: string };

export type GraphNode_Assessment_Fragment = { __typename: 'Assessment', id: string };

export type GraphNode_Attendance_Fragment = { __typename: 'Attendance', id: string };

export type GraphNode_Change_Fragment = { __typename: 'Change', id: string };

export type GraphNode_Commitment_Fragment = { __typename: 'Commitment', action: string, id: string };

export type GraphNode_Correction_Fragment = { __typename: 'Correction', id: string };

export type GraphNode_DeadlineChange_Fragment = { __typename: 'DeadlineChange', id: string };

export type GraphNode_Figure_Fragment = { __typename: 'Figure', id: string };

export type GraphNode_FollowUp_Fragment = { __typename: 'FollowUp', id: string };

export type GraphNode_Judgement_Fragment = { __typename: 'Judgement', id: string };

export type GraphNode_Meeting_Fragment = { __typename: 'Meeting', name: string, id: string };

export type GraphNode_Operation_Fragment = { __typename: 'Operation', id: string };

export type GraphNode_Passage_Fragment = { __typename: 'Passage', id: string };

export type GraphNode_Person_Fragment = { __typename: 'Person', name: string, id: string };

export type GraphNode_Place_Fragment = { __typename: 'Place', name: string, id: string };

export type GraphNode_Project_Fragment = { __typename: 'Project', name: string, id: string };

export type GraphNode_Report_Fragment = { __typename: 'Report', name: string, id: string };

export type GraphNode_Responsibility_Fragment = { __typename: 'Responsibility', id: string };

export type GraphNode_Role_Fragment = { __typename: 'Role', name: string, id: string };

export type GraphNode_StatusStatement_Fragment = { __typename: 'StatusStatement', id: string };

export type GraphNode_Tenure_Fragment = { __typename: 'Tenure', id: string };

export type GraphNodeFragment =
  | GraphNode_Agency_Fragment
  | GraphNode_Assessment_Fragment
  | GraphNode_Attendance_Fragment
  | GraphNode_Change_Fragment
  | GraphNode_Commitment_Fragment
  | GraphNode_Correction_Fragment
  | GraphNode_DeadlineChange_Fragment
  | GraphNode_Figure_Fragment
  | GraphNode_FollowUp_Fragment
  | GraphNode_Judgement_Fragment
  | GraphNode_Meeting_Fragment
  | GraphNode_Operation_Fragment
  | GraphNode_Passage_Fragment
  | GraphNode_Person_Fragment
  | GraphNode_Place_Fragment
  | GraphNode_Project_Fragment
  | GraphNode_Report_Fragment
  | GraphNode_Responsibility_Fragment
  | GraphNode_Role_Fragment
  | GraphNode_StatusStatement_Fragment
  | GraphNode_Tenure_Fragment
;

export const GraphNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]} as unknown as DocumentNode<GraphNodeFragment, unknown>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCut"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const GraphPathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphPath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"isForward"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphNode"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]} as unknown as DocumentNode<GraphPathQuery, GraphPathQueryVariables>;
export const GraphStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESPONSIBLE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"9"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<GraphStartQuery, GraphStartQueryVariables>;