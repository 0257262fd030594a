/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Whole($id: ID!, $asOf: Date) {\n    commitment(by: { id: $id }) {\n      id\n      kind\n      action\n      strength\n      polarity\n      constraint\n      rule\n      confidence\n      review\n      recordedAt\n      maker { __typename id name }\n      speaker { name }\n      madeAs { name title agency { name } }\n      madeAt { name place { name } }\n      madeOn { earliest latest precision text }\n      responsibilities { part basis from through party { __typename name } }\n      addressees { __typename name }\n      beneficiaries { __typename name }\n      projects { name }\n      places { name }\n      deadline { type text current slippageDays baseline { earliest latest precision text } }\n      target { value unit comparator text }\n      status(asOf: $asOf) { official evidence schedule scheduleAgainstBaseline asOf }\n      thread { relation isLate reasons commitment { action } by { __typename ... on Commitment { kind } ... on StatusStatement { status percent subject { __typename ... on Project { name } } } } }\n      citations { for quote start end line rule confidence review report { title text } passage { quote } fact { __typename id } }\n    }\n  }\n": typeof types.WholeDocument,
    "\n        query Aliases($id: ID!) {\n          one: commitment(by: { id: $id }) { kind: action action: kind maker: madeOn { latest: earliest } }\n          two: commitment(by: { id: $id }) { first: citations(first: 1) { quote } all: citations { for } }\n        }\n      ": typeof types.AliasesDocument,
    "\n        query Fragments($id: ID!) {\n          commitment(by: { id: $id }) {\n            ...Maker\n            ... on Fact { rule ... on Commitment { maker { id } } }\n            maker { name }\n          }\n        }\n        fragment Maker on Commitment { maker { __typename ... on Person { honorific } ... on Agency { level } } }\n      ": typeof types.FragmentsDocument,
    "\n      query Directives($id: ID!, $yes: Boolean!) {\n        commitment(by: { id: $id }) {\n          action @include(if: $yes)\n          kind @skip(if: $yes)\n          ... @include(if: $yes) { maker { name @skip(if: $yes) id } }\n        }\n      }\n    ": typeof types.DirectivesDocument,
    "\n  query Page($filter: CommitmentFilter, $orderBy: CommitmentOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id }\n      edges { cursor node { id } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.PageDocument,
};
const documents: Documents = {
    "\n  query Whole($id: ID!, $asOf: Date) {\n    commitment(by: { id: $id }) {\n      id\n      kind\n      action\n      strength\n      polarity\n      constraint\n      rule\n      confidence\n      review\n      recordedAt\n      maker { __typename id name }\n      speaker { name }\n      madeAs { name title agency { name } }\n      madeAt { name place { name } }\n      madeOn { earliest latest precision text }\n      responsibilities { part basis from through party { __typename name } }\n      addressees { __typename name }\n      beneficiaries { __typename name }\n      projects { name }\n      places { name }\n      deadline { type text current slippageDays baseline { earliest latest precision text } }\n      target { value unit comparator text }\n      status(asOf: $asOf) { official evidence schedule scheduleAgainstBaseline asOf }\n      thread { relation isLate reasons commitment { action } by { __typename ... on Commitment { kind } ... on StatusStatement { status percent subject { __typename ... on Project { name } } } } }\n      citations { for quote start end line rule confidence review report { title text } passage { quote } fact { __typename id } }\n    }\n  }\n": types.WholeDocument,
    "\n        query Aliases($id: ID!) {\n          one: commitment(by: { id: $id }) { kind: action action: kind maker: madeOn { latest: earliest } }\n          two: commitment(by: { id: $id }) { first: citations(first: 1) { quote } all: citations { for } }\n        }\n      ": types.AliasesDocument,
    "\n        query Fragments($id: ID!) {\n          commitment(by: { id: $id }) {\n            ...Maker\n            ... on Fact { rule ... on Commitment { maker { id } } }\n            maker { name }\n          }\n        }\n        fragment Maker on Commitment { maker { __typename ... on Person { honorific } ... on Agency { level } } }\n      ": types.FragmentsDocument,
    "\n      query Directives($id: ID!, $yes: Boolean!) {\n        commitment(by: { id: $id }) {\n          action @include(if: $yes)\n          kind @skip(if: $yes)\n          ... @include(if: $yes) { maker { name @skip(if: $yes) id } }\n        }\n      }\n    ": types.DirectivesDocument,
    "\n  query Page($filter: CommitmentFilter, $orderBy: CommitmentOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id }\n      edges { cursor node { id } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.PageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Whole($id: ID!, $asOf: Date) {\n    commitment(by: { id: $id }) {\n      id\n      kind\n      action\n      strength\n      polarity\n      constraint\n      rule\n      confidence\n      review\n      recordedAt\n      maker { __typename id name }\n      speaker { name }\n      madeAs { name title agency { name } }\n      madeAt { name place { name } }\n      madeOn { earliest latest precision text }\n      responsibilities { part basis from through party { __typename name } }\n      addressees { __typename name }\n      beneficiaries { __typename name }\n      projects { name }\n      places { name }\n      deadline { type text current slippageDays baseline { earliest latest precision text } }\n      target { value unit comparator text }\n      status(asOf: $asOf) { official evidence schedule scheduleAgainstBaseline asOf }\n      thread { relation isLate reasons commitment { action } by { __typename ... on Commitment { kind } ... on StatusStatement { status percent subject { __typename ... on Project { name } } } } }\n      citations { for quote start end line rule confidence review report { title text } passage { quote } fact { __typename id } }\n    }\n  }\n"): (typeof documents)["\n  query Whole($id: ID!, $asOf: Date) {\n    commitment(by: { id: $id }) {\n      id\n      kind\n      action\n      strength\n      polarity\n      constraint\n      rule\n      confidence\n      review\n      recordedAt\n      maker { __typename id name }\n      speaker { name }\n      madeAs { name title agency { name } }\n      madeAt { name place { name } }\n      madeOn { earliest latest precision text }\n      responsibilities { part basis from through party { __typename name } }\n      addressees { __typename name }\n      beneficiaries { __typename name }\n      projects { name }\n      places { name }\n      deadline { type text current slippageDays baseline { earliest latest precision text } }\n      target { value unit comparator text }\n      status(asOf: $asOf) { official evidence schedule scheduleAgainstBaseline asOf }\n      thread { relation isLate reasons commitment { action } by { __typename ... on Commitment { kind } ... on StatusStatement { status percent subject { __typename ... on Project { name } } } } }\n      citations { for quote start end line rule confidence review report { title text } passage { quote } fact { __typename id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query Aliases($id: ID!) {\n          one: commitment(by: { id: $id }) { kind: action action: kind maker: madeOn { latest: earliest } }\n          two: commitment(by: { id: $id }) { first: citations(first: 1) { quote } all: citations { for } }\n        }\n      "): (typeof documents)["\n        query Aliases($id: ID!) {\n          one: commitment(by: { id: $id }) { kind: action action: kind maker: madeOn { latest: earliest } }\n          two: commitment(by: { id: $id }) { first: citations(first: 1) { quote } all: citations { for } }\n        }\n      "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query Fragments($id: ID!) {\n          commitment(by: { id: $id }) {\n            ...Maker\n            ... on Fact { rule ... on Commitment { maker { id } } }\n            maker { name }\n          }\n        }\n        fragment Maker on Commitment { maker { __typename ... on Person { honorific } ... on Agency { level } } }\n      "): (typeof documents)["\n        query Fragments($id: ID!) {\n          commitment(by: { id: $id }) {\n            ...Maker\n            ... on Fact { rule ... on Commitment { maker { id } } }\n            maker { name }\n          }\n        }\n        fragment Maker on Commitment { maker { __typename ... on Person { honorific } ... on Agency { level } } }\n      "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query Directives($id: ID!, $yes: Boolean!) {\n        commitment(by: { id: $id }) {\n          action @include(if: $yes)\n          kind @skip(if: $yes)\n          ... @include(if: $yes) { maker { name @skip(if: $yes) id } }\n        }\n      }\n    "): (typeof documents)["\n      query Directives($id: ID!, $yes: Boolean!) {\n        commitment(by: { id: $id }) {\n          action @include(if: $yes)\n          kind @skip(if: $yes)\n          ... @include(if: $yes) { maker { name @skip(if: $yes) id } }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Page($filter: CommitmentFilter, $orderBy: CommitmentOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id }\n      edges { cursor node { id } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Page($filter: CommitmentFilter, $orderBy: CommitmentOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n    commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes { id }\n      edges { cursor node { id } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;