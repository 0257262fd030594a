/** Who and what is the same in several reports though its id is not: a judgement on two reports, never a guess from a name alone. */
import type { JudgementClaim } from '../../model/judgement-claim.js'
import type { CompareThings } from '../compare/likeness.js'
import { comparePeople, type SeenPerson } from '../compare/person.js'
import { compareSites, type Site } from '../compare/site.js'
import type { OpenResolution } from '../open-resolution.js'
import type { Known } from '../parties.js'
import type { Kinship } from './kinship.js'
import { nameKey } from './one-name.js'

/** What a pair counts that fits as well as another: somebody should look. */
const AMBIGUOUS = 0.5

/** The reports in order, each with one id for what is one thing in several of them: the id that sorts first. */
export function joinEntities(opened: readonly OpenResolution[], kinship: Kinship): OpenResolution[] {
  const { keep } = compareEntities(opened, kinship)
  return opened.map((one) => ({ ...one, known: withIds(one.known, keep) }))
}

/** What the reports, in order, say together of who is who; the pairs of which nothing is certain among them. */
export function judgeEntities(opened: readonly OpenResolution[], kinship: Kinship): JudgementClaim[] {
  return compareEntities(opened, kinship).claims
}

function compareEntities(opened: readonly OpenResolution[], kinship: Kinship) {
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
  opened.forEach((later, at) => {
    for (const earlier of opened.slice(0, at + 1)) {
      judge(claimsOf(sitesOf(earlier), sitesOf(later), compareSites(isNear)))
      judge(claimsOf(projectsOf(earlier), projectsOf(later), compareSites(isNear)))
    }
    for (const earlier of opened.slice(0, at))
      judge(claimsOf(peopleOf(earlier), peopleOf(later), comparePeople(kinship)))
  })
  return { keep, claims }
}

function withIds({ people, agencies, places, projects }: Known, keep: (id: string) => string): Known {
  const renamed = <Thing extends { id: string }>(things: ReadonlyMap<string, Thing>) =>
    new Map([...things].map(([local, thing]) => [local, { ...thing, id: keep(thing.id) }]))
  return { people: renamed(people), agencies, places: renamed(places), projects: renamed(projects) }
}

/** Certain pairs are the same where they are each other's best match: where two fit as well, neither is taken. */
function claimsOf<Thing extends { id: string; label: JudgementClaim['label'] }>(
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
    const { label, one, other, score, reason, isCertain } = pair
    const isSame = taken.includes(pair)
    return {
      ...{ label, one, other, reason },
      verdict: isSame ? 'SAME' : 'UNSURE',
      score: isCertain && !isSame ? AMBIGUOUS : score,
    }
  })
}

const sitesOf = ({ known }: OpenResolution): Site[] =>
  [...known.places.values()]
    .filter(({ code, isGeneric }) => code === null && !isGeneric)
    .map(({ id, name, level, within }) => ({ id, label: 'Place', name, kind: level, within }))

const projectsOf = ({ known }: OpenResolution): Site[] =>
  [...known.projects.values()].map(({ id, name, within }) => ({
    ...{ id, name, within },
    label: 'Project',
    kind: 'PROJECT',
  }))

/** How far from a name a village says where somebody lives: "bà Mai Thị Chiểu, 71 tuổi, ngụ ấp Tân Thị". */
const BESIDE = 40

function peopleOf({ resolution, known }: OpenResolution): (SeenPerson & { label: 'Person' })[] {
  const { people, places } = resolution.extraction
  const villages = places.filter(({ level }) => level === 'VILLAGE')
  return people.map(({ id, mentions }) => {
    const beside = villages.filter((village) =>
      village.mentions.some((place) =>
        mentions.some(({ start, end }) => place.start < end + BESIDE && start < place.end + BESIDE),
      ),
    )
    const names = new Map(beside.map(({ name }) => [nameKey(name), name]))
    return { ...known.people.get(id)!, label: 'Person', villages: names }
  })
}
