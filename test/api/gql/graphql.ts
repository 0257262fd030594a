/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The level of government an agency belongs to. More values may come: treat one that you do not know as unknown. */
export type AgencyLevel =
  /** A commune, ward or special zone (cấp xã). */
  | 'COMMUNE'
  /** A district; abolished on 1 July 2025 (cấp huyện). */
  | 'DISTRICT'
  /** The centre (trung ương). */
  | 'NATION'
  /** A province or a city of that rank (cấp tỉnh). */
  | 'PROVINCE'
  /** The report does not say. */
  | 'UNSPECIFIED';

/** Which commitments: every field that is given must be met; of a list, any one. An empty list is met by nothing. */
export type CommitmentFilter = {
  /** Whom it is directed to: people, agencies, roles or places. */
  addressee?: Array<string | number> | null | undefined;
  /** The day on which `schedule` is asked; today in Vietnam when it is left out. */
  asOf?: string | null | undefined;
  /** When it is due, by the deadline in force. */
  deadline?: DateRange | null | undefined;
  /** What sort of commitment. */
  kind?: Array<CommitmentKind> | null | undefined;
  /** When it was made. */
  made?: DateRange | null | undefined;
  /** Who made it: people or agencies. */
  maker?: Array<string | number> | null | undefined;
  /** Where it was said. */
  meeting?: Array<string | number> | null | undefined;
  /** Where: these places and everything inside them. */
  place?: Array<string | number> | null | undefined;
  /** Which projects it concerns. */
  project?: Array<string | number> | null | undefined;
  /** Where it is written. */
  report?: Array<string | number> | null | undefined;
  /** Who leads on it (chủ trì): people, agencies or roles. */
  responsible?: Array<string | number> | null | undefined;
  /** How it stands against its deadline on the day `asOf`. */
  schedule?: Array<ScheduleStatus> | null | undefined;
  /** Words that its text holds, all of them; accents may be left out. Without a letter or digit it filters nothing. */
  text?: string | null | undefined;
};

/** What sort of commitment. More values may come: treat one that you do not know as unknown. */
export type CommitmentKind =
  /** A superior binds a named subordinate: "giao", "yêu cầu", "chỉ đạo". */
  | 'DIRECTIVE'
  /** The maker binds itself: "cam kết", "hứa". */
  | 'PLEDGE'
  /** An act is called for and nobody is named: "cần", "phải". */
  | 'RECOMMENDATION'
  /** An inferior or an equal asks: "đề nghị", "kiến nghị". */
  | 'REQUEST'
  /** A measurable result with a date: "phấn đấu", "chỉ tiêu". */
  | 'TARGET';

/** What commitments are sorted by, the earliest first: ask for `last` to see the latest. */
export type CommitmentOrder =
  /** The last day of the deadline in force; those without one at the end. */
  | 'DEADLINE'
  /** The day it was made; those without one at the end. */
  | 'MADE';

/** How a number is meant. More values may come: treat one that you do not know as unknown. */
export type Comparator =
  /** About: "khoảng", "gần". */
  | 'ABOUT'
  /** At least: "ít nhất", "trên" with the number included. */
  | 'AT_LEAST'
  /** At most. */
  | 'AT_MOST'
  /** Exactly. */
  | 'EQUAL'
  /** Less than: "dưới". */
  | 'LESS_THAN'
  /** More than: "hơn". */
  | 'MORE_THAN';

/** Days from one to another, both included; either may be left open. What has no day is in no range. */
export type DateRange = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  through?: string | null | undefined;
};

/** How a deadline is put. More values may come: treat one that you do not know as unknown. */
export type DeadlineType =
  /** By a time: "trước ngày 30/6". */
  | 'BY'
  /** By a word without a day: "sớm", "kịp thời". */
  | 'VAGUE'
  /** Within a stretch of time: "trong quý III". */
  | 'WITHIN';

/** What the evidence shows, as an assessor found. More values may come: treat one that you do not know as unknown. */
export type EvidenceStatus =
  /** Done. */
  | 'COMPLETE'
  /** Begun, little done. */
  | 'LIMITED'
  /** Closed and not done. */
  | 'NOT_DELIVERED'
  /** Nobody has looked; it says nothing about what was done. */
  | 'NOT_REVIEWED'
  /** Not begun. */
  | 'NOT_STARTED'
  /** Somebody looked and found nothing. */
  | 'NO_EVIDENCE'
  /** Closed with a part of it done. */
  | 'PARTIAL_FINAL'
  /** Mostly done. */
  | 'SUBSTANTIAL'
  /** A newer commitment stands in its place. */
  | 'SUPERSEDED'
  /** Nobody can find out. */
  | 'UNVERIFIABLE'
  /** Given up by who could do so. */
  | 'WITHDRAWN';

/** How a later item takes up an earlier commitment. More values may come: treat one that you do not know as unknown. */
export type FollowUpRelation =
  /** Changes something else of it. */
  | 'AMENDS'
  /** Sets a new deadline. */
  | 'AMENDS_DEADLINE'
  /** Gives it to somebody else. */
  | 'HANDS_OVER'
  /** Is a part of it. */
  | 'PART_OF'
  /** Says it again. */
  | 'REITERATES'
  /** Says that it is done. */
  | 'REPORTS_DONE'
  /** Says that it is not done. */
  | 'REPORTS_NOT_DONE'
  /** Says that it is under way. */
  | 'REPORTS_PROGRESS'
  /** Answers it: a pledge or a directive in answer to a request. */
  | 'RESPONDS_TO'
  /** Stands in its place. */
  | 'SUPERSEDES'
  /** Takes it back. */
  | 'WITHDRAWS';

/** What the responsible side says. More values may come: treat one that you do not know as unknown. */
export type OfficialStatus =
  /** A pledge answered it. */
  | 'ACCEPTED'
  /** It was refused. */
  | 'DECLINED'
  /** A directive answered it: somebody was told to do it. */
  | 'INSTRUCTED'
  /** Nothing was said yet. */
  | 'NONE'
  /** It was reported done (báo cáo hoàn thành). */
  | 'REPORTED_DONE'
  /** It was reported not done (chưa thực hiện). */
  | 'REPORTED_NOT_DONE'
  /** It was reported withdrawn. */
  | 'REPORTED_WITHDRAWN'
  /** It was given a new deadline. */
  | 'SCHEDULED'
  /** Progress was reported (đang thực hiện). */
  | 'UNDER_WAY';

/** Whether something is to be done or left undone. More values may come: treat one that you do not know as unknown. */
export type Polarity =
  /** To be done. */
  | 'DO'
  /** Not to be done: "không để", "nghiêm cấm". */
  | 'DO_NOT';

/** How exactly a text names a time. More values may come: treat one that you do not know as unknown. */
export type Precision =
  /** A time after an event. */
  | 'AFTER_EVENT'
  /** A day: "ngày 30/6". */
  | 'DAY'
  /** A number of days: "trong 10 ngày". */
  | 'DAYS'
  /** Up to an event whose day is known. */
  | 'EVENT'
  /** A holiday: "trước Tết Nguyên đán". */
  | 'HOLIDAY'
  /** The middle of a month: "giữa tháng 6". */
  | 'MID_MONTH'
  /** A month: "trong tháng 6". */
  | 'MONTH'
  /** The end of a month: "cuối tháng 6". */
  | 'MONTH_END'
  /** A quarter: "quý III". */
  | 'QUARTER'
  /** A school year: "trước năm học mới". */
  | 'SCHOOL_YEAR'
  /** A season or a rainy season: "trước mùa mưa lũ". */
  | 'SEASON'
  /** A week: "trong tuần tới". */
  | 'WEEK'
  /** A number of working days: "05 ngày làm việc". */
  | 'WORKING_DAYS'
  /** A year: "trong năm 2025". */
  | 'YEAR'
  /** The end of a year: "cuối năm". */
  | 'YEAR_END';

/** How something is getting on, as a report says. More values may come: treat one that you do not know as unknown. */
export type Progress =
  /** Stuck (vướng mắc). */
  | 'BLOCKED'
  /** Done (đã hoàn thành). */
  | 'DONE'
  /** More than was planned (vượt kế hoạch). */
  | 'EXCEEDED'
  /** Given to somebody else (bàn giao). */
  | 'HANDED_OVER'
  /** Under way (đang triển khai). */
  | 'IN_PROGRESS'
  /** Behind (chậm tiến độ). */
  | 'LATE'
  /** Not begun (chưa triển khai). */
  | 'NOT_STARTED'
  /** Put off (lùi thời gian). */
  | 'POSTPONED'
  /** Refused (không đồng ý). */
  | 'REFUSED'
  /** Given up (dừng, không thực hiện). */
  | 'WITHDRAWN';

/** What a passage proves. More values may come: treat one that you do not know as unknown. */
export type QuotedFor =
  /** Its limits. */
  | 'CONSTRAINT'
  /** Its deadline. */
  | 'DEADLINE'
  /** The fact itself. */
  | 'EVIDENCE'
  /** A name. */
  | 'NAME'
  /** Something beside it, as who was speaking. */
  | 'SUPPORT';

/** Why somebody answers for a commitment. More values may come: treat one that you do not know as unknown. */
export type ResponsibilityBasis =
  /** It was said so when the commitment was made. */
  | 'ORIGINAL'
  /** It was given to somebody else. */
  | 'REASSIGNMENT'
  /** The body that bore it was merged, split or abolished. */
  | 'REORGANISATION'
  /** They came into the office that bears it. */
  | 'TENURE';

/** The part somebody has in carrying out a commitment. More values may come: treat one that you do not know as unknown. */
export type ResponsibilityPart =
  /** Leads it (chủ trì). */
  | 'LEAD'
  /** Oversees it (theo dõi, giám sát). */
  | 'OVERSIGHT'
  /** Supports it (phối hợp). */
  | 'SUPPORT';

/** What a reviewer said of a fact. More values may come: treat one that you do not know as unknown. */
export type ReviewState =
  /** A reviewer found it right. */
  | 'ACCEPTED'
  /** Read by a rule; nobody has looked. */
  | 'PROPOSED'
  /** A reviewer found it wrong. */
  | 'REJECTED';

/** How it stands against a deadline on a day; computed, never typed in. More values may come: treat one that you do not know as unknown. */
export type ScheduleStatus =
  /** Withdrawn or superseded. */
  | 'CLOSED'
  /** Done; whether in time is not known. */
  | 'DONE'
  /** Done late (hoàn thành quá hạn). */
  | 'DONE_LATE'
  /** Done in time (hoàn thành đúng hạn). */
  | 'DONE_ON_TIME'
  /** Not due yet (chưa đến hạn). */
  | 'NOT_DUE'
  /** It has no deadline with a day, as most have none. */
  | 'NO_DEADLINE'
  /** Overdue and not done (quá hạn chưa hoàn thành). */
  | 'OVERDUE';

/** How firmly it binds. More values may come: treat one that you do not know as unknown. */
export type Strength =
  /** As something to strive for: "phấn đấu". */
  | 'ASPIRATIONAL'
  /** If something else happens. */
  | 'CONDITIONAL'
  /** Without conditions. */
  | 'FIRM';

export type WholeQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type WholeQuery = { commitment: { id: string, kind: CommitmentKind, action: string, strength: Strength, polarity: Polarity, constraint: string | null, rule: string, confidence: number, review: ReviewState, recordedAt: string, maker:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, speaker: { name: string } | null, madeAs: { name: string, title: string, agency: { name: string } | null } | null, madeAt: { name: string, place: { name: string } | null } | null, madeOn: { earliest: string | null, latest: string | null, precision: Precision | null, text: string | null } | null, responsibilities: Array<{ part: ResponsibilityPart, basis: ResponsibilityBasis, from: string | null, through: string | null, party:
        | { __typename: 'Agency', name: string }
        | { __typename: 'Person', name: string }
        | { __typename: 'Place', name: string }
        | { __typename: 'Role', name: string }
       | null }>, addressees: Array<
      | { __typename: 'Agency', name: string }
      | { __typename: 'Person', name: string }
      | { __typename: 'Place', name: string }
      | { __typename: 'Role', name: string }
    >, beneficiaries: Array<
      | { __typename: 'Agency', name: string }
      | { __typename: 'Person', name: string }
      | { __typename: 'Place', name: string }
      | { __typename: 'Role', name: string }
    >, projects: Array<{ name: string }>, places: Array<{ name: string }>, deadline: { type: DeadlineType, text: string | null, current: string | null, slippageDays: number | null, baseline: { earliest: string | null, latest: string | null, precision: Precision | null, text: string | null } } | null, target: { value: number | null, unit: string | null, comparator: Comparator | null, text: string | null } | null, status: { official: OfficialStatus, evidence: EvidenceStatus, schedule: ScheduleStatus, scheduleAgainstBaseline: ScheduleStatus, asOf: string }, thread: Array<{ relation: FollowUpRelation, isLate: boolean | null, reasons: Array<string>, commitment: { action: string } | null, by:
        | { __typename: 'Commitment', kind: CommitmentKind }
        | { __typename: 'StatusStatement', status: Progress, percent: number | null, subject:
            | { __typename: 'Agency' }
            | { __typename: 'Commitment' }
            | { __typename: 'Place' }
            | { __typename: 'Project', name: string }
           | null }
       | null }>, citations: Array<{ for: QuotedFor, quote: string, start: number, end: number, line: number, rule: string, confidence: number, review: ReviewState, report: { title: string | null, text: string } | null, passage: { quote: string }, fact:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Commitment', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'StatusStatement', id: string }
       | null }> } | null };

export type AliasesQueryVariables = Exact<{
  id: string | number;
}>;


export type AliasesQuery = { one: { kind: string, action: CommitmentKind, maker: { latest: string | null } | null } | null, two: { first: Array<{ quote: string }>, all: Array<{ for: QuotedFor }> } | null };

export type FragmentsQueryVariables = Exact<{
  id: string | number;
}>;


export type FragmentsQuery = { commitment: { rule: string, maker:
      | { __typename: 'Agency', level: AgencyLevel, id: string, name: string }
      | { __typename: 'Person', honorific: string | null, id: string, name: string }
     | null } | null };

export type MakerFragment = { maker:
    | { __typename: 'Agency', level: AgencyLevel }
    | { __typename: 'Person', honorific: string | null }
   | null };

export type DirectivesQueryVariables = Exact<{
  id: string | number;
  yes: boolean;
}>;


export type DirectivesQuery = { commitment: { action?: string, kind?: CommitmentKind } & { maker?:
      | { name?: string, id: string }
      | { name?: string, id: string }
     | null } | null };

export type PageQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  orderBy: CommitmentOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageQuery = { commitments: { totalCount: number, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export const MakerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honorific"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<MakerFragment, unknown>;
export const WholeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Whole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"constraint"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"slippageDays"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleAgainstBaseline"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WholeQuery, WholeQueryVariables>;
export const AliasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aliases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"action"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"maker"},"name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"two"},"name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}}]}}]}}]}}]} as unknown as DocumentNode<AliasesQuery, AliasesQueryVariables>;
export const FragmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fragments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maker"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honorific"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<FragmentsQuery, FragmentsQueryVariables>;
export const DirectivesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"yes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}]},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DirectivesQuery, DirectivesQueryVariables>;
export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;