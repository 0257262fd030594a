import type { Span } from '../model/report.js'
import { foldText, isWordAt, wordEnd } from '../model/values/text.js'

export interface FormMatch<Form> extends Span {
  form: Form
  slots: Readonly<Record<string, string | undefined>>
}

/** Finds written forms such as "ngày {day} tháng {month}[ năm {year}]" that begin at a given place. */
export type FormMatcher<Form> = (folded: string, start: number) => FormMatch<Form> | null

/**
 * Makes a matcher of forms: words as they are, `{slot}` for one of the slots, `[…]` for what may be missing, `|` between
 * alternatives. A match begins and ends at word borders; of several the longest wins, of equals the first.
 */
export function compileForms<Form extends { form: string }>(
  forms: readonly Form[],
  slots: Readonly<Record<string, string>>,
): FormMatcher<Form> {
  const byFirstWord = new Map<string, { form: Form; pattern: RegExp; names: string[] }[]>()
  for (const form of forms) {
    const written = foldText(form.form.normalize('NFC'))
    const first = written.startsWith('{') ? '' : written.slice(0, wordEnd(written, 0))
    const entry = { form, ...patternOf(form.form.normalize('NFC'), slots) }
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry])
  }
  const slotFirst = byFirstWord.get('') ?? []
  return (folded, start) => {
    if (!isWordAt(folded, start) || isWordAt(folded, start - 1)) return null
    const word = folded.slice(start, wordEnd(folded, start))
    let best: FormMatch<Form> | null = null
    for (const { form, pattern, names } of [...(byFirstWord.get(word) ?? []), ...slotFirst]) {
      pattern.lastIndex = start
      const match = pattern.exec(folded)
      const end = pattern.lastIndex
      if (match === null || (best !== null && end <= best.end)) continue
      best = { form, start, end, slots: slotValues(names, match) }
    }
    return best
  }
}

/** One group for each slot; a slot may stand in several alternatives. */
function patternOf(
  form: string,
  slots: Readonly<Record<string, string>>,
): { pattern: RegExp; names: string[] } {
  const names: string[] = []
  const source = form.replace(/\{(\w+)\}|\[|\]|\||[^{}[\]|]+/gu, (part, slot: string | undefined) => {
    if (slot !== undefined) {
      const pattern = slots[slot]
      if (pattern === undefined) throw new Error(`The form "${form}" has an unknown slot {${slot}}.`)
      names.push(slot)
      return `(${pattern})`
    }
    if (part === '[') return '(?:'
    if (part === ']') return ')?'
    if (part === '|') return '|'
    return foldText(part).replace(/[.*+?^$()\\/]/gu, '\\$&')
  })
  return { pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}\\p{M}])`, 'uy'), names }
}

function slotValues(names: readonly string[], match: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(
    names.map((name, at) => [name, match[at + 1]]).filter(([, value]) => value !== undefined),
  )
}
