import type { DeadlineType, Precision } from '../model/claim.js'
import type { Span } from '../model/report.js'

/** What a report counts its deadlines from. ISO days. */
export interface Anchor {
  meetingDate: string | null
  publishedOn: string | null
}

/** By when something is due: "trước ngày 31/5" (before 31 May), "trong vòng 15 ngày" (within 15 days), "sớm" (soon). */
export interface Deadline extends Span {
  type: DeadlineType
  /** The last ISO day that keeps it; null: a season, an event still to come, a vague word. */
  date: string | null
  /** First day of the time named, where it is a stretch. */
  earliest: string | null
  precision: Precision | null
  /** The word that leads to it; null: a time that is a deadline by itself ("cuối năm", at the end of the year), or a duration. */
  cue: string | null
  /** Nothing says that it is a deadline; it may be the time of what is told: "năm 2023" (in 2023). */
  isBare: boolean
}
