import type { BodyHead } from '../grammar/lexicon/schema.js'
import { type BodyFound, type ReadInner, readBehindHead } from './body-behind.js'
import { isAbbreviation } from './capitals.js'
import { gapAfter, oncePerWord, phraseAt, phrasesAt, type Scan, type Stretch } from './scan.js'

export type { BodyFound }

/** Bodies stand in one another's names no deeper: "Văn phòng | Đảng ủy | UBND tỉnh". */
const DEEPEST = 3

/** The longest reading of a body that begins with this word. */
export const readBody = oncePerWord((scan, at) => readToDepth(scan, at, 0))

function readToDepth(scan: Scan, at: number, depth: number): BodyFound | null {
  if (depth > DEEPEST || isInCode(scan, at)) return null
  const readInner: ReadInner = (inner) => readToDepth(scan, inner, depth + 1)
  let best: BodyFound | null = null
  for (const { value: head, to } of phrasesAt(scan, scan.lexicon.bodies, at)) {
    if (isOtherWord(scan, { from: at, to }, head)) continue
    const body = readBehindHead(scan, { from: at, to }, head, readInner)
    if (body !== null && (best === null || body.to > best.to)) best = body
  }
  return best
}

/** "214/TB-UBND": the number of a document. */
function isInCode(scan: Scan, at: number): boolean {
  if (!/^[-/]$/u.test(gapAfter(scan, at - 1))) return false
  const before = scan.words[at - 1]!
  const isShort = before.isNumber || isAbbreviation(scan.text.slice(before.start, before.end))
  return isShort && phraseAt(scan, scan.lexicon.bodies, at - 1) === null
}

/** "đoàn" in "tập đoàn" (corporation) or "đoàn thể" (mass organisations). */
function isOtherWord(scan: Scan, { from, to }: Stretch, head: BodyHead): boolean {
  if (head.needsCapital && !scan.words[from]!.isCapital) return true
  const before = gapAfter(scan, from - 1) === ' ' ? scan.words[from - 1]?.folded : undefined
  if (before !== undefined && head.neverAfter?.includes(before)) return true
  if ((to - from > 1 || head.takes === 'OWNER') && endsInSurname(scan, { from, to })) return true
  const behind = gapAfter(scan, to - 1) === ' ' ? scan.words[to] : undefined
  return (
    behind !== undefined &&
    (head.neverBefore ?? []).some((phrase) => scan.folded.startsWith(phrase, behind.start))
  )
}

/** "tỉnh | Đoàn Ngọc Thạch", "Thứ trưởng | Đoàn Thị Hoa". */
function endsInSurname(scan: Scan, { from, to }: Stretch): boolean {
  const last = scan.words[to - 1]!
  const goesOn = gapAfter(scan, to - 1) === ' ' && scan.words[to]!.isCapital
  const isApart = to - from === 1 || !scan.words[from]!.isCapital
  return isApart && last.isCapital && scan.lexicon.surnames.has(last.folded) && goesOn
}
