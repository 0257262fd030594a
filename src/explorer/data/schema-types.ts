export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in Vietnam, as in `2025-06-30`. */
  Date: { input: string; output: string; }
  /** An instant with its zone, as in `2025-06-30T09:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** The address of a page, as in `https://example.org/report`. */
  URL: { input: string; output: string; }
};

/** What one agency is known by. */
export type AgencyBy =
  /** Its id. */
  { id: Scalars['ID']['input']; };

/** Which agencies: every field that is given must be met; of a list, any one. */
export type AgencyFilter = {
  /** Which level of government. */
  level?: InputMaybe<Array<AgencyLevel>>;
  /** Places it has jurisdiction over. */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of the name; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What sort of body. */
  type?: InputMaybe<Array<AgencyType>>;
};

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

/** That somebody answers for a commitment from a day on. */
export type AssignResponsibilityInput = {
  /** Who answers: an agency, a role, or a person. */
  bearer: Scalars['ID']['input'];
  /** The commitment. */
  commitment: Scalars['ID']['input'];
  /** First day; today when it is left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** What they are to do. */
  part?: ResponsibilityPart;
  /** Why, and by which document. */
  reason: Scalars['String']['input'];
  /** Responsibilities for this commitment that end the day before; none: they answer together. */
  replaces: Array<Scalars['ID']['input']>;
};

/** The part a person took in a meeting. More values may come: treat one that you do not know as unknown. */
export type AttendancePart =
  /** Led it (chủ trì). */
  | 'CHAIR'
  /** Was there (tham dự, cùng đi). */
  | 'PARTICIPANT'
  /** Spoke (phát biểu). */
  | 'SPEAKER';

/** A new date for a commitment, with who approved it. */
export type ChangeDeadlineInput = {
  /** Who approved it. */
  approvedBy: Scalars['String']['input'];
  /** From this day on the new date is in force; today when it is left out. Not before the change in force. */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Follow-ups of the commitment that speak of it. */
  basedOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The commitment. */
  commitment: Scalars['ID']['input'];
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** Last day of the new deadline. */
  to: Scalars['Date']['input'];
  /** Why it was moved. */
  why: Scalars['String']['input'];
};

/** A place or body that took over, and what of. */
export type ChangeResultInput = {
  /** What a body took over, each in words of the commitments that go with it, with commas between; all of it when it is left out. */
  functions?: InputMaybe<Scalars['String']['input']>;
  /** The place or body. */
  party: Scalars['ID']['input'];
};

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

/** What one commitment is known by. */
export type CommitmentBy =
  /** Its id. */
  { id: Scalars['ID']['input']; };

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
  addressee?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who leads on it, as a subtree: these agencies, all that is part of them, and the offices in them. */
  agencyWithin?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day on which `official`, `evidence`, `schedule` and `unassigned` are asked, each from what had been said and recorded by then, as `Commitment.status(asOf:)` tells it; how they stand now when it is left out. `deadline` and the order go by the deadline in force now. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** When it is due, by the deadline in force. */
  deadline?: InputMaybe<DateRange>;
  /** What the evidence shows. */
  evidence?: InputMaybe<Array<EvidenceStatus>>;
  /** What sort of commitment. */
  kind?: InputMaybe<Array<CommitmentKind>>;
  /** When it was made. */
  made?: InputMaybe<DateRange>;
  /** Who made it: people or agencies. */
  maker?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it was said. */
  meeting?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the responsible side says. */
  official?: InputMaybe<Array<OfficialStatus>>;
  /** Where: these places and everything inside them. */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Takes `place` through reorganisations: also what these places had become by this day, and what they were made of by changes up to it. */
  placeOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which projects it concerns. */
  project?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it is written. */
  report?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who leads on it (chủ trì): people, agencies or roles. */
  responsible?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How it stands against its deadline. */
  schedule?: InputMaybe<Array<ScheduleStatus>>;
  /** Words of what is to be done, or of the names of whoever made or voiced it, answers for it or is addressed, of its project and of its place: all of them must be there; accents may be left out. Without a letter or digit it filters nothing. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** True: only those whose answering body had ended and for which nobody, or several, took over; false: none of them. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
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
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  through?: InputMaybe<Scalars['Date']['input']>;
};

/** How a deadline is put. More values may come: treat one that you do not know as unknown. */
export type DeadlineType =
  /** By a time: "trước ngày 30/6". */
  | 'BY'
  /** By a word without a day: "sớm", "kịp thời". */
  | 'VAGUE'
  /** Within a stretch of time: "trong quý III". */
  | 'WITHIN';

/** How what is said of a commitment disagrees. More values may come: treat one that you do not know as unknown. */
export type DisagreementKind =
  /** It was reported done, and whoever looked found that it is not, or found nothing. */
  | 'DONE_NOT_EVIDENCED'
  /** One report says that it is done, and another of the same day or later that it is not. */
  | 'REPORTS_CONTRADICT';

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

/** The values that are right. Each kind of fact has its own; what is left out stays. */
export type FactCorrection = {
  /** Of a commitment: first day of the deadline, where it was misread. */
  deadlineEarliest?: InputMaybe<Scalars['Date']['input']>;
  /** Of a commitment: last day of the deadline, where it was misread. One that was moved is changed by `changeDeadline`. */
  deadlineLatest?: InputMaybe<Scalars['Date']['input']>;
  /** Of a follow-up: whether it says that the commitment was met late. */
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a commitment: what sort it is. */
  kind?: InputMaybe<CommitmentKind>;
  /** Of a statement on progress: how much of it is done, in percent. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** Of a commitment: to be done or left undone. */
  polarity?: InputMaybe<Polarity>;
  /** Of a statement on progress: how it is getting on. */
  progress?: InputMaybe<Progress>;
  /** Of a follow-up: how it takes the commitment up. */
  relation?: InputMaybe<FollowUpRelation>;
  /** Of a commitment: how firmly it binds. */
  strength?: InputMaybe<Strength>;
  /** Of a figure: its unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Of a figure: the number. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** What a number says. More values may come: treat one that you do not know as unknown. */
export type FigureKind =
  /** What is, or was reached. */
  | 'ACTUAL'
  /** A property of something: its length, its cost. */
  | 'ATTRIBUTE'
  /** What is to be reached. */
  | 'TARGET';

/** What an assessor can find. More values may come: treat one that you do not know as unknown. */
export type Finding =
  /** Done. */
  | 'COMPLETE'
  /** Begun, little done. */
  | 'LIMITED'
  /** Closed and not done. */
  | 'NOT_DELIVERED'
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

/** That several people, agencies, roles, places, projects, meetings or commitments are not the same. */
export type KeepApartInput = {
  /** Two or more of one type, at most 10, no two of them the same. */
  entities: Array<Scalars['ID']['input']>;
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** How they can be told apart. */
  reason: Scalars['String']['input'];
};

/** What one meeting is known by. */
export type MeetingBy =
  /** Its id. */
  { id: Scalars['ID']['input']; };

/** Which meetings: every field that is given must be met; of a list, any one. */
export type MeetingFilter = {
  /** When it was held. */
  held?: InputMaybe<DateRange>;
  /** People who took part. */
  participant?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it was held. */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of the name; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What sort of meeting. */
  type?: InputMaybe<Array<MeetingType>>;
};

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

/** That several people, agencies, roles, places, projects or meetings are one, or that several reports tell one commitment and the same. */
export type MergeEntitiesInput = {
  /** Only tell what would change: `MergePreview`. */
  dryRun?: Scalars['Boolean']['input'];
  /** Two or more of one type, at most 20. */
  entities: Array<Scalars['ID']['input']>;
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** Why they are the same. */
  reason: Scalars['String']['input'];
};

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

/** What connects two things, said of the first and the second. More values may come: treat one that you do not know as unknown. */
export type PathLink =
  /** A commitment is directed to this party. */
  | 'ADDRESSED_TO'
  /** A part was taken at this meeting. */
  | 'AT'
  /** A part was taken in this office. */
  | 'ATTENDED_AS'
  /** A commitment is for the good of this party. */
  | 'BENEFITS'
  /** A responsibility is borne by this party. */
  | 'BORNE_BY'
  /** A commitment is about this project or place. */
  | 'CONCERNS'
  /** A responsibility is for this commitment. */
  | 'FOR'
  /** An agency governs this place. */
  | 'HAS_JURISDICTION'
  /** A meeting was held in this place. */
  | 'HELD_IN'
  /** A person has this time in an office. */
  | 'HOLDS'
  /** A role is in this agency. */
  | 'IN'
  /** A project lies in this place. */
  | 'LOCATED_IN'
  /** A commitment was made in this office. */
  | 'MADE_AS'
  /** A commitment was made at this meeting. */
  | 'MADE_AT'
  /** A commitment was made by this actor. */
  | 'MADE_BY'
  /** A time in an office is of this role. */
  | 'OF'
  /** An agency or a place is part of this one. */
  | 'PART_OF'
  /** A person took this part in a meeting. */
  | 'TOOK_PART'
  /** A commitment was voiced by this person. */
  | 'VOICED_BY';

/** What one person is known by. */
export type PersonBy =
  /** Their id. */
  { id: Scalars['ID']['input']; };

/** Which people: every field that is given must be met. */
export type PersonFilter = {
  /** Agencies in which they hold or held an office. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of the name; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What one place is known by. */
export type PlaceBy =
  /** An official code with its list, now or earlier: "o:436". */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its id. */
  { code?: never; id: Scalars['ID']['input']; };

/** Which places: every field that is given must be met; of a list, any one. */
export type PlaceFilter = {
  /** What sort of place. */
  level?: InputMaybe<Array<PlaceLevel>>;
  /** Words of the name; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Places they lie in, however deep. */
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};

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

/** What one project is known by. */
export type ProjectBy =
  /** Its id. */
  { id: Scalars['ID']['input']; };

/** Which projects: every field that is given must be met; of a list, any one. */
export type ProjectFilter = {
  /** Words of the name; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What sort of project. */
  type?: InputMaybe<Array<ProjectType>>;
};

/** What sort of project. More values may come: treat one that you do not know as unknown. */
export type ProjectType =
  /** An initiative, plan or campaign (đề án, kế hoạch, phong trào). */
  | 'INITIATIVE'
  /** A model to be copied (mô hình). */
  | 'MODEL'
  /** A programme (chương trình): "xây dựng nông thôn mới". */
  | 'PROGRAMME'
  /** A project or works with a name (dự án, công trình). */
  | 'PROJECT'
  /** Several projects under one name. */
  | 'PROJECT_GROUP';

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

/** What somebody found of one commitment. Which fields are needed depends on the value. */
export type RecordAssessmentInput = {
  /** Who approved that it is given up. Needed for WITHDRAWN. */
  approver?: InputMaybe<Scalars['String']['input']>;
  /** Passages, and follow-ups of the commitment, that show it. */
  basedOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The commitment. */
  commitment: Scalars['ID']['input'];
  /** A document beside the reports, by its number and day. Needed for WITHDRAWN. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** For COMPLETE: the day on which it was done, where it is known. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which it was true, or on which the search was made; today when it is left out. Not before the assessment in force. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** Why. Needed for PARTIAL_FINAL, NOT_DELIVERED and UNVERIFIABLE. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The assessment that had closed the commitment. Needed to open it again. */
  reopens?: InputMaybe<Scalars['ID']['input']>;
  /** The newer commitment. Needed for SUPERSEDED. */
  replacedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Which version of the rules of judgement was applied. */
  rubricVersion?: Scalars['String']['input'];
  /** What was searched. Needed for NO_EVIDENCE. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Who checked it, other than the assessor. Needed for COMPLETE. */
  secondReviewer?: InputMaybe<Scalars['String']['input']>;
  /** For PARTIAL_FINAL and NOT_DELIVERED without a deadline: last day of the term of office or plan. */
  termEnd?: InputMaybe<Scalars['Date']['input']>;
  /** What was found. */
  value: Finding;
};

/** That places or bodies were merged, split, renamed, abolished, or gave something away. */
export type RecordChangeInput = {
  /** The first day on which it was so. It may be still to come: until then all is as before. */
  effective: Scalars['Date']['input'];
  /** The act that says so, by its number. */
  legalBasis: Scalars['String']['input'];
  /** What went where. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** Those that changed: all places or all agencies, at most 20. */
  originals: Array<Scalars['ID']['input']>;
  /** Who took over, of the same type, at most 20; none where nobody is known to. */
  results: Array<ChangeResultInput>;
  /** What sort of change it was. */
  type: ChangeType;
};

/** What one report is known by. */
export type ReportBy =
  /** Its id. */
  { id: Scalars['ID']['input']; sha256?: never; url?: never; }
  |  /** SHA-256 of the bytes of a file in which it came, hexadecimal. */
  { id?: never; sha256: Scalars['String']['input']; url?: never; }
  |  /** An address it was read from. */
  { id?: never; sha256?: never; url: Scalars['URL']['input']; };

/** Which reports: every field that is given must be met. */
export type ReportFilter = {
  /** When it was published. */
  published?: InputMaybe<DateRange>;
  /** Words of the title; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/** That a report was ingested by mistake. */
export type RetractReportInput = {
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** The report. */
  report: Scalars['ID']['input'];
};

/** What a reviewer says of one fact that was read. */
export type ReviewFactInput = {
  /** For CORRECT: the values that are right. */
  correction?: InputMaybe<FactCorrection>;
  /** A commitment, a statement on progress, a follow-up, a figure or an attendance. */
  fact: Scalars['ID']['input'];
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** Why. Needed for CORRECT. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is said of it. */
  verdict: ReviewVerdict;
};

/** What a reviewer said of a fact. More values may come: treat one that you do not know as unknown. */
export type ReviewState =
  /** A reviewer found it right. */
  | 'ACCEPTED'
  /** Read by a rule; nobody has looked. */
  | 'PROPOSED'
  /** A reviewer found it wrong. */
  | 'REJECTED';

/** What a reviewer says of a fact. More values may come: treat one that you do not know as unknown. */
export type ReviewVerdict =
  /** It is right: it is shown, however sure the rule was. */
  | 'ACCEPT'
  /** It is right but for some values, which are given; the reading is kept beside them. */
  | 'CORRECT'
  /** It is wrong: it is shown no more, and kept. */
  | 'REJECT';

/** What one role is known by. */
export type RoleBy =
  /** Its id. */
  { id: Scalars['ID']['input']; };

/** Which roles: every field that is given must be met. */
export type RoleFilter = {
  /** Agencies they are offices of. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of the title or of the agency; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/** What later reports say of a commitment. More values may come: treat one that you do not know as unknown. */
export type SilenceState =
  /** Later reports about the same are there, and none says anything of it. */
  | 'NOT_TAKEN_UP'
  /** No later report about the same is there: nobody has looked, and silence says nothing. */
  | 'NO_LATER_REPORT'
  /** A later report says something of it. */
  | 'TAKEN_UP';

/** How firmly it binds. More values may come: treat one that you do not know as unknown. */
export type Strength =
  /** As something to strive for: "phấn đấu". */
  | 'ASPIRATIONAL'
  /** If something else happens. */
  | 'CONDITIONAL'
  /** Without conditions. */
  | 'FIRM';

/** That a judgement was wrong: two are not the same after all, or may be. */
export type UndoMergeInput = {
  /** The judgement that merged them, or kept them apart. */
  judgement: Scalars['ID']['input'];
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
};

/** What a judgement says of two things. More values may come: treat one that you do not know as unknown. */
export type Verdict =
  /** They are not the same, though their names may agree, and are shown apart. */
  | 'DIFFERENT'
  /** They are one and the same, and are shown as one. */
  | 'SAME'
  /** Nobody can tell yet: they stay apart and wait for a reviewer. */
  | 'UNSURE';

/** That a commitment was given up by who could do so. */
export type WithdrawCommitmentInput = {
  /** Who approved it. */
  approver: Scalars['String']['input'];
  /** Passages, and follow-ups of the commitment, that show it. */
  basedOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The commitment. */
  commitment: Scalars['ID']['input'];
  /** The document that says so, by its number and day. */
  document: Scalars['String']['input'];
  /** The day on which it ended; today when it is left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused. */
  operationId: Scalars['String']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};
