import type { IssueClaim, Quote } from '../model/claim.js'
import type { ReadableText, Span } from '../model/report.js'
import type { Draft } from './draft.js'
import { lastFrom } from './lookup.js'

/** What a fact can lose its quote of and still stand. */
const OPTIONAL = new Set(['deadline', 'constraint', 'chair'])

/** The evidence gate: drafts go in, what comes out rests on the report's own text, word for word. */
export interface Gate {
  /** A fact without exact evidence is dropped with its issue: a list loses the item, null stands for a fact. */
  pass<Claim>(draft: Draft<Claim>): Claim | null
  readonly issues: IssueClaim[]
}

export function openGate(readable: ReadableText): Gate {
  const issues: IssueClaim[] = []
  const report = (span: Span): null => {
    issues.push({
      code: 'DROPPED_EVIDENCE',
      message: 'A fact was dropped because its quote does not stand in the report as read.',
      line: readable.lines[lastFrom(readable.lines, span.start)]?.index ?? null,
    })
    return null
  }
  const passValue = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return passList(value)
    if (!isSpan(value)) return passFields(value)
    const quote = cutQuote(readable, value)
    if (quote === null) return report(value)
    return { ...value, start: quote.start, end: quote.end, quote: quote.quote }
  }
  const passList = (facts: readonly unknown[]): unknown[] => {
    const passed: unknown[] = []
    for (const fact of facts) {
      const item = passValue(fact)
      if (item !== null) passed.push(item)
    }
    return passed
  }
  const passFields = (fact: object): object | null => {
    const passed: Record<string, unknown> = { ...fact }
    for (const field of Object.keys(passed)) {
      const value = passed[field]
      if (typeof value !== 'object' || value === null) continue
      passed[field] = passValue(value)
      if (passed[field] === null && !OPTIONAL.has(field)) return null
    }
    return passed
  }
  return { pass: <Claim>(draft: Draft<Claim>) => passValue(draft) as Claim | null, issues }
}

/** The source's own characters behind a span of the working copy; null where the two do not say the same. */
function cutQuote(readable: ReadableText, span: Span): Quote | null {
  const isInside =
    Number.isInteger(span.start) &&
    span.start >= 0 &&
    span.end > span.start &&
    span.end <= readable.text.length
  if (!isInside) return null
  const { start, end } = readable.toSource(span)
  const quote = readable.report.text.slice(start, end)
  const read = readable.text.slice(span.start, span.end)
  return quote !== '' && (quote === read || letters(quote) === letters(read)) ? { quote, start, end } : null
}

/** What no evening-out of spaces, dashes, quotes or look-alikes touches. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function isSpan(value: object): value is Span {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  )
}
