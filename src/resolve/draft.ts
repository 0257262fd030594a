import type { Quote } from '../model/claim.js'
import { factId, passageId } from '../model/identity.js'
import type { Label } from '../model/kinds/index.js'
import type { PlaceAbove, PlaceTree } from '../model/links/copies.js'
import type { LinkType, QuotedFor } from '../model/links/links.js'
import { type EntityLabel, isEntityLabel, mergeEntity } from '../model/merging.js'
import type { Span } from '../model/report.js'
import type { Properties, ReportGraph, ReportLink, ReportNode } from '../model/report-graph.js'
import { encodeStated, type StatedLink } from '../model/stated.js'
import type { StoredText } from './stored-text.js'

export type FactLabel =
  | 'Commitment'
  | 'StatusStatement'
  | 'FollowUp'
  | 'Figure'
  | 'Attendance'
  | 'Statement'
  | 'Mention'

/** A graph in the making. Every node and link stands in it once; what two claims state of one entity is merged. */
export class GraphDraft {
  readonly reportId: string
  /** One sentence for each claim that was left out. */
  readonly refusals: string[] = []
  readonly #stored: StoredText
  readonly #nodes = new Map<string, ReportNode>()
  readonly #links = new Map<string, ReportLink>()
  readonly #ordinals = new Map<string, number>()
  readonly #lineStarts: readonly number[]

  constructor(reportId: string, stored: StoredText) {
    this.reportId = reportId
    this.#stored = stored
    this.#lineStarts = [0, ...Array.from(stored.text.matchAll(/\n/g), ({ index }) => index + 1)]
  }

  has(id: string): boolean {
    return this.#nodes.has(id)
  }

  entity<L extends EntityLabel>(label: L, id: string, properties: Properties<L>): void {
    const known = this.#nodes.get(id)
    const merged = known ? mergeEntity(label, known.properties as Properties<L>, properties) : properties
    this.node(label, id, merged)
  }

  node<L extends Label>(label: L, id: string, properties: Properties<L>, { isCandidate = false } = {}): void {
    this.#nodes.set(id, { label, id, properties, isCandidate } as ReportNode)
  }

  /** Links that differ only in `for` are several; any other stands once. */
  link(type: LinkType, from: string, to: string, properties: ReportLink['properties'] = {}): void {
    this.#links.set(`${type} ${from} ${to} ${properties.for ?? ''}`, { type, from, to, properties })
  }

  /** The spans of these quotes in the stored text; null, with a refusal, when one is not the text at its offsets. */
  locate(what: string, quotes: readonly Quote[]): Span[] | null {
    const spans: Span[] = []
    for (const quote of quotes) {
      const span = this.#stored.locate(quote)
      if (!span) {
        this.refusals.push(
          `${what} was left out: its quote is not the text at offsets ${quote.start} to ${quote.end}.`,
        )
        return null
      }
      spans.push(span)
    }
    return spans
  }

  /** The id of the next fact of this label on this stretch. */
  nextFactId(label: FactLabel, span: Span): string {
    const at = `${label} ${span.start} ${span.end}`
    const ordinal = this.#ordinals.get(at) ?? 0
    this.#ordinals.set(at, ordinal + 1)
    return factId(label, this.reportId, span, ordinal)
  }

  quote(fact: string, purpose: QuotedFor, span: Span): void {
    const id = passageId(this.reportId, span)
    if (!this.has(id)) {
      const quote = this.#stored.text.slice(span.start, span.end)
      this.node('Passage', id, { quote, ...span, line: this.#lineOf(span.start) })
      this.link('OF', id, this.reportId)
    }
    this.link('QUOTES', fact, id, { for: purpose })
  }

  placeTree(): PlaceTree {
    const parents = new Map<string, string[]>()
    for (const { type, from, to } of this.#links.values()) {
      if (type === 'PART_OF') parents.set(from, [...(parents.get(from) ?? []), to])
    }
    const tree = new Map<string, PlaceAbove>()
    for (const { label, id, properties } of this.#nodes.values()) {
      if (label === 'Place') tree.set(id, { ...properties, parents: parents.get(id) ?? [] })
    }
    return tree
  }

  finish(): ReportGraph {
    this.#nameEntities()
    return {
      reportId: this.reportId,
      nodes: sortedBy([...this.#nodes.values()], ({ label, id }) => `${label} ${id}`),
      links: sortedBy(
        [...this.#links.values()],
        ({ type, from, to, properties }) => `${type} ${from} ${to} ${properties.for ?? ''}`,
      ),
    }
  }

  /** Keeps what this report states of each entity apart from what others state of it. */
  #nameEntities(): void {
    const links = new Map<string, StatedLink[]>()
    for (const { type, from, to, properties } of this.#links.values()) {
      const isStated = to === this.reportId || this.#isEntity(to)
      if (isStated && this.#isEntity(from))
        links.set(from, [...(links.get(from) ?? []), { type, to, properties }])
    }
    for (const { id, properties } of this.#nodes.values()) {
      if (!this.#isEntity(id)) continue
      this.link('NAMES', this.reportId, id, {
        stated: encodeStated({ properties, links: links.get(id) ?? [] }),
      })
    }
  }

  #isEntity(id: string): boolean {
    const label = this.#nodes.get(id)?.label
    return label !== undefined && isEntityLabel(label)
  }

  #lineOf(offset: number): number {
    let [low, high] = [0, this.#lineStarts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#lineStarts[middle]! <= offset) low = middle
      else high = middle
    }
    return low
  }
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item): [string, T] => [keyOf(item), item])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, item]) => item)
}
