import type {
  AgencyClaim,
  CommitmentClaim,
  FigureClaim,
  MeetingClaim,
  MentionForm,
  PersonClaim,
  PlaceClaim,
  ProjectClaim,
  StatusClaim,
} from '../model/claim.js'
import type { Span } from '../model/report.js'

/** A claim before its quotes are cut: the same shape with spans of the working copy in their place. */
export type Draft<T> = T extends { quote: string }
  ? Omit<T, 'quote'>
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : T extends object
      ? { [Key in keyof T]: Draft<T[Key]> }
      : T

/** One reference in the text to something that is known by a local id. */
export interface Reference extends Span {
  entity: string
  type: 'PERSON' | 'AGENCY' | 'PLACE' | 'PROJECT'
  /** NAME: "UBND huyện Hương Khê"; TITLE: "Chủ tịch UBND tỉnh" for the person; METONYM: "huyện", "địa phương" for the body. */
  form: MentionForm
}

/** Who and what a report speaks of, linked: the ground on which commitments are read. */
export interface Entities {
  people: Draft<PersonClaim>[]
  agencies: Draft<AgencyClaim>[]
  places: Draft<PlaceClaim>[]
  projects: Draft<ProjectClaim>[]
  figures: Draft<FigureClaim>[]
  meeting: Draft<MeetingClaim> | null
  /** Every reference, by start; of two with one start the longer first. They may nest: a place inside the name of an agency. */
  references: Reference[]
}

/** Everything known of a report but its meeting. */
export type Known = Omit<Entities, 'meeting'>

/** What is promised, ordered, asked and reported. */
export interface Findings {
  commitments: Draft<CommitmentClaim>[]
  statusStatements: Draft<StatusClaim>[]
}
