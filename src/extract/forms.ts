import type { Span } from '../model/report.js'
import { Openings } from '../model/values/openings.js'
import { foldText, isDigitAt, isWordAt, wordEnd } from '../model/values/text.js'
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

/** The forms that can begin with one word. */
interface Group<Form> {
  /** Any of them: most of what begins like a form, such as a number, goes on like none. */
  any: RegExp
  forms: readonly Compiled<Form>[]
}

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
  const byFirstWord = groupByFirstWord(forms, slots)
  const openings = new Openings(byFirstWord.keys())
  const opening = (folded: string, start: number) => {
    if (isDigitAt(folded, start)) return byFirstWord.get(DIGIT)
    const first = openings.at(folded, start)
    return first === null ? undefined : byFirstWord.get(first)
  }
  return (folded, start) => {
    if (!isWordAt(folded, start) || isWordAt(folded, start - 1)) return null
    const group = opening(folded, start)
    if (group === undefined || !holdsAt(group.any, folded, start)) return null
    let best: FormMatch<Form> | null = null
    for (const { form, pattern, names } of group.forms) {
      pattern.lastIndex = start
      const match = pattern.exec(folded)
      const end = pattern.lastIndex
      if (match === null || (best !== null && end <= best.end)) continue
      best = { form, start, end, slots: slotValues(names, match) }
    }
    return best
  }
}

function groupByFirstWord<Form extends { form: string }>(
  forms: readonly Form[],
  slots: Slots,
): ReadonlyMap<string, Group<Form>> {
  const groups = new Map<string, Compiled<Form>[]>()
  for (const form of forms) {
    const compiled = compileForm(form, slots)
    for (const word of new Set(firstWords(form.form, slots)))
      groups.set(word, [...(groups.get(word) ?? []), compiled])
  }
  const groupOf = (compiled: readonly Compiled<Form>[]) => ({
    any: new RegExp(compiled.map(({ pattern }) => pattern.source).join('|'), 'uy'),
    forms: compiled,
  })
  return new Map([...groups].map(([word, compiled]) => [word, groupOf(compiled)]))
}

function holdsAt(pattern: RegExp, folded: string, start: number): boolean {
  pattern.lastIndex = start
  return pattern.test(folded)
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
