import type { Extraction, Quote } from '../model/claim.js'
import type { Gazetteer } from '../model/gazetteer.js'
import type { Report } from '../model/report.js'
import type { FactLabel, GraphDraft } from './draft.js'

/** What all parts of one resolution share. */
export interface Resolution {
  report: Report
  extraction: Extraction
  gazetteer: Gazetteer
  /** UTC instant. */
  recordedAt: string
  draft: GraphDraft
  /** When the meeting was held, else when the report came out: what it says was said then. ISO days. */
  made: { earliest: string | null; latest: string | null }
}

export function madeOn(
  { meeting }: Extraction,
  { publishedOn }: Report,
): { earliest: string | null; latest: string | null } {
  const { exact, earliest, latest } = meeting?.date ?? { exact: null, earliest: null, latest: null }
  const held = { earliest: exact ?? earliest, latest: exact ?? latest }
  return held.earliest === null && held.latest === null
    ? { earliest: publishedOn, latest: publishedOn }
    : held
}

/** How sure a reading is where the claim says nothing of it: not known. */
export const UNRATED = null

/** Adds what every fact says of its own reading. */
export function asFact(
  { recordedAt }: Resolution,
  factType: FactLabel,
  rule: string,
  confidence: number | null = UNRATED,
) {
  return { rule, confidence, review: 'PROPOSED' as const, factType, recordedAt }
}

/** A fact that rests on one quote: its id, or null when the quote is refused. */
export function quotedFact(
  { draft }: Resolution,
  label: FactLabel,
  what: string,
  evidence: Quote,
  purpose: 'EVIDENCE' | 'NAME' = 'EVIDENCE',
): string | null {
  const [span] = draft.locate(what, [evidence]) ?? []
  if (!span) return null
  const id = draft.nextFactId(label, span)
  draft.quote(id, purpose, span)
  return id
}
