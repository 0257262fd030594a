/**
 * What several reports state of one entity becomes one set of properties, the same in whatever order they were read:
 * every rule is commutative, associative and idempotent.
 */
import { AGENCY_LEVELS, MEETING_TYPES } from './claim.js'
import { searchLines } from './kinds/named.js'
import type { Properties } from './report-graph.js'
import { matchKey } from './values/name.js'

/** Labels of which several reports state one node, in the order in which a writer locks them. */
export const ENTITY_LABELS = [
  'Place',
  'Agency',
  'Role',
  'Person',
  'Tenure',
  'Change',
  'Project',
  'Meeting',
] as const
export type EntityLabel = (typeof ENTITY_LABELS)[number]

export function isEntityLabel(label: string): label is EntityLabel {
  return (ENTITY_LABELS as readonly string[]).includes(label)
}

type Stated = Record<string, unknown>
/** Negative when the first is to be kept. */
type Preference = (one: never, other: never) => number
type Rule = (one: never, other: never) => unknown

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The longer name says more: "Sở Xây dựng tỉnh Hà Tĩnh" before "Sở Xây dựng"; of two as long the first by code unit. */
const byName = (one: { name: string }, other: { name: string }) =>
  other.name.length - one.name.length || inOrder(one.name, other.name)

/** The later in the list says more: INSPECTION_AND_WORKING_SESSION before either alone. */
const byMeetingType = (one: Properties<'Meeting'>, other: Properties<'Meeting'>) =>
  MEETING_TYPES.indexOf(other.type) - MEETING_TYPES.indexOf(one.type) || byName(one, other)

/** Every value of both lists once, sorted. */
export const union = (one: readonly string[], other: readonly string[]): string[] =>
  [...new Set([...one, ...other])].sort()

const linesOfBoth = (one: string, other: string) =>
  searchLines([one, other].flatMap((text) => text.split('\n')))

/** Of two words the one that weighs more; of equal weight the first by code unit; a word before none. */
const heavier = (weigh: (word: string) => number) => (one: string | null, other: string | null) => {
  if (one === null || other === null) return one ?? other
  const weight = weigh(other) - weigh(one)
  return (weight || inOrder(one, other)) <= 0 ? one : other
}

/** The earlier of two days; any day before none. */
const earlier = (one: string | null, other: string | null) =>
  one === null || other === null ? (one ?? other) : one < other ? one : other

const later = (one: string | null, other: string | null) =>
  one === null || other === null ? (one ?? other) : one < other ? other : one

const RANK_CLASSES = ['úy', 'tá', 'tướng']
const RANK_STEPS = ['thiếu', 'trung', 'thượng', 'đại']

/** Ranks only rise, so the higher is the later: "Đại tá" (colonel) before "Thượng tá" (lieutenant colonel). */
function weighRank(rank: string): number {
  const [step = '', group = ''] = matchKey(rank).split(' ')
  return RANK_CLASSES.indexOf(group) * RANK_STEPS.length + RANK_STEPS.indexOf(step)
}

/** "ông" and "bà" (Mr, Mrs) say more than "đồng chí" (comrade). */
const weighHonorific = (honorific: string) => (matchKey(honorific) === 'đồng chí' ? 0 : 1)

const namedRules: Record<string, Rule> = { searchText: linesOfBoth }
/** What no rule names goes with the preferred side. */
const RULES: Record<EntityLabel, { prefer?: Preference; properties: Record<string, Rule> }> = {
  Place: { prefer: byName, properties: { ...namedRules, validThrough: earlier } },
  Agency: {
    prefer: byName,
    properties: {
      ...namedRules,
      abbreviations: union,
      level: heavier((level) => -(AGENCY_LEVELS as readonly string[]).indexOf(level)),
      validFrom: earlier,
      validThrough: earlier,
    },
  },
  Role: { prefer: byName, properties: namedRules },
  Person: {
    prefer: byName,
    properties: {
      ...namedRules,
      otherNames: union,
      honorific: heavier(weighHonorific),
      rank: heavier(weighRank),
    },
  },
  Tenure: {
    properties: { from: earlier, through: earlier, seenFirst: earlier, seenLast: later, goneBy: earlier },
  },
  Change: { properties: {} },
  Project: { prefer: byName, properties: namedRules },
  Meeting: { prefer: byMeetingType, properties: namedRules },
}

export function mergeEntity<L extends EntityLabel>(
  label: L,
  one: Properties<L>,
  other: Properties<L>,
): Properties<L> {
  const { prefer = () => 0, properties } = RULES[label]
  const [kept, further] = prefer(one as never, other as never) <= 0 ? [one, other] : [other, one]
  const merged: Stated = { ...kept }
  for (const [property, rule] of Object.entries(properties)) {
    merged[property] = rule((kept as Stated)[property] as never, (further as Stated)[property] as never)
  }
  return merged as Properties<L>
}
