/**
 * One report as its page shows it, whoever read it: made from answers of the server, and on a page without one from what
 * `camket extract` found. Offsets count UTF-16 code units in `text`, end exclusive.
 */
export interface ReportView {
  /** Null where the report has no title. */
  title: string | null
  /** What stands in its place then: its first words, or the name of the file. */
  name: string
  text: string
  publisher: string | null
  publishedOn: string | null
  urls: readonly string[]
  sha256: readonly string[]
  meetings: readonly MeetingFact[]
  people: readonly PresentFact[]
  mentions: readonly MentionFact[]
  commitments: readonly CommitmentFact[]
  statements: readonly StatementFact[]
  figures: readonly FigureFact[]
  /** What the reader could not make out, a sentence each. */
  issues: readonly string[]
  /** Commitments too doubtful to be told. */
  leftOut: number
}

export interface Stretch {
  start: number
  end: number
}

export interface Party {
  __typename: string
  id: string
  name: string
}

export interface MeetingFact {
  /** Null where no server knows it. */
  id: string | null
  type: string
  heldOn: { earliest: string | null; latest: string | null } | null
  place: Party | null
  chair: Party | null
}

export interface PresentFact {
  person: Party
  part: string | null
  title: string | null
}

export interface MentionFact extends Stretch {
  entity: Party
}

export interface CommitmentFact {
  id: string
  kind: string
  maker: Party | null
  toWhom: readonly Party[]
  action: string
  deadline: { date: string | null; text: string | null } | null
  evidence: readonly Stretch[]
  followUps: readonly FollowUpFact[]
}

export interface StatementFact {
  id: string
  about: string
  status: string
  percent: number | null
  evidence: readonly Stretch[]
  followUps: readonly FollowUpFact[]
}

/** What an item of the report takes up, or what took it up. */
export interface FollowUpFact {
  id: string
  relation: string
  /** Whether the other item is the earlier one. */
  isInward: boolean
  isLate: boolean | null
  other: { __typename: string; id: string; words: string }
  /** The page on which the other one is told: a commitment's own, or a report at a passage; null for none. */
  path: string | null
  saidOn: string | null
}

export interface FigureFact extends Stretch {
  id: string
  what: string
  quote: string
  kind: string
}
