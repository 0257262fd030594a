import type { CommitmentItem } from '../threads/item.js'
import type { Comparison } from './comparator.js'

/** How surely two things of two reports are one: two names that agree in full come before two that may be one. */
export interface Likeness {
  /** From 0 to 1. */
  score: number
  reason: string
  /** Whether it joins the two, where neither has another match as good; else it only says that somebody should look. */
  isCertain: boolean
  /** Whether they cannot be one, though their names agree. */
  isDifferent?: true
}

export type CompareThings<Thing> = (one: Thing, other: Thing) => Likeness | null

/** Whether two commitments of one meeting agree in one respect: below 0 they cannot be one; null: nobody can tell. */
export type CompareTellings = (one: CommitmentItem, other: CommitmentItem) => Comparison | null
