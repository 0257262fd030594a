import type { Gazetteer, RegisterPlace } from '../../model/gazetteer.js'
import type { Line } from '../../model/report.js'
import type { LevelWord } from '../grammar/lexicon/schema.js'
import { lineOf } from '../lookup.js'
import type { PlaceFound } from '../recognisers/place.js'
import { phraseAt, type Scan, type Stretch, spanOf, textOf } from '../recognisers/scan.js'
import type { Surface } from '../recognisers/surface.js'

/** Where a report takes place, concluded from all the units it names together. */
export interface Context {
  /** The day whose map counts; null where neither date nor text tells. */
  day: string | null
  province: RegisterPlace | null
  /** Named in the text, or never. */
  isProvinceNamed: boolean
  district: RegisterPlace | null
}

/** The day before which a report without a date is read, when it shows that it is older or newer than the new map. */
const BEFORE_REFORM = '2025-06-30'
const AFTER_REFORM = '2025-07-01'
const WEIGHTS = { PROVINCE: 6, DISTRICT: 3, COMMUNE: 1 } as const
/** What stands in the title or the lead tells where the report is at home. */
const AT_HEAD = 3

interface Vote {
  place: PlaceFound
  units: readonly RegisterPlace[]
  weight: number
}

export function inferContext(scan: Scan, surface: Surface): Context {
  const day = inferDay(scan, surface)
  const votes = countVotes(scan, surface.places, day)
  const province =
    provinceAtHead(scan, votes) ?? best(votes, (unit) => above(scan.gazetteer, unit, 'PROVINCE', day))
  const isProvinceNamed = votes.some(({ units }) => units.some(({ code }) => code === province?.code))
  const inside = votes.map((vote) => ({
    ...vote,
    units: vote.units.filter((unit) => above(scan.gazetteer, unit, 'PROVINCE', day)?.code === province?.code),
  }))
  const district = best(inside, (unit) => above(scan.gazetteer, unit, 'DISTRICT', day))
  return { day, province, isProvinceNamed, district }
}

/** The province that title or lead name first. */
function provinceAtHead(scan: Scan, votes: readonly Vote[]): RegisterPlace | null {
  const named = votes.filter(({ place, units }) => units[0]?.level === 'PROVINCE' && isAtHead(scan, place))
  return named[0]?.units[0] ?? null
}

/** The unit of that level that holds this one, itself where it has the level. */
export function above(
  gazetteer: Gazetteer,
  unit: RegisterPlace,
  level: RegisterPlace['level'],
  day: string | null,
): RegisterPlace | null {
  const chain = gazetteer.ancestry(unit.code, day ?? undefined)
  return chain.find((each) => each.level === level) ?? null
}

function inferDay(scan: Scan, surface: Surface): string | null {
  const published = scan.readable.report.publishedOn
  if (published) return published
  if (scan.words.some((_, at) => phraseAt(scan, scan.lexicon.afterReform, at) !== null)) return AFTER_REFORM
  return surface.places.some(({ level }) => level?.levels.includes('DISTRICT')) ? BEFORE_REFORM : null
}

function isHead({ role }: Line): boolean {
  return role === 'TITLE' || role === 'LEAD'
}

function countVotes(scan: Scan, places: readonly PlaceFound[], day: string | null): Vote[] {
  const votes = new Map<string, Vote>()
  for (const place of places) {
    if (place.level === null || place.name.units.length === 0) continue
    const name = `${place.kind} ${textOf(scan, place.name)}`.toLowerCase()
    const units = onDay(place.name.units, place.level, day)
    const vote = votes.get(name) ?? { place, units, weight: 1 }
    vote.weight += 0.2
    if (isAtHead(scan, place)) vote.weight = Math.max(vote.weight, AT_HEAD)
    votes.set(name, vote)
  }
  return [...votes.values()]
}

/** Units in force on the day; all of them where none was. */
export function onDay(
  units: readonly RegisterPlace[],
  level: LevelWord,
  day: string | null,
): readonly RegisterPlace[] {
  const ofKind = units.filter((unit) => unit.forms.some(({ kind }) => kind === level.kind))
  const known = ofKind.length > 0 ? ofKind : units
  if (day === null) return known
  const inForce = known.filter(
    ({ validFrom, validThrough }) =>
      (validFrom === null || validFrom <= day) && (validThrough === null || validThrough >= day),
  )
  return inForce.length > 0 ? inForce : known
}

export function lineAt(scan: Scan, offset: number): Line | null {
  return lineOf(scan.readable, { start: offset, end: offset + 1 })
}

export function isAtHead(scan: Scan, place: Stretch): boolean {
  const { start } = spanOf(scan, place)
  const line = lineAt(scan, start)
  return line !== null && isHead(line)
}

/** The unit above on which most names agree; a name that is found in many places says little. */
function best(
  votes: readonly Vote[],
  over: (unit: RegisterPlace) => RegisterPlace | null,
): RegisterPlace | null {
  const sums = new Map<string, { unit: RegisterPlace; sum: number }>()
  for (const { units, weight } of votes) {
    const held = new Map(
      units.flatMap((unit) => (over(unit) ? [[over(unit)!.code, { whole: over(unit)!, unit }]] : [])),
    )
    for (const { whole, unit } of held.values()) {
      const entry = sums.get(whole.code) ?? { unit: whole, sum: 0 }
      entry.sum += (weight * WEIGHTS[unit.level]) / held.size
      sums.set(whole.code, entry)
    }
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum)[0]?.unit ?? null
}
