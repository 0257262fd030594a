import { gapAfter, phraseAt, type Scan, type Stretch, textOf } from './scan.js'
import { readTitle, type TitleFound } from './title.js'

/** What stands before a name: "đồng chí Đại tá", "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh". */
export interface Opening extends Stretch {
  honorific: string | null
  isWeak: boolean
  rank: string | null
  isCitizen: boolean
  titles: TitleFound[]
}

/** Reads all that may stand before a name; null where nothing of it is there. */
export function readOpening(scan: Scan, at: number): Opening | null {
  if (scan.phrases[at]!.length === 0) return null
  const opening: Opening = {
    from: at,
    to: at,
    honorific: null,
    isWeak: false,
    rank: null,
    isCitizen: false,
    titles: [],
  }
  const { citizens, honorifics, ranks, degrees } = scan.lexicon
  for (let isOpen = true; isOpen; ) {
    const to = opening.to
    if (opening.titles.length > 0 && isOfOther(scan, at)) break
    if (to > at && !/^(?:[ .]|\. |, )$/u.test(gapAfter(scan, to - 1))) break
    const afterComma = to > at && gapAfter(scan, to - 1) === ', '
    const title = readTitle(scan, to)
    const honorific = phraseAt(scan, honorifics, to)
    const rank = phraseAt(scan, ranks, to)
    const degree = phraseAt(scan, degrees, to)
    const citizen = phraseAt(scan, citizens, to)
    if (title !== null) opening.titles.push(title)
    else if (afterComma && opening.titles.length === 0) break
    else if (honorific !== null && opening.honorific === null) {
      opening.honorific = honorific.value.honorific
      opening.isWeak = honorific.value.isWeak
    } else if (rank !== null) opening.rank = textOf(scan, rank)
    else if (citizen !== null && !afterComma) opening.isCitizen = true
    else if (degree === null || afterComma) break
    const next = (title ?? honorific ?? rank ?? citizen ?? degree)!.to
    isOpen = next > to
    opening.to = next
  }
  return opening.to > at ? opening : null
}

/** "thừa ủy quyền của Chủ tịch UBND tỉnh, Chánh Thanh tra …": the office behind "của" (of) is somebody else's. */
function isOfOther(scan: Scan, at: number): boolean {
  return at > 0 && gapAfter(scan, at - 1) === ' ' && phraseAt(scan, scan.lexicon.ofMarks, at - 1) !== null
}
