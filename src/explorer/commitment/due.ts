import type { Due } from './sentence.js'

interface Dated {
  text: string | null
  current: string | null
  baseline: { latest: string | null }
  changes: readonly { to: string; approvedOn: string }[]
}

/** The deadline that was in force on a day: a new date counts from the day it was approved. */
export function dueOn(deadline: Dated | null, day: string): Due {
  if (deadline === null) return { first: null, now: null, words: null }
  const { baseline, changes, current, text } = deadline
  const last = changes.filter(({ approvedOn }) => approvedOn <= day).at(-1)
  const first = baseline.latest
  return { first, now: last?.to ?? (changes.length > 0 ? first : (current ?? first)), words: text }
}
