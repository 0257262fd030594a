import type { TextCues } from '../model/cues.js'
import type { Line, Sentence } from '../model/report.js'
import { oncePer } from '../model/values/once.js'
import { isWordAt } from '../model/values/text.js'

const ENDS = /[.!?…]/g
const CLOSERS = "”')]"

/**
 * Cuts lines into sentences. A semicolon, a number ("41,8%", "1.234", "20.7.2020") and an abbreviation ("TP.", "v.v.")
 * end none; "…xong.Sau đó" (… done.Then) does.
 */
export function splitSentences(text: string, lines: Line[], cues: TextCues): Sentence[] {
  const shortForms = shortFormsOf(cues)
  return lines.flatMap((line) => splitLine(text, line, shortForms))
}

interface ShortForms {
  abbreviations: ReadonlySet<string>
  numeralHeads: ReadonlySet<string>
}

const shortFormsOf = oncePer(
  ({ abbreviations, numeralHeads }: TextCues): ShortForms => ({
    abbreviations: new Set(abbreviations),
    numeralHeads: new Set(numeralHeads),
  }),
)

function splitLine(text: string, line: Line, shortForms: ShortForms): Sentence[] {
  const sentences: Sentence[] = []
  let start = line.start
  const cut = (end: number) => {
    while (start < end && text[start] === ' ') start++
    if (end > start) sentences.push({ start, end, line })
    start = end
  }
  ENDS.lastIndex = line.start
  for (let match = ENDS.exec(text); match !== null && match.index < line.end; match = ENDS.exec(text)) {
    const end = afterClosers(text, match.index + 1)
    if (end < line.end && isSentenceEnd(text, start, match.index, end, shortForms)) cut(end)
    ENDS.lastIndex = Math.max(end, ENDS.lastIndex)
  }
  cut(line.end)
  return sentences
}

function afterClosers(text: string, at: number): number {
  let end = at
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++
  return end
}

function isSentenceEnd(
  text: string,
  sentenceStart: number,
  mark: number,
  end: number,
  { abbreviations, numeralHeads }: ShortForms,
): boolean {
  const word = wordBefore(text, mark)
  if (text[mark] === '.') {
    const isNumeral =
      /^[IVX]+$/.test(word) && numeralHeads.has(wordBefore(text, mark - word.length - 1).toLowerCase())
    if (!isNumeral && (abbreviations.has(word) || isInitial(text, mark, word))) return false
    const isListNumber =
      text.slice(sentenceStart, mark) === word && /^(?:\d{1,2}|[IVX]{1,4}|\p{Ll})$/u.test(word)
    if (isListNumber) return false
  }
  if (text[end] === ' ') return !/\p{Ll}/u.test(text.charAt(end + 1))
  return /\p{Lu}/u.test(text.charAt(end)) && /\p{Ll}/u.test(text.charAt(end + 1))
}

/** "N.Hà", "T.Ư": one capital before the dot, with no word before it that it could be the end of. */
function isInitial(text: string, mark: number, word: string): boolean {
  return word.length === 1 && /\p{Lu}/u.test(word) && text[mark + 1] !== ' '
}

function wordBefore(text: string, end: number): string {
  let start = end
  while (isWordAt(text, start - 1)) start--
  return text.slice(start, end)
}
