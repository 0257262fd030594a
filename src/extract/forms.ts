import type { Span } from '../model/report.js'
import { Openings } from '../model/values/openings.js'
import { foldText, isWordAt, wordEnd } from '../model/values/text.js'
import { anyOf } from './words.js'

export interface FormMatch<Form> extends Span {
  form: Form
  slots: Readonly<Record<string, string | undefined>>
}

/** Finds written forms such as "ngày {day} tháng {month}[ năm {year}]" that begin at a given place. */
export type FormMatcher<Form> = (folded: string, start: number) => FormMatch<Form> | null

/** What may stand in a slot: what fits a pattern, one of some words, or either. */
export interface Slot {
  /** Of a slot that opens a form it begins with a digit. */
  pattern?: string
  words?: readonly string[]
}
type Slots = Readonly<Record<string, Slot>>

interface Compiled<Form> {
  form: Form
  pattern: RegExp
  /** The slot of each group; a slot may stand in several alternatives. */
  names: string[]
}

const DIGIT = '#'

/**
 * Makes a matcher of forms: words as they are, `{slot}` for one of the slots, `[…]` for what may be missing, `|` between
 * alternatives. A match begins and ends at word borders; of several the longest wins, of equals the first.
 */
export function compileForms<Form extends { form: string }>(
  forms: readonly Form[],
  slots: Slots,
): FormMatcher<Form> {
  const byFirstWord = new Map<string, Compiled<Form>[]>()
  for (const form of forms) {
    const compiled = compileForm(form, slots)
    for (const word of new Set(firstWords(form.form, slots)))
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), compiled])
  }
  const openings = new Openings(byFirstWord.keys())
  const opening = (folded: string, start: number) => {
    if (isDigitAt(folded, start)) return byFirstWord.get(DIGIT)
    const first = openings.at(folded, start)
    return first === null ? undefined : byFirstWord.get(first)
  }
  return (folded, start) => {
    if (!isWordAt(folded, start) || isWordAt(folded, start - 1)) return null
    let best: FormMatch<Form> | null = null
    for (const { form, pattern, names } of opening(folded, start) ?? []) {
      pattern.lastIndex = start
      const match = pattern.exec(folded)
      const end = pattern.lastIndex
      if (match === null || (best !== null && end <= best.end)) continue
      best = { form, start, end, slots: slotValues(names, match) }
    }
    return best
  }
}

function isDigitAt(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** The words with which a form can begin; one sign for all numbers. */
function firstWords(form: string, slots: Slots): string[] {
  const first = (written: string) => {
    const folded = foldText(written.normalize('NFC'))
    return /^\d/.test(folded) ? DIGIT : folded.slice(0, wordEnd(folded, 0))
  }
  const slot = /^\{(\w+)\}/.exec(form)?.[1]
  if (slot === undefined) return [first(form)]
  const { pattern, words } = slots[slot] ?? {}
  return [...(pattern === undefined ? [] : [DIGIT]), ...(words ?? []).map(first)]
}

function compileForm<Form extends { form: string }>(form: Form, slots: Slots): Compiled<Form> {
  const names: string[] = []
  const written = form.form.normalize('NFC')
  const source = written.replace(/\{(\w+)\}|\[|\]|\||[^{}[\]|]+/gu, (part, slot: string | undefined) => {
    if (slot !== undefined) {
      names.push(slot)
      return `(${slotPattern(slots[slot], written, slot)})`
    }
    if (part === '[') return '(?:'
    if (part === ']') return ')?'
    if (part === '|') return '|'
    return foldText(part).replace(/[.*+?^$()\\/]/gu, '\\$&')
  })
  return { form, pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}\\p{M}])`, 'uy'), names }
}

function slotPattern(slot: Slot | undefined, form: string, name: string): string {
  if (slot === undefined) throw new Error(`The form "${form}" has an unknown slot {${name}}.`)
  const words = slot.words && slot.words.length > 0 ? [anyOf(slot.words)] : []
  return [...(slot.pattern === undefined ? [] : [slot.pattern]), ...words].join('|')
}

function slotValues(names: readonly string[], match: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(
    names.map((name, at) => [name, match[at + 1]]).filter(([, value]) => value !== undefined),
  )
}
