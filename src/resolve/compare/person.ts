import { daysFrom } from '../../model/values/date.js'
import type { KnownAgency } from '../agencies.js'
import type { KnownPerson } from '../people.js'
import type { Kinship } from '../threads/kinship.js'
import { areApart } from './agency.js'
import type { CompareThings } from './likeness.js'

export interface SeenPerson extends KnownPerson {
  /** `nameKey` of the name: each is compared with many. */
  key: string
  /** Names of the villages that stand beside the name, by match key, for whoever holds no office. */
  villages: ReadonlyMap<string, string>
}

/**
 * The same full name in one body, or in a body and its successor; without an office, beside the same village. The same full
 * name in bodies of which one governs what the other lies in is for a reviewer: people move, and names repeat. In
 * office at once in bodies far apart it is two people's.
 */
export const comparePeople =
  (kinship: Kinship): CompareThings<SeenPerson> =>
  (one, other) => {
    if (one.key !== other.key || !one.name.includes(' ')) return null
    const named = `the full name ${[one.name, other.name].sort().at(-1)} in both`
    if (one.bodies.length === 0 && other.bodies.length === 0) {
      const [shared] = [...one.villages].filter(([key]) => other.villages.has(key))
      return shared ? { score: 0.9, reason: `${named}, beside ${shared[1]}`, isCertain: true } : null
    }
    const pairs = one.bodies.flatMap((body) => other.bodies.map((further) => [body, further] as const))
    const kin = pairs.find(([body, further]) => areKin(body, further, kinship))
    if (kin) return { score: 0.95, reason: `${named}, ${inBodies(...kin)}`, isCertain: true }
    const near = pairs.find(([body, further]) => areNear(body, further, kinship))
    if (near) return { score: 0.4, reason: `${named}, ${inBodies(...near)}`, isCertain: false }
    return areAtOnce(one, other, kinship)
      ? { score: 0.1, reason: `${named}, ${inOffices(one, other)}`, isCertain: false, isDifferent: true }
      : null
  }

/** Nobody goes from one office to another, elsewhere, in less. */
const AT_ONCE_DAYS = 7

/** Whether both hold offices within days of each other, all of them in bodies that are far apart. */
function areAtOnce({ holds: one }: SeenPerson, { holds: other }: SeenPerson, kinship: Kinship): boolean {
  if (one.on === null || other.on === null || one.bodies.length === 0 || other.bodies.length === 0)
    return false
  const [first, last] = [one.on, other.on].sort() as [string, string]
  return (
    last <= daysFrom(first, AT_ONCE_DAYS) &&
    one.bodies.every((body) => other.bodies.every((further) => areApart(body, further, kinship)))
  )
}

/** The same whichever comes first. */
const inOffices = (...people: readonly SeenPerson[]) =>
  people
    .map(
      ({ holds: { bodies, on } }) =>
        `in ${bodies
          .map(({ name }) => name)
          .sort()
          .join(' and ')} on ${on}`,
    )
    .sort()
    .join(', ')

const areKin = (one: KnownAgency, other: KnownAgency, kinship: Kinship) =>
  kinship.actors(one, other) !== null || kinship.actors(other, one) !== null

const areNear = ({ ground }: KnownAgency, { ground: other }: KnownAgency, kinship: Kinship) =>
  ground !== null && other !== null && (ground === other || kinship.areNested(ground, other))

/** The same whichever comes first. */
const inBodies = ({ name: one }: KnownAgency, { name: other }: KnownAgency) =>
  one === other ? `in ${one}` : `in ${[one, other].sort().join(' and ')}`
