import type { Clause } from '../clauses/cut.js'
import { type Item, isOneOf } from '../frames/item.js'
import type { Found } from '../slots/situation.js'
import type { Floor } from './floor.js'

/** What of the floor is carried from this clause to the next. */
export function passFloor(floor: Floor, { items }: Clause, found: Found | null): Floor {
  const passed = {
    ...floor,
    subject: subjectOf(items) ?? floor.subject,
    isTale: tellsPast(items, floor.isTale),
  }
  const asker = found?.kind === 'REQUEST' ? found.issuer : null
  return found ? afterFinding({ ...passed, subject: asker ?? passed.subject }, found) : passed
}

/** After a finding: who ordered, asked or promised keeps the floor. */
function afterFinding(floor: Floor, found: Found): Floor {
  const speaker = found.reading.match.slots.has('issuer') ? (found.speaker ?? found.issuer) : floor.speaker
  switch (found.kind) {
    case 'DIRECTIVE':
      return { ...floor, act: 'ORDERS', speaker: speaker ?? floor.presider, responsible: found.responsible }
    case 'REQUEST':
      // Who presides asks those outside the line of command, and goes on giving orders to the others.
      return floor.act === 'ORDERS' && (speaker === null || speaker === floor.presider)
        ? floor
        : { ...floor, act: 'ASKS', speaker }
    case 'PLEDGE':
    case 'TARGET':
      if (floor.act === 'ORDERS') return floor
      return {
        ...floor,
        act: found.reading.frame.opens ?? floor.act,
        speaker: floor.speaker ?? found.issuer,
      }
    case 'RECOMMENDATION':
      return floor
  }
}

/** The body or person in this clause of whom the next may speak without naming it. */
function subjectOf(items: readonly Item[]): string | null {
  const at = items.findLastIndex(
    (item, index) =>
      item.entity !== undefined &&
      isOneOf(items[index + 1], ['past', 'will', 'verb', 'adverb', 'stative', 'must']),
  )
  const subject =
    items[at] ??
    items.find((item) => item.classes.has('person')) ??
    items.find((item) => item.classes.has('actor'))
  return subject?.entity ?? null
}

/** Whether the clause tells of the past, so that what follows without a subject of its own does too. */
function tellsPast(items: readonly Item[], wasPast: boolean): boolean {
  const past = items.findIndex((item) => item.classes.has('past'))
  if (past >= 0 && past <= 1) return true
  const subject = items.findIndex((item) => item.classes.has('actor'))
  if (past > subject && past - subject <= 3) return true
  return subject === 0 ? false : wasPast
}
