/** What reading two reports beside each other says of their people, places and commitments: made by `resolve`, stored by `graph`. */

import type { Verdict } from './kinds/judgement.js'
import type { JudgeableLabel } from './links/links.js'

/** Two ids of one label that may be one and the same, or cannot be though their names agree; ids are those of the reading alone. */
export interface JudgementClaim {
  label: JudgeableLabel
  one: string
  other: string
  verdict: Verdict
  /** From 0 to 1. */
  score: number
  reason: string
}
