import type { Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { type Scan, wordFrom } from '../recognisers/scan.js'
import type { AgencyTable } from './agencies.js'
import type { LinkedAgency } from './agency.js'
import { lineAt } from './context.js'
import type { PersonTable } from './people.js'
import { type Mark, Trail, trailsBy } from './trail.js'

/** Bodies in play through the text: spoken of by name, or through somebody of theirs who is named. */
export interface BodiesInPlay {
  all: Trail<LinkedAgency>
  of: ReadonlyMap<LinkedAgency, Trail<LinkedAgency>>
}

export function followBodies(agencies: AgencyTable, people: PersonTable): BodiesInPlay {
  const byId = new Map(agencies.agencies.map((agency) => [agency.draft.id, agency]))
  const named = agencies.agencies
    .filter(({ head }) => head !== null)
    .flatMap((item) => item.draft.mentions.map((span): Mark<LinkedAgency> => ({ ...span, item })))
  const spoken = people.people.flatMap(({ draft, offices }) =>
    offices
      .filter(({ isFormer }) => !isFormer)
      .map(({ agency }) => agency !== null && byId.get(agency))
      .flatMap((item) => (item ? draft.mentions.map((span): Mark<LinkedAgency> => ({ ...span, item })) : [])),
  )
  const marks = [...named, ...spoken]
  return { all: new Trail(marks), of: trailsBy(marks, (agency) => agency) }
}

/** Marks the words inside any mention, beside those marked before, so that nothing else is read into them. */
export function markNamed(scan: Scan, spans: Iterable<Span>, marked: Uint8Array): Uint8Array {
  const named = marked.slice()
  for (const { start, end } of spans) named.fill(1, wordFrom(scan, start), wordFrom(scan, end))
  return named
}

const quotations = oncePer((scan: Scan): Trail<null> => {
  const marks: Mark<null>[] = []
  let start = -1
  for (let at = 0; at < scan.text.length; at++) {
    const sign = scan.text[at]
    if (sign === '\n') start = -1
    else if (sign === '“') start = at
    else if (sign === '”' && start >= 0) {
      marks.push({ start, end: at, item: null })
      start = -1
    }
  }
  return new Trail(marks)
})

/** Where the quotation around an offset ends; null outside of one. */
function quotationEnd(scan: Scan, offset: number): number | null {
  const around = quotations(scan).lastStarting(offset)
  return around !== null && around.end > offset ? around.end : null
}

/**
 * Which of these bodies a short word means at an offset: inside a quotation that of who is named behind it; else the last
 * before in the line, the first behind in the line, the last before at all, the first.
 */
export function nearestBody(
  scan: Scan,
  inPlay: BodiesInPlay,
  offset: number,
  candidates: readonly LinkedAgency[],
): LinkedAgency | null {
  const line = lineAt(scan, offset)
  const trails = candidates.flatMap((agency) => inPlay.of.get(agency) ?? [])
  if (line === null || trails.length === 0) return null
  const end = quotationEnd(scan, offset)
  const speaker = end === null ? null : first(trails.map((trail) => trail.firstFrom(end, line.end)))
  const before = last(trails.map((trail) => trail.lastBefore(offset, line.start)))
  const behind = first(trails.map((trail) => trail.firstFrom(offset, line.end)))
  const anywhere =
    last(trails.map((trail) => trail.lastBefore(offset))) ??
    first(trails.map((trail) => trail.firstFrom(offset)))
  return (speaker ?? before ?? behind ?? anywhere)?.item ?? null
}

function first<Item>(marks: readonly (Mark<Item> | null)[]): Mark<Item> | null {
  return marks.reduce((best, mark) => (mark && (!best || mark.start < best.start) ? mark : best), null)
}

function last<Item>(marks: readonly (Mark<Item> | null)[]): Mark<Item> | null {
  return marks.reduce((best, mark) => (mark && (!best || mark.end > best.end) ? mark : best), null)
}
