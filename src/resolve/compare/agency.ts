import type { KnownAgency } from '../agencies.js'
import type { Kinship } from '../threads/kinship.js'
import type { CompareThings } from './likeness.js'

export interface SeenAgency extends KnownAgency {
  label: 'Agency'
  /** Of the full name: each is compared with many. */
  nameKey: string
}

/** One name of two bodies, each of its own place: they are two, and it is said why. */
export const compareAgencies =
  (kinship: Kinship): CompareThings<SeenAgency> =>
  (one, other) =>
    one.nameKey === other.nameKey && areApart(one, other, kinship)
      ? { score: 0.1, reason: `${one.name} in both, of two places`, isCertain: false, isDifferent: true }
      : null

/** Whether each is bound to a place of its own, of which neither lies in the other nor became it. */
export const areApart = (one: KnownAgency, other: KnownAgency, kinship: Kinship): boolean =>
  one.isBound &&
  other.isBound &&
  one.ground !== other.ground &&
  !kinship.areNested(one.ground!, other.ground!) &&
  kinship.actors(one, other) === null &&
  kinship.actors(other, one) === null
