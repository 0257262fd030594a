import type { Clause } from '../clauses/cut.js'
import { type Item, isOneOf } from '../frames/item.js'
import type { Found } from '../slots/situation.js'
import type { Floor } from './floor.js'
import type { Standing } from './rank.js'

/** A day long past that opens a clause stands within so many items. */
const OPENING = 4

/** Why a finding is a tale of what was ordered, asked or promised before, and not a commitment made here; null when it is one. */
export function whyTold(found: Found, { items }: Clause, floor: Floor, standing: Standing): string | null {
  const { match } = found.reading
  const issuer = match.slots.get('issuer')?.[0]
  const from = issuer ? items.indexOf(issuer) : 0
  const before = items.slice(from, match.trigger + 1)
  if (restatesLaw(items)) return 'a law restated'
  const isPast =
    before.some((item) => item.classes.has('past')) || hasSince(items.slice(0, Math.min(from, OPENING)), 0)
  const isTale = isPast || (!issuer && floor.isTale)
  const isHigh = found.issuer !== null && standing.presides(found.issuer)
  switch (found.kind) {
    case 'DIRECTIVE':
      if (found.responsible.length > 0 && found.responsible.every((id) => id === found.issuer))
        return 'an order to oneself'
      if (floor.act === 'TELLS' && floor.isReport && !isHigh) return 'an order inside a report of past work'
      if (!isTale || namesPaper(before)) return null
      return isHigh && standing.isPerson(found.issuer!) && !hasSince(items, match.end)
        ? null
        : 'an order of the past'
    case 'REQUEST':
      return (isPast || (isTale && floor.isReport)) && floor.act !== 'ASKS' ? 'a request of the past' : null
    case 'PLEDGE':
    case 'TARGET':
      if (floor.isReport && items.some((item) => item.classes.has('but')))
        return 'a promise set against what became of it'
      return isPast ? 'a promise of the past' : null
    case 'RECOMMENDATION':
      return null
  }
}

function hasSince(items: readonly Item[], from: number): boolean {
  return items.slice(from).some((item) => item.classes.has('since'))
}

/** "đã có công văn yêu cầu …" (has written, asking): in force; "ban hành 14 văn bản" (14 papers) only counts what was done. */
function namesPaper(items: readonly Item[]): boolean {
  return items.some(
    (item, at) => item.classes.has('written') && !isOneOf(items[at - 1], ['number', 'many', 'count']),
  )
}

/** "Theo Luật Đầu tư, …" (under the law on investment). */
function restatesLaw(items: readonly Item[]): boolean {
  return isOneOf(items[0], ['according']) && items.slice(1, 4).some((item) => item.classes.has('law'))
}
