import type { Comparator } from '../../model/claim.js'
import type { ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases, type PhraseIndex } from '../../model/values/phrases.js'
import type { FigureGrammar } from '../grammar/figures/schema.js'
import type { Grammar } from '../grammar/grammar.js'
import { wordBefore } from '../words.js'
import { findDates } from './date.js'

/** A number with its unit: "ít nhất 5 sản phẩm" (at least 5 products), "15/21 xã" (15 of 21 communes). */
export interface Quantity extends Span {
  value: number
  unit: string
  comparator: Comparator
  /** The whole of which it is a part; null when none is named. */
  outOf: number | null
  /** Whether things are counted, not measured. */
  isCounted: boolean
}

const NUMBER = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/g
const OUT_OF = /\/(\d+)/y

/** Every number with a unit in the text, from left to right; days, numbered names and numbers of documents are none. */
export function findQuantities(
  readable: ReadableText,
  grammar: Grammar,
  dates: readonly Span[] = findDates(readable, grammar),
): Quantity[] {
  const { folded } = readable
  const rules = compile(grammar.figures)
  const found: Quantity[] = []
  let date = 0
  for (const { 0: digits, index } of folded.matchAll(NUMBER)) {
    while (date < dates.length && dates[date]!.end <= index) date++
    const isDate = date < dates.length && dates[date]!.start <= index
    if (isDate || isPartOfCode(folded, index)) continue
    const quantity = readQuantity(folded, index, digits, rules)
    if (quantity === null) continue
    const isNumberedName = quantity.isCounted && rules.numberedHeads.has(wordBefore(folded, index))
    if (!isNumberedName) found.push(quantity)
  }
  return found
}

type Rules = ReturnType<typeof compileRules>

interface Unit {
  name: string
  scale: number
  end: number
  isCounted: boolean
}

function readQuantity(folded: string, start: number, digits: string, rules: Rules): Quantity | null {
  OUT_OF.lastIndex = start + digits.length
  const outOf = OUT_OF.exec(folded)
  const afterNumber = outOf ? OUT_OF.lastIndex : start + digits.length
  const unit = readUnit(folded, afterNumber, rules)
  if (unit === null) return null
  const before = comparatorBefore(folded, start, rules)
  const after = rules.after.longestAt(folded, unit.end + 1)
  return {
    start: before?.start ?? start,
    end: after?.end ?? unit.end,
    value: parseNumber(digits) * unit.scale,
    unit: unit.name,
    comparator: after?.value ?? before?.value ?? '=',
    outOf: outOf ? Number(outOf[1]) : null,
    isCounted: unit.isCounted,
  }
}

/** "41,8" → 41.8; "1.127" → 1127; "7.2" → 7.2. */
function parseNumber(digits: string): number {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+/u.test(digits)
  return Number((isGrouped ? digits.replaceAll('.', '') : digits).replace(',', '.'))
}

function readUnit(folded: string, end: number, rules: Rules): Unit | null {
  if (folded[end] !== ' ') return readGluedUnit(folded, end, rules)
  const at = end + 1
  const money = rules.moneyScales.longestAt(folded, at)
  if (money) {
    const currency = rules.measures.longestAt(folded, money.end + 1)
    if (currency && rules.currencies.some((name) => currency.value.startsWith(name)))
      return { name: `${money.value} ${currency.value}`, scale: 1, end: currency.end, isCounted: false }
  }
  const scale = rules.scales.longestAt(folded, at)
  const unit = rules.units.longestAt(folded, scale ? scale.end + 1 : at)
  if (unit)
    return {
      name: unit.value,
      scale: scale?.value ?? 1,
      end: unit.end,
      isCounted: rules.counters.has(unit.value),
    }
  return money
    ? { name: `${money.value} ${rules.currencies[0]}`, scale: 1, end: money.end, isCounted: false }
    : null
}

const LONGEST_UNIT = 20

/** "7,2km", "41,8%": looked up apart from the digits, which would make one word with it. */
function readGluedUnit(folded: string, end: number, rules: Rules): Unit | null {
  const unit = rules.measures.longestAt(folded.slice(end, end + LONGEST_UNIT), 0)
  return unit && { name: unit.value, scale: 1, end: end + unit.end, isCounted: false }
}

function comparatorBefore(
  folded: string,
  start: number,
  rules: Rules,
): { start: number; value: Comparator } | null {
  for (const [phrase, value] of rules.before) {
    const from = start - 1 - phrase.length
    const isThere =
      folded[start - 1] === ' ' && folded.startsWith(phrase, from) && (from === 0 || folded[from - 1] === ' ')
    if (!isThere) continue
    const isNegated = value === '>' && rules.negations.scan(folded, Math.max(0, from - 60), from).length > 0
    return value === '=' ? null : { start: from, value: isNegated ? '<=' : value }
  }
  return null
}

/** "QL15A", "214/TB-UBND", "K12+350": the digits belong to a sign. */
function isPartOfCode(folded: string, start: number): boolean {
  return (
    /[\p{L}\d/.,+-]$/u.test(folded.slice(Math.max(0, start - 1), start)) &&
    !/ [+-]$/u.test(folded.slice(Math.max(0, start - 2), start))
  )
}

function compileRules(grammar: FigureGrammar) {
  const { measures, currencies, moneyScales, scales, counters, unitVariants } = grammar.units
  return {
    numberedHeads: new Set(grammar.context.numberedHeads),
    measures: indexPhrases(Object.entries(measures)),
    currencies,
    moneyScales: indexPhrases(Object.entries(moneyScales)),
    scales: indexPhrases(Object.entries(scales)),
    units: indexPhrases([
      ...Object.entries(measures),
      ...counters.map((counter) => [counter, counter] as const),
      ...Object.entries(unitVariants),
    ]),
    counters: new Set([...counters, ...Object.values(unitVariants)]),
    before: Object.entries(grammar.comparators.before).sort(([a], [b]) => b.length - a.length),
    after: indexPhrases(Object.entries(grammar.comparators.after)) as PhraseIndex<Comparator>,
    negations: indexPhrases(grammar.comparators.negations.map((phrase) => [phrase, true] as const)),
  }
}

const compile = oncePer(compileRules)
