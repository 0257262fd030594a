import type { Precision } from '../claim.js'

/** A day or a stretch of days as a text names it. Both days null: a vague word. ISO days. */
export interface PartialDate {
  earliest: string | null
  latest: string | null
  precision: Precision | null
  text: string | null
}

/** The day that sorts behind every known one. */
export const NO_DAY = '9999-12-31'

/** Sort key of a thing on a day: the day, then the id, so that no two are equal. */
export function dayKey(day: string | null, id: string): string {
  return `${day ?? NO_DAY}|${id}`
}

/** Made once: making it takes longer than all the rest of a small request. */
const VIETNAM_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** Today in Vietnam as an ISO day. */
export function todayInVietnam(now: Date = new Date()): string {
  return VIETNAM_DAY.format(now)
}
