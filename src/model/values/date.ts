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

const DAY_MS = 86_400_000

/** So many days after an ISO day; negative: before it. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Vietnam keeps one time all year; counted here, as each request asks for it and a formatter is slow. */
const VIETNAM_AHEAD_MS = 7 * 60 * 60 * 1000

/** Today in Vietnam as an ISO day. */
export function todayInVietnam(now: Date = new Date()): string {
  return new Date(now.getTime() + VIETNAM_AHEAD_MS).toISOString().slice(0, 10)
}
