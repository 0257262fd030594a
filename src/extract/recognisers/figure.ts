import type { FigureClaim, FigureKind } from '../../model/claim.js'
import type { ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases } from '../../model/values/phrases.js'
import { isDigitAt } from '../../model/values/text.js'
import type { Draft } from '../draft.js'
import type { FigureGrammar } from '../grammar/figures/schema.js'
import type { Grammar } from '../grammar/grammar.js'
import { lineOf } from '../lookup.js'
import { findQuantities, type Quantity } from './quantity.js'

const CLAUSE_BORDERS = ',;:.!?…“”()\n'
/** A clause longer than this on one side of its number tells of more than the number. */
const REACH = 80

/** The numbers that the report gives, each with what it counts or measures. */
export function findFigures(
  readable: ReadableText,
  grammar: Grammar,
  dates?: readonly Span[],
): Draft<FigureClaim>[] {
  const rules = compile(grammar.figures)
  return findQuantities(readable, grammar, dates).flatMap((quantity, at) => {
    const line = lineOf(readable, quantity)
    if (line === null || line.role === 'DEBRIS') return []
    const clause = clauseAround(readable.text, quantity, line)
    const { value, unit, comparator, start, end } = quantity
    const before = readable.folded.slice(clause.start, start)
    const kind = kindOf(
      before,
      line.section === 'PLAN' || line.section === 'REQUESTS' || line.section === 'CONCLUSION',
      rules,
    )
    return {
      id: `F${at + 1}`,
      what: wordsAround(readable.text, clause, quantity),
      value,
      unit,
      comparator,
      kind,
      span: { start, end },
    }
  })
}

const compile = oncePer(({ context }: FigureGrammar) => {
  const index = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const))
  return {
    target: index(context.targetWords),
    actual: index(context.actualWords),
    attribute: index(context.attributeWords),
  }
})

/** The last word before the number that tells decides; where none does, the section. */
function kindOf(before: string, isAhead: boolean, rules: ReturnType<typeof compile>): FigureKind {
  const kinds = (['TARGET', 'ACTUAL', 'ATTRIBUTE'] as const).map((kind) => {
    const index = { TARGET: rules.target, ACTUAL: rules.actual, ATTRIBUTE: rules.attribute }[kind]
    return { kind, at: index.scan(before).at(-1)?.end ?? -1 }
  })
  const last = kinds.reduce((best, candidate) => (candidate.at > best.at ? candidate : best))
  if (last.at < 0) return isAhead ? 'TARGET' : 'ACTUAL'
  return last.kind === 'ACTUAL' && isAhead ? 'TARGET' : last.kind
}

function clauseAround(text: string, { start, end }: Span, line: Span): Span {
  let from = start
  while (from > line.start && start - from < REACH && !isBorder(text, from - 1)) from--
  let to = end
  while (to < line.end && to - end < REACH && !isBorder(text, to)) to++
  return { start: from, end: to }
}

/** A comma between digits belongs to the number. */
function isBorder(text: string, at: number): boolean {
  return CLAUSE_BORDERS.includes(text.charAt(at)) && !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1))
}

function wordsAround(text: string, clause: Span, quantity: Quantity): string {
  const before = text.slice(clause.start, quantity.start).trim()
  const after = text.slice(quantity.end, clause.end).trim()
  return [before, after].filter((part) => part !== '').join(' … ') || quantity.unit
}
