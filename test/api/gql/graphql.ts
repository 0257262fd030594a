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

/** What sort of body an agency is. More values may come: treat one that you do not know as unknown. */
export type AgencyType =
  /** Army or border guard (Quân sự, Biên phòng). */
  | 'ARMED_FORCE'
  /** A group without a name of its own: "các sở, ngành liên quan". */
  | 'COLLECTIVE'
  /** Committee of a people’s council (Ban của HĐND). */
  | 'COUNCIL_COMMITTEE'
  /** Standing body of a people’s council (Thường trực HĐND). */
  | 'COUNCIL_STANDING_BODY'
  /** Department of a province or district (Sở, Ban, Phòng). */
  | 'DEPARTMENT'
  /** Company or cooperative (Công ty, Tập đoàn, Hợp tác xã). */
  | 'ENTERPRISE'
  /** Hospital or health station (Bệnh viện, Trạm Y tế). */
  | 'HEALTH_FACILITY'
  /** Mass organisation (Mặt trận Tổ quốc, Đoàn Thanh niên, Hội Nông dân). */
  | 'MASS_ORGANISATION'
  /** Ministry or body of ministerial rank (Bộ). */
  | 'MINISTRY'
  /** The National Assembly, its bodies and delegations (Quốc hội, Đoàn đại biểu Quốc hội). */
  | 'NATIONAL_ASSEMBLY'
  /** Office that serves another body (Văn phòng). */
  | 'OFFICE'
  /** The Party as a whole (Đảng). */
  | 'PARTY'
  /** Party committee (Tỉnh ủy, Huyện ủy, Đảng ủy). */
  | 'PARTY_COMMITTEE'
  /** Standing body of a party committee (Ban Thường vụ, Thường trực Tỉnh ủy). */
  | 'PARTY_STANDING_BODY'
  /** People’s committee, the executive of a province, district or commune (Ủy ban nhân dân, UBND). */
  | 'PEOPLES_COMMITTEE'
  /** People’s council, the elected assembly (Hội đồng nhân dân, HĐND). */
  | 'PEOPLES_COUNCIL'
  /** Police (Công an). */
  | 'POLICE'
  /** Newspaper or broadcaster (Báo, Đài). */
  | 'PRESS'
  /** Management board of projects or zones (Ban Quản lý dự án, Ban Quản lý khu kinh tế). */
  | 'PROJECT_BOARD'
  /** Public service unit (đơn vị sự nghiệp: Trung tâm). */
  | 'PUBLIC_SERVICE_UNIT'
  /** School or university (Trường). */
  | 'SCHOOL'
  /** Another body of the state: treasury, customs, tax, court (Kho bạc, Hải quan, Thuế, Tòa án). */
  | 'STATE_AGENCY'
  /** Delegation or task force made for an occasion (Đoàn công tác, Tổ công tác). */
  | 'TASK_DELEGATION';

/** The part a person took in a meeting. More values may come: treat one that you do not know as unknown. */
export type AttendancePart =
  /** Led it (chủ trì). */
  | 'CHAIR'
  /** Was there (tham dự, cùng đi). */
  | 'PARTICIPANT'
  /** Spoke (phát biểu). */
  | 'SPEAKER';

/** What sort of reorganisation it was. More values may come: treat one that you do not know as unknown. */
export type ChangeType =
  /** It ended (giải thể, kết thúc hoạt động). */
  | 'ABOLISH'
  /** It went into another, or several made a new one (sáp nhập, hợp nhất). */
  | 'MERGE'
  /** It went on under another name (đổi tên). */
  | 'RENAME'
  /** Its parts went to several (chia, tách). */
  | 'SPLIT'
  /** What it did went to another (chuyển chức năng, tổ chức lại). */
  | 'TRANSFER';

/** What commitments are counted by. More values may come: treat one that you do not know as unknown. */
export type CommitmentDimension =
  /** What the evidence shows. */
  | 'EVIDENCE'
  /** What sort they are. */
  | 'KIND'
  /** Who made them. */
  | 'MAKER'
  /** The month they were made in. */
  | 'MONTH'
  /** What the responsible side says. */
  | 'OFFICIAL'
  /** Where: each place and all above it, so that one counts for its commune, its district and its province. */
  | 'PLACE'
  /** Who leads on them (chủ trì); one that several lead on counts for each. */
  | 'RESPONSIBLE'
  /** How they stand against their deadline. */
  | 'SCHEDULE';

/** Which commitments: every field that is given must be met; of a list, any one. An empty list is met by nothing. */
export type CommitmentFilter = {
  /** Whom it is directed to: people, agencies, roles or places. */
  addressee?: Array<string> | null | undefined;
  /** Who leads on it, as a subtree: these agencies, all that is part of them, and the offices in them. */
  agencyWithin?: Array<string> | null | undefined;
  /** The day on which `official`, `evidence`, `schedule` and `unassigned` are asked, each from what had been said and recorded by then, as `Commitment.status(asOf:)` tells it; how they stand now when it is left out. `deadline` and the order go by the deadline in force now. */
  asOf?: string | null | undefined;
  /** When it is due, by the deadline in force. */
  deadline?: DateRange | null | undefined;
  /** What the evidence shows. */
  evidence?: Array<EvidenceStatus> | null | undefined;
  /** What sort of commitment. */
  kind?: Array<CommitmentKind> | null | undefined;
  /** When it was made. */
  made?: DateRange | null | undefined;
  /** Who made it: people or agencies. */
  maker?: Array<string> | null | undefined;
  /** Where it was said. */
  meeting?: Array<string> | null | undefined;
  /** What the responsible side says. */
  official?: Array<OfficialStatus> | null | undefined;
  /** Where: these places and everything inside them. */
  place?: Array<string> | null | undefined;
  /** Takes `place` through reorganisations: also what these places had become by this day, and what they were made of by changes up to it. */
  placeOn?: string | null | undefined;
  /** Which projects it concerns. */
  project?: Array<string> | null | undefined;
  /** Where it is written. */
  report?: Array<string> | null | undefined;
  /** Who leads on it (chủ trì): people, agencies or roles. */
  responsible?: Array<string> | null | undefined;
  /** How it stands against its deadline. */
  schedule?: Array<ScheduleStatus> | null | undefined;
  /** Words of what is to be done, or of the names of whoever made or voiced it, answers for it or is addressed, of its project and of its place: all of them must be there; accents may be left out. Without a letter or digit it filters nothing. */
  text?: string | null | undefined;
  /** True: only those whose answering body had ended and for which nobody, or several, took over; false: none of them. */
  unassigned?: boolean | null | undefined;
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

/** What a number says. More values may come: treat one that you do not know as unknown. */
export type FigureKind =
  /** What is, or was reached. */
  | 'ACTUAL'
  /** A property of something: its length, its cost. */
  | 'ATTRIBUTE'
  /** What is to be reached. */
  | 'TARGET';

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

/** What sort of meeting. More values may come: treat one that you do not know as unknown. */
export type MeetingType =
  /** Reception of citizens (tiếp công dân). */
  | 'CITIZENS_RECEPTION'
  /** Conference or session of a body (hội nghị, phiên họp). */
  | 'CONFERENCE'
  /** Visit to look at something on the spot (kiểm tra thực địa). */
  | 'INSPECTION'
  /** Visit and working session in one (kiểm tra, làm việc). */
  | 'INSPECTION_AND_WORKING_SESSION'
  /** Supervision by a council or the Assembly (giám sát). */
  | 'SUPERVISION'
  /** Meeting of deputies with voters (tiếp xúc cử tri). */
  | 'VOTERS_MEETING'
  /** Working session (buổi làm việc). */
  | 'WORKING_SESSION';

/** How something is named. More values may come: treat one that you do not know as unknown. */
export type MentionForm =
  /** By what stands for it: a place for those who govern it, a short form for a programme. */
  | 'METONYM'
  /** By its name, whole or short: "huyện Hương Khê", "UBND huyện". */
  | 'NAME'
  /** By an office: "đồng chí Chủ tịch". */
  | 'TITLE';

/** How one thing stands beside another, said of the first and the second. More values may come: treat one that you do not know as unknown. */
export type NeighbourLink =
  /** A commitment is directed to this party. */
  | 'ADDRESSED_TO'
  /** A meeting was attended by this person. */
  | 'ATTENDED_BY'
  /** An agency or a place went over into this one, whole or in part. */
  | 'BECAME'
  /** A commitment is for the good of this party. */
  | 'BENEFITS'
  /** A commitment is about this project or place. */
  | 'CONCERNS'
  /** A commitment takes up this earlier one. */
  | 'FOLLOWS'
  /** An agency governs this place. */
  | 'HAS_JURISDICTION'
  /** A meeting was held in this place. */
  | 'HELD_IN'
  /** A person holds or held this office. */
  | 'HOLDS'
  /** An office is in this agency. */
  | 'IN'
  /** A commitment is or was led by this party (chủ trì). */
  | 'LED_BY'
  /** A project lies in this place. */
  | 'LOCATED_IN'
  /** A commitment was made in this office. */
  | 'MADE_AS'
  /** A commitment was made at this meeting. */
  | 'MADE_AT'
  /** A commitment was made by this actor. */
  | 'MADE_BY'
  /** A commitment is or was overseen by this party (theo dõi, giám sát). */
  | 'OVERSEEN_BY'
  /** An agency or a place is part of this one. */
  | 'PART_OF'
  /** A meeting is reported in this report. */
  | 'REPORTED_IN'
  /** A commitment is or was supported by this party (phối hợp). */
  | 'SUPPORTED_BY'
  /** A commitment was voiced by this person. */
  | 'VOICED_BY'
  /** A commitment is written in this report. */
  | 'WRITTEN_IN';

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

/** What one place is known by. */
export type PlaceBy =
  {   /** An official code with its list, now or earlier: "o:436". */
  code: string; id?: never; }
  |  { code?: never;   /** Its id. */
  id: string; };

/** What sort of place. More values may come: treat one that you do not know as unknown. */
export type PlaceLevel =
  /** An area without government of its own: a zone, a river, a forest (khu, cụm, hồ). */
  | 'AREA'
  /** Commune, ward, township or special zone (xã, phường, thị trấn, đặc khu). */
  | 'COMMUNE'
  /** District, town or city within a province; abolished on 1 July 2025 (huyện, quận, thị xã). */
  | 'DISTRICT'
  /** A building or works: a school, a reservoir, a market. */
  | 'FACILITY'
  /** Province, or city of that rank (tỉnh, thành phố trực thuộc trung ương). */
  | 'PROVINCE'
  /** Road or bridge (đường, quốc lộ, cầu). */
  | 'ROAD'
  /** Village or block (thôn, bản, tổ dân phố). */
  | 'VILLAGE';

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

/** What a search looks among. More values may come: treat one that you do not know as unknown. */
export type SearchType =
  /** Agencies. */
  | 'AGENCY'
  /** Commitments, by what is to be done. */
  | 'COMMITMENT'
  /** Meetings. */
  | 'MEETING'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE'
  /** Projects. */
  | 'PROJECT'
  /** Reports, by title. */
  | 'REPORT'
  /** Roles, by title and agency. */
  | 'ROLE';

/** How firmly it binds. More values may come: treat one that you do not know as unknown. */
export type Strength =
  /** As something to strive for: "phấn đấu". */
  | 'ASPIRATIONAL'
  /** If something else happens. */
  | 'CONDITIONAL'
  /** Without conditions. */
  | 'FIRM';

export type AnswersQueryVariables = Exact<{
  at: string;
}>;


export type AnswersQuery = { commitments: { nodes: Array<{ action: string, answers: Array<{ since: string | null, basis: ResponsibilityBasis, party:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, holder: { name: string } | null }> }> } | null };

export type UnassignedQueryVariables = Exact<{
  at?: string | null | undefined;
  filter?: CommitmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnassignedQuery = { unassigned: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ action: string, deadline: { baseline: { latest: string | null } } | null, answers: Array<{ since: string | null }> }> } | null };

export type ChangedPlaceQueryVariables = Exact<{
  id: string;
}>;


export type ChangedPlaceQuery = { place: { predecessors: { nodes: Array<{ type: ChangeType, effective: string, legalBasis: string | null, original:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }, successors: { nodes: Array<{ type: ChangeType, effective: string, legalBasis: string | null, isForked: boolean, results: Array<{ extent: string | null, party:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }> }> } } | null };

export type ChangedAgencyQueryVariables = Exact<{
  id: string;
}>;


export type ChangedAgencyQuery = { agency: { validThrough: string | null, successors: { totalCount: number, nodes: Array<{ type: ChangeType, effective: string, legalBasis: string | null, note: string | null, isCertain: boolean, results: Array<{ functions: string | null, party:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }> }> } } | null };

export type ChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesQuery = { changes: { totalCount: number, nodes: Array<{ effective: string }> } | null };

export type OfficeQueryVariables = Exact<{
  id: string;
  at: string;
}>;


export type OfficeQuery = { agency: { roles: { nodes: Array<{ title: string }> }, all: { nodes: Array<{ title: string, isShared: boolean, holders: Array<{ name: string, tenures: Array<{ role: { title: string } | null }> }>, tenures: Array<{ from: string | null, seenFirst: string | null, seenLast: string | null, goneBy: string | null, person: { name: string } | null, predecessor: { person: { name: string } | null } | null, successor: { person: { name: string } | null } | null }> }> } } | null };

export type WholeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type WholeQuery = { commitment: { id: string, kind: CommitmentKind, action: string, strength: Strength, polarity: Polarity, constraint: string | null, rule: string, confidence: number | null, review: ReviewState, recordedAt: string, maker:
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
    >, projects: Array<{ name: string }>, places: Array<{ name: string }>, deadline: { type: DeadlineType, text: string | null, current: string | null, slippageDays: number | null, baseline: { earliest: string | null, latest: string | null, precision: Precision | null, text: string | null } } | null, target: { value: number | null, unit: string | null, comparator: Comparator | null, text: string | null } | null, status: { official: OfficialStatus, evidence: EvidenceStatus, schedule: ScheduleStatus, scheduleAgainstBaseline: ScheduleStatus, asOf: string }, thread: { nodes: Array<{ relation: FollowUpRelation, isLate: boolean | null, reasons: Array<string>, commitment: { action: string } | null, by:
          | { __typename: 'Commitment', kind: CommitmentKind }
          | { __typename: 'StatusStatement', status: Progress, percent: number | null, subject:
              | { __typename: 'Agency' }
              | { __typename: 'Commitment' }
              | { __typename: 'Place' }
              | { __typename: 'Project', name: string }
             | null }
         | null }> }, citations: Array<{ for: QuotedFor, quote: string, start: number, end: number, line: number, rule: string, confidence: number | null, review: ReviewState, report: { title: string | null, text: string } | null, passage: { quote: string }, fact:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Commitment', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'FollowUp', id: string }
        | { __typename: 'StatusStatement', id: string }
       | null }> } | null };

export type AliasesQueryVariables = Exact<{
  id: string;
}>;


export type AliasesQuery = { one: { kind: string, action: CommitmentKind, maker: { latest: string | null } | null } | null, two: { first: Array<{ quote: string }>, all: Array<{ for: QuotedFor }> } | null };

export type FragmentsQueryVariables = Exact<{
  id: string;
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
  id: string;
  yes: boolean;
}>;


export type DirectivesQuery = { commitment: { action?: string, kind?: CommitmentKind } & { maker?:
      | { name?: string, id: string }
      | { name?: string, id: string }
     | null } | null };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { name: string, honorific: string | null, rank: string | null, otherNames: Array<string>, tenures: Array<{ from: string | null, through: string | null, isActing: boolean, role: { name: string, agency: { name: string } | null } | null, citations: Array<{ quote: string, fact:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }>, commitmentsMade: { nodes: Array<{ action: string }> }, commitmentsAnswered: { nodes: Array<{ action: string }> }, attendances: { edges: Array<{ cursor: string }>, nodes: Array<{ part: AttendancePart, role: { title: string } | null, meeting: { name: string } | null, citations: Array<{ quote: string }> }> } } | null };

export type AgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgenciesQuery = { agencies: { nodes: Array<{ name: string, type: AgencyType, level: AgencyLevel, isCollective: boolean, abbreviations: Array<string>, parent: { name: string } | null, children: { nodes: Array<{ name: string }> }, roles: { nodes: Array<{ title: string, tenures: Array<{ person: { name: string } | null }> }> }, jurisdiction: { name: string } | null, commitmentsMade: { totalCount: number }, commitmentsAnswered: { totalCount: number }, commitmentsAddressed: { totalCount: number } }> } | null };

export type PlaceQueryVariables = Exact<{
  by: PlaceBy;
}>;


export type PlaceQuery = { place: { name: string, level: PlaceLevel, codes: Array<string>, validThrough: string | null, parents: Array<{ name: string }>, children: { totalCount: number, nodes: Array<{ name: string }> }, agencies: Array<{ name: string }>, commitments: { totalCount: number } } | null };

export type ReportQueryVariables = Exact<{
  url: string;
}>;


export type ReportQuery = { report: { name: string, title: string | null, publisher: string | null, publishedOn: string | null, urls: Array<string>, sha256: Array<string>, language: string, readerVersion: string, issues: Array<string>, recordedAt: string, text: string, meetings: Array<{ name: string, type: MeetingType, chair: { name: string } | null, place: { name: string } | null, heldOn: { latest: string | null, precision: Precision | null } | null, attendances: Array<{ part: AttendancePart, person: { name: string } | null }>, commitments: { totalCount: number }, reports: Array<{ id: string }> }>, commitments: { nodes: Array<{ kind: CommitmentKind }> }, passages: { nodes: Array<{ quote: string, start: number, end: number, line: number, report: { id: string } | null, citations: Array<{ for: QuotedFor, fact:
            | { __typename: 'Attendance' }
            | { __typename: 'Commitment' }
            | { __typename: 'Figure' }
            | { __typename: 'FollowUp' }
            | { __typename: 'StatusStatement' }
           | null }> }>, pageInfo: { hasNextPage: boolean } }, figures: { nodes: Array<{ what: string, value: number, unit: string, comparator: Comparator, kind: FigureKind }> }, statusStatements: { nodes: Array<{ about: string, status: Progress, percent: number | null }> } } | null };

export type ListsQueryVariables = Exact<{
  place: string;
  agency: string;
  person: string;
}>;


export type ListsQuery = { people: { nodes: Array<{ name: string }> } | null, some: { nodes: Array<{ name: string }> } | null, places: { nodes: Array<{ name: string }> } | null, communes: { nodes: Array<{ name: string }> } | null, agencies: { nodes: Array<{ name: string }> } | null, departments: { nodes: Array<{ name: string }> } | null, roles: { nodes: Array<{ name: string }> } | null, projects: { nodes: Array<{ name: string }> } | null, meetings: { nodes: Array<{ name: string }> } | null, earlier: { nodes: Array<{ name: string }> } | null, reports: { nodes: Array<{ name: string }> } | null };

export type FacetsQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  first: number;
  orphans?: CommitmentFilter | null | undefined;
}>;


export type FacetsQuery = { orphans: { totalCount: number } | null, commitmentFacets: { commitments: number, unassigned: number, withoutResponsible: number, withoutPlace: number, kind: Array<{ kind: CommitmentKind, commitments: number }>, official: Array<{ official: OfficialStatus, commitments: number }>, evidence: Array<{ evidence: EvidenceStatus, commitments: number }>, schedule: Array<{ schedule: ScheduleStatus, commitments: number }>, month: Array<{ month: string, commitments: number }>, responsible: Array<{ commitments: number, responsible:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }>, place: Array<{ commitments: number, place: { id: string, name: string } }> } | null };

export type AroundQueryVariables = Exact<{
  of: string;
  first: number;
  depth: number;
}>;


export type AroundQuery = { neighbourhood: { isCut: boolean, nodes: Array<{ name: string, distance: number, node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, links: Array<{ link: NeighbourLink, from: string, to: string }> } | null };

export type PageQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  orderBy: CommitmentOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PageQuery = { commitments: { totalCount: number, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SampleWhoAnswersQueryVariables = Exact<{
  text: string;
  at: string;
}>;


export type SampleWhoAnswersQuery = { commitments: { nodes: Array<{ responsibilities: Array<{ party:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }>, answers: Array<{ since: string | null, basis: ResponsibilityBasis, party:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, holder: { name: string } | null }> }> } | null, unassigned: { totalCount: number } | null };

export type SampleMentionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SampleMentionsQuery = { reports: { nodes: Array<{ text: string, mentions: { totalCount: number, nodes: Array<{ quote: string, start: number, end: number, line: number, form: MentionForm, entity:
            | { __typename: 'Agency', name: string }
            | { __typename: 'Meeting', name: string }
            | { __typename: 'Person', name: string }
            | { __typename: 'Place', name: string }
            | { __typename: 'Project', name: string }
            | { __typename: 'Report', name: string }
            | { __typename: 'Role', name: string }
           | null }> } }> } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Agency', name: string }
      | { __typename: 'Commitment', action: string }
      | { __typename: 'Meeting', label: string }
      | { __typename: 'Person', name: string }
      | { __typename: 'Place', name: string }
      | { __typename: 'Project', label: string }
      | { __typename: 'Report', title: string | null }
      | { __typename: 'Role', name: string }
    > } | null };

export type StatsQueryVariables = Exact<{
  by: Array<CommitmentDimension> | CommitmentDimension;
  filter?: CommitmentFilter | null | undefined;
  first: number;
}>;


export type StatsQuery = { commitmentStats: Array<{ kind: CommitmentKind | null, month: string | null, official: OfficialStatus | null, evidence: EvidenceStatus | null, schedule: ScheduleStatus | null, commitments: number, withDeadline: number, overdue: number, reportedDone: number, answered: number, maker:
      | { id: string }
      | { id: string }
     | null, responsible:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, place: { id: string } | null }> | null };

export type WalkWhoPromisedWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WalkWhoPromisedWhatQuery = { commitments: { nodes: Array<{ kind: CommitmentKind, action: string, maker:
        | { name: string }
        | Record<PropertyKey, never>
       | null, madeAs: { name: string } | null, responsibilities: Array<{ part: ResponsibilityPart, party:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }>, citations: Array<{ quote: string, for: QuotedFor, start: number, end: number, report: { text: string } | null }> }> } | null };

export const MakerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honorific"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<MakerFragment, unknown>;
export const AnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Answers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MADE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswersQuery, AnswersQueryVariables>;
export const UnassignedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unassigned"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unassigned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnassignedQuery, UnassignedQueryVariables>;
export const ChangedPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangedPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"original"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"isForked"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangedPlaceQuery, ChangedPlaceQueryVariables>;
export const ChangedAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangedAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isCertain"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangedAgencyQuery, ChangedAgencyQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const OfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Office"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"seenFirst"}},{"kind":"Field","name":{"kind":"Name","value":"seenLast"}},{"kind":"Field","name":{"kind":"Name","value":"goneBy"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficeQuery, OfficeQueryVariables>;
export const WholeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Whole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"constraint"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"slippageDays"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleAgainstBaseline"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WholeQuery, WholeQueryVariables>;
export const AliasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aliases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"action"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"maker"},"name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"two"},"name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}}]}}]}}]}}]} as unknown as DocumentNode<AliasesQuery, AliasesQueryVariables>;
export const FragmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fragments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maker"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honorific"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<FragmentsQuery, FragmentsQueryVariables>;
export const DirectivesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"yes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}]},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DirectivesQuery, DirectivesQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"honorific"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"isActing"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitmentsMade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitmentsAnswered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const AgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isCollective"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviations"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitmentsMade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitmentsAnswered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitmentsAddressed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const PlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceBy"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"parents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"url"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"URL"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"url"},"value":{"kind":"Variable","name":{"kind":"Name","value":"url"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"readerVersion"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MADE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const ListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"some"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"hai","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"agency"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"place"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"communes"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMMUNE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"song","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"place"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PEOPLES_COMMITTEE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"departments"},"name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTMENT"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISTRICT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agency"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"chu tich","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROJECT"},{"kind":"EnumValue","value":"MODEL"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"cau","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INSPECTION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"held"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-03-01","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"participant"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"person"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"earlier"},"name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"held"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"through"},"value":{"kind":"StringValue","value":"2026-02-28","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-03-02","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"through"},"value":{"kind":"StringValue","value":"2026-03-02","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"chu tich","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ListsQuery, ListsQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orphans"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"orphans"},"name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orphans"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitmentFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"withoutResponsible"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPlace"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const AroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Around"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCut"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<AroundQuery, AroundQueryVariables>;
export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const SampleWhoAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SampleWhoAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SampleWhoAnswersQuery, SampleWhoAnswersQueryVariables>;
export const SampleMentionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SampleMentions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SampleMentionsQuery, SampleMentionsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}},{"kind":"Field","name":{"kind":"Name","value":"withDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reportedDone"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}}]}}]}}]} as unknown as DocumentNode<StatsQuery, StatsQueryVariables>;
export const WalkWhoPromisedWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkWhoPromisedWhat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DIRECTIVE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkWhoPromisedWhatQuery, WalkWhoPromisedWhatQueryVariables>;