/**
 * What is read from one report, before it is in the graph: the format `camket-extraction/1`.
 * Offsets are UTF-16 code units into the file's own text, end exclusive; `quote` is exactly the text between them.
 */
import { z } from 'zod'

export const COMMITMENT_KINDS = ['PLEDGE', 'DIRECTIVE', 'REQUEST', 'TARGET', 'RECOMMENDATION'] as const
export const POLARITIES = ['DO', 'DO_NOT'] as const
export const PROGRESS = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'DONE',
  'EXCEEDED',
  'LATE',
  'BLOCKED',
  'POSTPONED',
  'HANDED_OVER',
  'WITHDRAWN',
  'REFUSED',
] as const
export const AGENCY_TYPES = [
  'PEOPLES_COMMITTEE',
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING_BODY',
  'COUNCIL_COMMITTEE',
  'PARTY',
  'PARTY_COMMITTEE',
  'PARTY_STANDING_BODY',
  'NATIONAL_ASSEMBLY',
  'MINISTRY',
  'DEPARTMENT',
  'OFFICE',
  'STATE_AGENCY',
  'POLICE',
  'ARMED_FORCE',
  'MASS_ORGANISATION',
  'PROJECT_BOARD',
  'PUBLIC_SERVICE_UNIT',
  'HEALTH_FACILITY',
  'SCHOOL',
  'ENTERPRISE',
  'PRESS',
  'TASK_DELEGATION',
  'COLLECTIVE',
] as const
export const AGENCY_LEVELS = ['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'UNSPECIFIED'] as const
export const PLACE_LEVELS = [
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'VILLAGE',
  'ROAD',
  'AREA',
  'FACILITY',
] as const
export const PROJECT_TYPES = ['PROJECT', 'PROJECT_GROUP', 'PROGRAMME', 'INITIATIVE', 'MODEL'] as const
export const MEETING_TYPES = [
  'INSPECTION',
  'WORKING_SESSION',
  'INSPECTION_AND_WORKING_SESSION',
  'SUPERVISION',
  'VOTERS_MEETING',
  'CITIZENS_RECEPTION',
  'CONFERENCE',
] as const
export const DEADLINE_TYPES = ['BY', 'WITHIN', 'VAGUE'] as const
export const PRECISIONS = [
  'DAY',
  'DAYS',
  'WORKING_DAYS',
  'WEEK',
  'MID_MONTH',
  'MONTH',
  'MONTH_END',
  'QUARTER',
  'SEASON',
  'SCHOOL_YEAR',
  'HOLIDAY',
  'EVENT',
  'AFTER_EVENT',
  'YEAR',
  'YEAR_END',
] as const
export const COMPARATORS = ['=', '>=', '<=', '>', '<', '~'] as const
export const FIGURE_KINDS = ['ACTUAL', 'TARGET', 'ATTRIBUTE'] as const
export const MENTION_FORMS = ['NAME', 'TITLE', 'METONYM'] as const
export const PARTS = ['CHAIR', 'SPEAKER', 'PARTICIPANT'] as const

const quoted = { quote: z.string().min(1), start: z.int().min(0), end: z.int().min(1) }
const Quote = z.strictObject(quoted)
const Mention = z.strictObject({ ...quoted, form: z.enum(MENTION_FORMS).optional() })
/** Local to one document. */
const Id = z.string().min(1)
const Day = z.iso.date()

const PersonClaim = z.strictObject({
  id: Id,
  name: z.string(),
  honorific: z.string().nullable(),
  rank: z.string().nullable(),
  titles: z.array(z.strictObject({ title: z.string(), agency: Id.nullable(), span: Quote })),
  mentions: z.array(Mention),
})
const AgencyClaim = z.strictObject({
  id: Id,
  name: z.string(),
  type: z.enum(AGENCY_TYPES),
  level: z.enum(AGENCY_LEVELS),
  place: Id.nullable(),
  parent: Id.nullable(),
  /** A group without a name of its own: "các sở, ngành liên quan" (the departments concerned). */
  collective: z.boolean(),
  mentions: z.array(Mention),
})
const PlaceClaim = z.strictObject({
  id: Id,
  name: z.string(),
  level: z.enum(PLACE_LEVELS),
  parent: Id.nullable(),
  /** Never named in the text; concluded from what is. */
  inferred: z.boolean(),
  /** Described, not named: "các xã còn lại" (the remaining communes). */
  generic: z.boolean(),
  mentions: z.array(Mention),
})
const ProjectClaim = z.strictObject({
  id: Id,
  name: z.string(),
  type: z.enum(PROJECT_TYPES),
  place: Id.nullable(),
  mentions: z.array(Mention),
})
const FigureClaim = z.strictObject({
  id: Id,
  what: z.string(),
  value: z.number(),
  unit: z.string(),
  comparator: z.enum(COMPARATORS),
  kind: z.enum(FIGURE_KINDS),
  span: Quote,
})
const MeetingClaim = z.strictObject({
  type: z.enum(MEETING_TYPES),
  date: z.strictObject({ exact: Day.nullable(), earliest: Day.nullable(), latest: Day.nullable() }),
  place: Id.nullable(),
  visited: z.array(Id),
  chair: z.strictObject({ person: Id, support: Quote }).nullable(),
  participants: z.array(z.strictObject({ person: Id, part: z.enum(PARTS), evidence: Quote })),
})
const CommitmentClaim = z.strictObject({
  id: Id,
  kind: z.enum(COMMITMENT_KINDS),
  /** Who speaks or decides. */
  issuer: Id.nullable(),
  /** The person who voices it, where the issuer is a body. */
  speaker: Id.nullable(),
  responsible: z.array(Id),
  cooperating: z.array(Id),
  addressee: z.array(Id),
  beneficiary: z.array(Id),
  action: z.string(),
  polarity: z.enum(POLARITIES),
  constraint: Quote.nullable(),
  deadline: z
    .strictObject({
      type: z.enum(DEADLINE_TYPES),
      date: Day.nullable(),
      precision: z.enum(PRECISIONS).nullable(),
      span: Quote,
    })
    .nullable(),
  target: z
    .union([
      z.strictObject({ value: z.number(), unit: z.string(), comparator: z.enum(COMPARATORS) }),
      z.strictObject({ text: z.string() }),
    ])
    .nullable(),
  project: Id.nullable(),
  place: Id.nullable(),
  respondsTo: z.array(Id),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  shown: z.boolean(),
  evidence: Quote,
  support: z.array(Quote),
})
const StatusClaim = z.strictObject({
  about: z.string(),
  status: z.enum(PROGRESS),
  percent: z.number().nullable(),
  evidence: Quote,
})
const IssueClaim = z.strictObject({
  code: z.string(),
  message: z.string(),
  line: z.int().nullable(),
})

export const Extraction = z.strictObject({
  format: z.literal('camket-extraction/1'),
  source: z.strictObject({
    sha256: z.string().length(64),
    utf16Length: z.int(),
    text: z.string().optional(),
  }),
  people: z.array(PersonClaim),
  agencies: z.array(AgencyClaim),
  places: z.array(PlaceClaim),
  projects: z.array(ProjectClaim),
  figures: z.array(FigureClaim),
  meeting: MeetingClaim.nullable(),
  commitments: z.array(CommitmentClaim),
  statusStatements: z.array(StatusClaim),
  issues: z.array(IssueClaim),
})

export type Extraction = z.infer<typeof Extraction>
export type Quote = z.infer<typeof Quote>
export type MentionClaim = z.infer<typeof Mention>
export type PersonClaim = z.infer<typeof PersonClaim>
export type AgencyClaim = z.infer<typeof AgencyClaim>
export type PlaceClaim = z.infer<typeof PlaceClaim>
export type ProjectClaim = z.infer<typeof ProjectClaim>
export type FigureClaim = z.infer<typeof FigureClaim>
export type MeetingClaim = z.infer<typeof MeetingClaim>
export type CommitmentClaim = z.infer<typeof CommitmentClaim>
export type StatusClaim = z.infer<typeof StatusClaim>
export type IssueClaim = z.infer<typeof IssueClaim>

export type CommitmentKind = (typeof COMMITMENT_KINDS)[number]
export type Polarity = (typeof POLARITIES)[number]
export type Progress = (typeof PROGRESS)[number]
export type AgencyType = (typeof AGENCY_TYPES)[number]
export type AgencyLevel = (typeof AGENCY_LEVELS)[number]
export type PlaceLevel = (typeof PLACE_LEVELS)[number]
export type ProjectType = (typeof PROJECT_TYPES)[number]
export type MeetingType = (typeof MEETING_TYPES)[number]
export type DeadlineType = (typeof DEADLINE_TYPES)[number]
export type Precision = (typeof PRECISIONS)[number]
export type Comparator = (typeof COMPARATORS)[number]
export type FigureKind = (typeof FIGURE_KINDS)[number]
export type MentionForm = (typeof MENTION_FORMS)[number]
export type Part = (typeof PARTS)[number]
