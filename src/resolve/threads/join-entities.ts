/** Who and what is the same in several reports though its id is not: a judgement on two reports, never a guess from a name alone. */
import type { JudgementClaim } from '../../model/judgement-claim.js'
import { compareAgencies, type SeenAgency } from '../compare/agency.js'
import type { CompareThings } from '../compare/likeness.js'
import { comparePeople, type SeenPerson } from '../compare/person.js'
import { compareSites, type Site } from '../compare/site.js'
import type { OpenResolution } from '../open-resolution.js'
import type { Known } from '../parties.js'
import type { Kinship } from './kinship.js'
import { nameKey, syllablesOf } from './one-name.js'

/** What a pair counts that fits as well as another: somebody should look. */
const AMBIGUOUS = 0.5

/** A report with all in it that may have another id in another report. */
export interface SeenReport extends OpenResolution {
  sites: readonly Site[]
  projects: readonly Site[]
  people: readonly (SeenPerson & { label: 'Person' })[]
  agencies: readonly SeenAgency[]
}

/** What is compared of a report, made once for all that it is held against. */
export function seeReport(open: OpenResolution): SeenReport {
  return {
    ...open,
    sites: sitesOf(open),
    projects: projectsOf(open),
    people: peopleOf(open),
    agencies: agenciesOf(open),
  }
}

/** The reports in order, each with one id for what is one thing in several of them: the id that sorts first. */
export function joinEntities(opened: readonly OpenResolution[], kinship: Kinship): OpenResolution[] {
  const joined = joinedIds(opened.map(seeReport), kinship)
  return opened.map((one) => ({ ...one, known: withIds(one.known, joined) }))
}

/** Ids of the reports, in order, that something has beside the first of its ids; each with that one. */
export function joinedIds(seen: readonly SeenReport[], kinship: Kinship): ReadonlyMap<string, string> {
  return compareEntities(seen, kinship).joined
}

/** What two reports say together of who is who, and who is not; the pairs of which nothing is certain among them. */
export function judgeEntities(
  [first, second]: readonly [SeenReport, SeenReport],
  kinship: Kinship,
): JudgementClaim[] {
  const { claims } = compareEntities([first, second], kinship)
  return [...claims, ...claimsOf(first.agencies, second.agencies, compareAgencies(kinship))]
}

function compareEntities(seen: readonly SeenReport[], kinship: Kinship) {
  const kept = new Map<string, string>()
  const keep = (id: string): string => (kept.has(id) ? keep(kept.get(id)!) : id)
  const claims: JudgementClaim[] = []
  const judge = (found: readonly JudgementClaim[]) => {
    claims.push(...found)
    for (const { one, other, verdict } of found) {
      const [first, second] = [keep(one), keep(other)].sort() as [string, string]
      if (verdict === 'SAME' && first !== second) kept.set(second, first)
    }
  }
  const isNear = (one: string | null, other: string | null) =>
    one !== null && other !== null && (keep(one) === keep(other) || kinship.areNested(one, other))
  seen.forEach((later, at) => {
    for (const earlier of seen.slice(0, at + 1)) {
      judge(claimsOf(earlier.sites, later.sites, compareSites(isNear)))
      judge(claimsOf(earlier.projects, later.projects, compareSites(isNear)))
    }
    for (const earlier of seen.slice(0, at))
      judge(claimsOf(earlier.people, later.people, comparePeople(kinship)))
  })
  return { joined: new Map([...kept.keys()].map((id) => [id, keep(id)])), claims }
}

function withIds({ people, agencies, places, projects }: Known, joined: ReadonlyMap<string, string>): Known {
  const renamed = <Thing extends { id: string }>(things: ReadonlyMap<string, Thing>) =>
    new Map([...things].map(([local, thing]) => [local, { ...thing, id: joined.get(thing.id) ?? thing.id }]))
  return { people: renamed(people), agencies, places: renamed(places), projects: renamed(projects) }
}

/** Certain pairs are the same where they are each other's best match: where two fit as well, neither is taken. */
export function claimsOf<Thing extends { id: string; label: JudgementClaim['label'] }>(
  earlier: readonly Thing[],
  later: readonly Thing[],
  compare: CompareThings<Thing>,
): JudgementClaim[] {
  const pairs = later.flatMap((other) =>
    earlier.flatMap((one) => {
      const likeness = one.id === other.id ? null : compare(one, other)
      return likeness ? [{ ...likeness, one: one.id, other: other.id, label: one.label }] : []
    }),
  )
  const certain = pairs.filter(({ isCertain }) => isCertain)
  const isBest = (pair: (typeof pairs)[number], side: 'one' | 'other') =>
    certain.every(
      (further) =>
        further[side] !== pair[side] ||
        (further.one === pair.one && further.other === pair.other) ||
        further.score < pair.score,
    )
  const taken = certain.filter((pair) => isBest(pair, 'one') && isBest(pair, 'other'))
  return pairs.map((pair) => {
    const { label, one, other, score, reason, isCertain, isDifferent } = pair
    const isSame = taken.includes(pair)
    return {
      ...{ label, one, other, reason },
      verdict: isSame ? 'SAME' : isDifferent ? 'DIFFERENT' : 'UNSURE',
      score: isCertain && !isSame ? AMBIGUOUS : score,
    }
  })
}

const sitesOf = ({ known }: OpenResolution): Site[] =>
  [...known.places.values()]
    .filter(({ code, isGeneric }) => code === null && !isGeneric)
    .map(({ id, name, level, within }) => siteOf('Place', { id, name, kind: level, within }))

const projectsOf = ({ known }: OpenResolution): Site[] =>
  [...known.projects.values()].map(({ id, name, within }) =>
    siteOf('Project', { id, name, kind: 'PROJECT', within }),
  )

const agenciesOf = ({ known }: OpenResolution): SeenAgency[] => {
  const bound = [...known.agencies.values()].filter(({ isBound }) => isBound)
  const agencies = new Map(bound.map((agency) => [agency.id, agency]))
  return Array.from(agencies.values(), (agency) => ({
    ...agency,
    label: 'Agency',
    nameKey: nameKey(agency.name),
  }))
}

const siteOf = (label: Site['label'], one: Pick<Site, 'id' | 'name' | 'kind' | 'within'>): Site => ({
  ...one,
  label,
  key: nameKey(one.name),
  syllables: syllablesOf(one.name),
})

/** How far from a name a village says where somebody lives: "bà Mai Thị Chiểu, 71 tuổi, ngụ ấp Tân Thị". */
const BESIDE = 40

function peopleOf({ resolution, known }: OpenResolution): SeenReport['people'] {
  const { people, places } = resolution.extraction
  const villages = places.filter(({ level }) => level === 'VILLAGE')
  return people.map(({ id, mentions }) => {
    const beside = villages.filter((village) =>
      village.mentions.some((place) =>
        mentions.some(({ start, end }) => place.start < end + BESIDE && start < place.end + BESIDE),
      ),
    )
    const names = new Map(beside.map(({ name }) => [nameKey(name), name]))
    const person = known.people.get(id)!
    return { ...person, label: 'Person', key: nameKey(person.name), villages: names }
  })
}
