/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../data/schema-types.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type NamedQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamedQuery = { nodes: Array<
    | { __typename: 'Agency', name: string, id: string }
    | { __typename: 'Assessment', id: string }
    | { __typename: 'Attendance', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
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
   | null> };


export const NamedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Named"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NamedQuery, NamedQueryVariables>;