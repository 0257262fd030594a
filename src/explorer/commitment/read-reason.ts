import type { Format } from '../words/use-format.js'

/** The sentences by which the reader says why it joined two passages, which it writes in English, and what is filled in. */
const SENTENCES = {
  words: /^the same words: (?<words>.+)$/,
  about: /^both about (?<name>.+)$/,
  isNow: /^(?<was>.+) is now (?<name>.+)$/,
  left: /^(?<rest>\S+) are left of (?<whole>\S+): (?<done>\S+) are reported$/,
  amount: /^the number (?<value>[\d.]+)(?: (?<unit>.+))? again$/,
  inBoth: /^(?<name>.+) in both$/,
  tookOver: /^(?<name>.+) took over from (?<was>.+)$/,
  dueToo: /^due on (?<day>\S+) as well$/,
  oldDue: /^names the old deadline, (?<day>\S+)$/,
  cites: /^cites the meeting of (?<day>\S+)$/,
  goesBack: /^the report goes back to the meeting of (?<day>\S+)$/,
  citesNumber: /^both reports cite (?<name>.+)$/,
  instead: /^takes the place of what was given up$/,
} as const

export interface Reason {
  is: keyof typeof SENTENCES
  filled: Record<string, string>
}

/** Null for a sentence that this page does not know. */
export function readReason(sentence: string): Reason[] | null {
  const read = sentence.split(' and ').map(readOne)
  return read.every((reason) => reason !== null) ? read : null
}

function readOne(sentence: string): Reason | null {
  for (const [is, pattern] of Object.entries(SENTENCES)) {
    const match = pattern.exec(sentence)
    if (match) return { is: is as Reason['is'], filled: { ...match.groups } }
  }
  return null
}

/** Days and numbers as the language of the page writes them. */
export function filledIn({ filled }: Reason, { day, number }: Format): Record<string, string> {
  const written = (text = '') =>
    /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : /^\d+(\.\d+)?$/.test(text) ? number(Number(text)) : text
  return Object.fromEntries(Object.entries(filled).map(([name, text]) => [name, written(text)]))
}
