import { areOneName } from '../threads/one-name.js'
import type { CompareThings } from './likeness.js'

/** A place outside the register, or a project. */
export interface Site {
  id: string
  label: 'Place' | 'Project'
  name: string
  /** `nameKey` and `syllablesOf` of the name: each is compared with many. */
  key: string
  syllables: readonly string[]
  kind: string
  within: string | null
}

/** The same name, or one that the other holds ("hồ chứa nước Khe Thiềm", "hồ Khe Thiềm"), in one place or one in the other. */
export const compareSites =
  (isNear: (one: string | null, other: string | null) => boolean): CompareThings<Site> =>
  (one, other) => {
    if (one.kind !== other.kind || !isNear(one.within, other.within)) return null
    if (one.key === other.key)
      return {
        score: 0.95,
        reason: `the name ${[one.name, other.name].sort().at(-1)} in both, in one place`,
        isCertain: true,
      }
    if (!areOneName(one.syllables, other.syllables)) return null
    const names = [one.name, other.name].sort().join(' and ')
    return { score: 0.85, reason: `${names} in one place`, isCertain: true }
  }
