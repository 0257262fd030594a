/** Who and what is the same in several reports though its id is not: a judgement on two reports, never a guess from a name alone. */
import { matchKey } from '../../model/values/name.js'
import type { KnownAgency } from '../agencies.js'
import type { OpenResolution } from '../open-resolution.js'
import type { Known } from '../parties.js'
import type { KnownPerson } from '../people.js'
import type { Kinship } from './kinship.js'
import { isOneName } from './one-name.js'

/** The reports in order, each with one id for what is one thing in several of them: the id that sorts first. */
export function joinEntities(opened: readonly OpenResolution[], kinship: Kinship): OpenResolution[] {
  const kept = new Map<string, string>()
  const keep = (id: string): string => (kept.has(id) ? keep(kept.get(id)!) : id)
  const join = (pairs: readonly [string, string][]) => {
    for (const [one, other] of pairs) {
      const [first, second] = [keep(one), keep(other)].sort() as [string, string]
      if (first !== second) kept.set(second, first)
    }
  }
  const isNear = (one: string | null, other: string | null) =>
    one !== null && other !== null && (keep(one) === keep(other) || kinship.areNested(one, other))
  opened.forEach((later, at) => {
    for (const earlier of opened.slice(0, at + 1)) {
      join(pairsOf(sitesOf(earlier), sitesOf(later), isOneSite(isNear)))
      join(pairsOf(projectsOf(earlier), projectsOf(later), isOneSite(isNear)))
    }
    for (const earlier of opened.slice(0, at))
      join(pairsOf(peopleOf(earlier), peopleOf(later), isSamePerson(kinship)))
  })
  return opened.map((one) => ({ ...one, known: withIds(one.known, keep) }))
}

function withIds({ people, agencies, places, projects }: Known, keep: (id: string) => string): Known {
  const renamed = <Thing extends { id: string }>(things: ReadonlyMap<string, Thing>) =>
    new Map([...things].map(([local, thing]) => [local, { ...thing, id: keep(thing.id) }]))
  return { people: renamed(people), agencies, places: renamed(places), projects: renamed(projects) }
}

/** How surely two things are one: two names that agree in full come before two that may be one. */
type Likeness = 'SURE' | 'LIKELY' | null
type Compare<Thing> = (one: Thing, other: Thing) => Likeness

/** Pairs that are each other's only match: where two fit as well, neither is taken. */
function pairsOf<Thing extends { id: string }>(
  earlier: readonly Thing[],
  later: readonly Thing[],
  compare: Compare<Thing>,
): [string, string][] {
  const pairs = later.flatMap((other) =>
    earlier.flatMap((one) => {
      const likeness = one.id === other.id ? null : compare(one, other)
      return likeness ? [{ one: one.id, other: other.id, likeness }] : []
    }),
  )
  const isOnly = (side: 'one' | 'other') => (pair: (typeof pairs)[number]) =>
    pairs.every(
      (further) =>
        further[side] !== pair[side] ||
        (further.one === pair.one && further.other === pair.other) ||
        (pair.likeness === 'SURE' && further.likeness === 'LIKELY'),
    )
  return pairs
    .filter(isOnly('one'))
    .filter(isOnly('other'))
    .map(({ one, other }) => [one, other])
}

interface Site {
  id: string
  name: string
  kind: string
  within: string | null
}

const sitesOf = ({ known }: OpenResolution): Site[] =>
  [...known.places.values()]
    .filter(({ code, isGeneric }) => code === null && !isGeneric)
    .map(({ id, name, level, within }) => ({ id, name, kind: level, within }))

const projectsOf = ({ known }: OpenResolution): Site[] =>
  [...known.projects.values()].map(({ id, name, within }) => ({ id, name, kind: 'PROJECT', within }))

const isOneSite =
  (isNear: (one: string | null, other: string | null) => boolean): Compare<Site> =>
  (one, other) => {
    if (one.kind !== other.kind || !isNear(one.within, other.within)) return null
    if (nameKey(one.name) === nameKey(other.name)) return 'SURE'
    return isOneName(one.name, other.name) ? 'LIKELY' : null
  }

interface SeenPerson extends KnownPerson {
  /** Names of the villages that stand beside the name, for whoever holds no office. */
  villages: ReadonlySet<string>
}

/** The same full name in one body, or in a body and its successor; without an office, beside the same village. */
const isSamePerson =
  (kinship: Kinship): Compare<SeenPerson> =>
  (one, other) => {
    if (nameKey(one.name) !== nameKey(other.name) || !one.name.includes(' ')) return null
    const isSame =
      one.bodies.length === 0 && other.bodies.length === 0
        ? [...one.villages].some((village) => other.villages.has(village))
        : one.bodies.some((body) => other.bodies.some((further) => areKin(body, further, kinship)))
    return isSame ? 'SURE' : null
  }

const areKin = (one: KnownAgency, other: KnownAgency, kinship: Kinship) =>
  kinship.actors(one, other) !== null || kinship.actors(other, one) !== null

/** How far from a name a village says where somebody lives: "bà Mai Thị Chiểu, 71 tuổi, ngụ ấp Tân Thị". */
const BESIDE = 40

function peopleOf({ resolution, known }: OpenResolution): SeenPerson[] {
  const { people, places } = resolution.extraction
  const villages = places.filter(({ level }) => level === 'VILLAGE')
  return people.map(({ id, mentions }) => {
    const beside = villages.filter((village) =>
      village.mentions.some((place) =>
        mentions.some(({ start, end }) => place.start < end + BESIDE && start < place.end + BESIDE),
      ),
    )
    return { ...known.people.get(id)!, villages: new Set(beside.map(({ name }) => nameKey(name))) }
  })
}

const nameKey = (name: string) => matchKey(name).replace(/[ðɖ]/g, 'đ')
