import type { CommitmentClaim } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import type { Entities, Reference } from '../draft.js'
import { type Item, isOneOf } from '../frames/item.js'
import { firstWhere } from '../lookup.js'
import { spansWithin } from '../span-at.js'

/** "phối hợp với Sở Tài chính, Sở Xây dựng": those who take part without being answerable. */
export function findCooperating(evidence: readonly Item[]): string[] {
  return rowsBehind(evidence, 'cooperate')
}

/** "giúp huyện", "cho xã": those for whom it is done. */
export function findBeneficiary(evidence: readonly Item[]): string[] {
  return rowsBehind(evidence, 'for').slice(0, 1)
}

/** The actors right behind a word of this class, also over "các sở:" (the departments:). */
function rowsBehind(items: readonly Item[], name: string): string[] {
  const entities: string[] = []
  items.forEach((item, at) => {
    if (!item.classes.has(name)) return
    let next = at + 1
    while (isOneOf(items[next], ['to', 'many', 'colon'])) next++
    for (; items[next]?.classes.has('actor'); next++) {
      if (items[next]!.entity !== undefined) entities.push(items[next]!.entity!)
      while (isOneOf(items[next + 1], ['comma', 'joint']) && isOneOf(items[next + 2], ['actor'])) next++
    }
  })
  return entities
}

/** The project that the evidence names, else the last that its sentence names before it. */
export function findProject(sentence: Span, evidence: Span, references: readonly Reference[]): string | null {
  const named = spansWithin(references, { start: sentence.start, end: evidence.end }).filter(
    ({ type }) => type === 'PROJECT',
  )
  return (named.find(({ start }) => start >= evidence.start) ?? named.at(-1))?.entity ?? null
}

/** The last place that the evidence names, else where the meeting is. */
export function findPlace(evidence: Span, { references, meeting }: Entities): string | null {
  const named = spansWithin(references, evidence).findLast(({ type }) => type === 'PLACE')
  return named?.entity ?? meeting?.place ?? null
}

/** What will be counted: the number in the evidence, else, of a target without one, its words. */
export function findTarget(
  kind: CommitmentClaim['kind'],
  evidence: Span,
  action: string,
  figures: Entities['figures'],
): CommitmentClaim['target'] {
  for (let at = firstWhere(figures, ({ span }) => span.start >= evidence.start); at < figures.length; at++) {
    const { span, kind: use, value, unit, comparator } = figures[at]!
    if (span.end > evidence.end) break
    if (use === 'TARGET') return { value, unit, comparator }
  }
  return kind === 'TARGET' ? { text: action } : null
}
