import type { Column } from './columns.js'
import { joinLines, wordsWithin } from './join-broken.js'
import { startsWithListMark } from './list-mark.js'
import type { Run } from './run.js'

/** Distances in heights of the type, or shares of what is usual in the column. */
const INDENT = 0.8
const WIDE_LEADING = 1.35
const OTHER_SIZE = 0.12
const HEADLINE = 1.15
/** A word may be wider than its number of characters says. */
const WIDE_WORD = 1.1
const SENTENCE_END = /[.!?…:;]["”’)]*\s*$/u

interface Paragraph {
  lines: Run[]
}
/** What is usual in a column. */
interface Usual {
  left: number
  right: number
  size: number
  leading: number
}

/** The text of the columns, each paragraph a line; one that goes on in the next column or page is one. */
export function joinParagraphs(columns: readonly Column[]): string[] {
  const words = wordsWithin(columns.flat().map(({ text }) => text))
  const texts: Ended[] = []
  for (const column of columns) {
    const usual = findUsual(column)
    for (const [at, { lines }] of cutParagraphs(column, usual).entries()) {
      const before = texts.at(-1)
      const ended = { lines: lines.map(({ text }) => text), last: lines.at(-1)!, usual }
      if (at > 0 || !before || !goesOn(before, lines[0]!)) texts.push(ended)
      else texts[texts.length - 1] = { ...ended, lines: [...before.lines, ...ended.lines] }
    }
  }
  return texts.map(({ lines }) => joinLines(lines, words).replace(/\s+/gu, ' '))
}

/** A paragraph as far as its column goes. */
interface Ended {
  lines: string[]
  last: Run
  usual: Usual
}

function goesOn({ last, usual }: Ended, next: Run): boolean {
  if (SENTENCE_END.test(last.text) || startsWithListMark(next.text) || isOtherSize(last, next)) return false
  return (
    isMidSentence(last.text, next.text) || (usual.size >= last.size / HEADLINE && isFull(last, next, usual))
  )
}

function cutParagraphs(column: Column, usual: Usual): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of column) {
    const last = paragraphs.at(-1)
    if (last && belongs(last, line, usual)) last.lines.push(line)
    else paragraphs.push({ lines: [line] })
  }
  return paragraphs
}

function belongs({ lines }: Paragraph, next: Run, usual: Usual): boolean {
  const [first, before] = [lines[0]!, lines.at(-1)!]
  const leading = next.y - before.y
  if (leading <= 0 || isOtherSize(before, next)) return false
  if (startsWithListMark(next.text)) return isDash(before, next, usual)
  if (next.size > HEADLINE * usual.size) return leading < 2 * next.size && !SENTENCE_END.test(before.text)
  if (leading > WIDE_LEADING * usual.leading) return false
  if (isMidSentence(before.text, next.text)) return true
  if (!isFull(before, next, usual)) return false
  const isItem = startsWithListMark(first.text)
  if (next.x > before.x + INDENT * next.size) return isItem && lines.length === 1
  if (isItem && lines.length === 2 && next.x < before.x - INDENT * next.size) return false
  return lines.length > 1 || next.x !== first.x || next.x < usual.left + INDENT * next.size
}

/** "Đường Đăk Tơ Lung" + "- Đăk Kôi": a dash in the middle of a sentence, and no item of a list. */
function isDash(before: Run, next: Run, usual: Usual): boolean {
  const isLevel = next.x <= before.x + INDENT * next.size
  return (
    /^\s*[-–—]\s/u.test(next.text) &&
    isLevel &&
    !SENTENCE_END.test(before.text) &&
    isFull(before, next, usual)
  )
}

function isMidSentence(before: string, behind: string): boolean {
  return !SENTENCE_END.test(before) && /^\s*\p{Ll}/u.test(behind)
}

/** Whether the first word below would not have fitted any more: else the line ends because the paragraph does. */
function isFull(line: Run, next: Run, { right }: Usual): boolean {
  const word = /^\s*(\S+)/u.exec(next.text)?.[1] ?? ''
  const character = (next.end - next.x) / next.text.length
  return line.end + (1 + word.length) * character * WIDE_WORD > right
}

function isOtherSize(a: Run, b: Run): boolean {
  return Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size)
}

function findUsual(column: Column): Usual {
  const size = median(column.map((line) => line.size))
  const steps = column.slice(1).map(({ y }, at) => y - column[at]!.y)
  return {
    left: column.reduce((left, { x }) => Math.min(left, x), Number.POSITIVE_INFINITY),
    right: column.reduce((right, { end }) => Math.max(right, end), 0),
    size,
    leading: median(steps.filter((step) => step > 0 && step < 2.5 * size)) || 1.2 * size,
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
