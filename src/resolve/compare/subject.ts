import type { CommitmentItem, Subject, ThreadItem } from '../threads/item.js'
import { isOneName } from '../threads/one-name.js'
import { best, type Comparator, type Comparison, type Setting, together } from './comparator.js'

/** What a successor counts, where the same place counts 1. */
const AS_SUCCESSOR = 0.6
/** From this nearness on a subject is the item's own. */
const OWN = 0.8
/** What a unit or a programme counts, where a project counts 1: many things happen in one commune. */
const SHARE: Record<Subject['kind'], number> = {
  PROJECT: 1,
  SITE: 0.9,
  VILLAGE: 0.6,
  UNIT: 0.6,
  PROGRAMME: 0.5,
}

/** The same project or place, or what the place has become; the rarer among the items, the more it says. */
export const compareSubject: Comparator = (earlier, later, setting) =>
  together(
    earlier.subjects.flatMap(
      (one) => best(later.subjects.flatMap((other) => comparePair(one, other, setting))) ?? [],
    ),
  )

/** Whether both themselves name one project or site. */
export function hasOwnSubject(earlier: CommitmentItem, later: ThreadItem, setting: Setting): boolean {
  const own = (subjects: readonly Subject[]) =>
    subjects.filter(({ nearness, kind }) => nearness >= OWN && (kind === 'PROJECT' || kind === 'SITE'))
  return own(earlier.subjects).some((one) =>
    own(later.subjects).some((other) => kinOf(one, other, setting) > 0),
  )
}

function comparePair(one: Subject, other: Subject, setting: Setting): Comparison[] {
  const kin = kinOf(one, other, setting)
  if (kin === 0) return []
  const rarity = Math.min(setting.traits.of(one.id), setting.traits.of(other.id))
  const score = SHARE[one.kind] * kin * one.nearness * other.nearness * rarity
  return [{ score, reason: kin < 1 ? `${one.name} is now ${other.name}` : `both about ${one.name}` }]
}

function kinOf(one: Subject, other: Subject, { kinship }: Setting): number {
  if (one.id === other.id) return 1
  if (one.kind === 'UNIT' || other.kind === 'UNIT') return kinship.places(one.id, other.id) ? AS_SUCCESSOR : 0
  if ((one.kind === 'VILLAGE') !== (other.kind === 'VILLAGE')) return 0
  return isOneName(one.name, other.name) ? 1 : 0
}
