import { capitalRun, isAbbreviation, opensOther } from './capitals.js'
import { startsPersonName } from './person-name.js'
import { readUnit } from './place.js'
import { gapAfter, phraseAt, phraseBefore, type Scan, type Stretch } from './scan.js'

const LONGEST = 20
const JOINT = /^(?: | ?& ?| ?- ?)$/u

/**
 * Reads a body's own name behind its head: capitals, abbreviations and the common words of such names, up to the unit
 * it belongs to: "QLDA | đầu tư xây dựng các công trình NN&PTNT | tỉnh".
 */
export function readOpenName(scan: Scan, from: number, { isBrand }: { isBrand: boolean }): Stretch | null {
  let to = from
  let mayBeVerb = true
  while (to < scan.words.length && to - from < LONGEST) {
    const next = afterJoint(scan, to)
    if (next === null || isUnitHead(scan, next)) break
    const piece = readVerb(scan, next, mayBeVerb || next > to) ?? readPiece(scan, next, isBrand)
    if (piece === null) break
    const end = isBrand ? pastTrade(scan, next, piece) : piece
    mayBeVerb = phraseAt(scan, scan.lexicon.nameVerbs, next) !== null
    to = end
  }
  return to > from ? { from, to } : null
}

/** "đầu tư xây dựng" right behind the head or a joint; behind a noun only with a capital. */
function readVerb(scan: Scan, at: number, mayBeVerb: boolean): number | null {
  const verb = phraseAt(scan, scan.lexicon.nameVerbs, at)
  return verb !== null && (mayBeVerb || scan.words[at]!.isCapital) ? verb.to : null
}

function readPiece(scan: Scan, at: number, isBrand: boolean): number | null {
  if (phraseAt(scan, scan.lexicon.nameVerbs, at) !== null) return null
  const { companyForms, nameWords, zoneMarks } = scan.lexicon
  const form = isBrand ? phraseAt(scan, companyForms, at) : null
  const common = phraseAt(scan, nameWords, at)
  const known = Math.max(form?.to ?? 0, common?.to ?? 0)
  const zone = phraseAt(scan, zoneMarks, at)
  if (zone !== null) return zone.to + (gapAfter(scan, zone.to - 1) === ' ' ? capitalRun(scan, zone.to) : 0)
  if (isNumberMark(scan, at)) return at + 2
  if (known > at) return known
  return scan.words[at]?.isCapital && !opensOther(scan, at) && !opensPerson(scan, at) ? at + 1 : null
}

/** "Giám đốc Công ty Hòa Bình | Nguyễn Văn A". */
function opensPerson(scan: Scan, at: number): boolean {
  return startsPersonName(scan, at, at + capitalRun(scan, at)) === 'SURELY'
}

/** A trade of which only the first syllable has a capital: "Nông lâm sản | Tây Bắc". */
function pastTrade(scan: Scan, from: number, to: number): number {
  const isForm = phraseBefore(scan, scan.lexicon.companyForms, from) !== null
  if (to - from > 1 || !isForm || !scan.words[from]!.isCapital) return to
  for (let end = to; end < to + 3; end++) {
    if (gapAfter(scan, end - 1) !== ' ') return to
    if (scan.words[end]?.isCapital) return opensOther(scan, end) ? to : end
  }
  return to
}

function isNumberMark(scan: Scan, at: number): boolean {
  const isMark = scan.lexicon.files.bodies.numberMarks.includes(scan.words[at]?.folded ?? '')
  return isMark && scan.words[at + 1]?.isNumber === true && gapAfter(scan, at) === ' '
}

function afterJoint(scan: Scan, at: number): number | null {
  const gap = gapAfter(scan, at - 1)
  if (!JOINT.test(gap)) return gap === ', ' && isListOfCommonWords(scan, at) ? at : null
  let next = at
  while (isJointWord(scan, next) && JOINT.test(gapAfter(scan, next))) next++
  return next
}

function isJointWord(scan: Scan, at: number): boolean {
  return scan.lexicon.files.bodies.joints.includes(scan.words[at]?.folded ?? '')
}

/** "Đầu tư, Xây dựng và Thương mại": a comma inside a name has capitals or a joint behind it. */
function isListOfCommonWords(scan: Scan, at: number): boolean {
  const common = phraseAt(scan, scan.lexicon.nameWords, at)
  return common !== null && isJointWord(scan, common.to) && gapAfter(scan, common.to - 1) === ' '
}

function isUnitHead(scan: Scan, at: number): boolean {
  const word = scan.words[at]
  if (!word) return false
  const written = scan.text.slice(word.start, word.end)
  if (isAbbreviation(written) && scan.gazetteer.find(written, { level: 'PROVINCE' }).length > 0) return true
  if (phraseAt(scan, scan.lexicon.levels, at) === null) return false
  if (!word.isCapital) return true
  if (readUnit(scan, at) !== null) return true
  return isAbbreviation(written) && gapAfter(scan, at - 1) === ' '
}
