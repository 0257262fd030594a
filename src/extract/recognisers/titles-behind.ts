import { readFullName } from './person-name.js'
import { gapAfter, phraseAt, type Scan } from './scan.js'
import { readTitle, type TitleFound } from './title.js'

const TITLE_JOINT = /^(?:, | - |- | -|-| |; )$/u
const LONGEST_REMARK = 12
const BEFORE_TITLE = /^(?: ?, ?| ?- ?| ?\(| )$/u

/** "Bí thư Đảng ủy, Chủ tịch HĐND phường Thanh Miếu": a committee of no stated place is of the place beside it. */
export function shareAreas(titles: TitleFound[]): TitleFound[] {
  const area = titles.map(({ body }) => body?.area).find((each) => each?.level) ?? null
  return titles.map((title) => {
    const isOpen = title.body?.head.takes === 'BODY_OR_AREA' && !title.body.area && !title.body.inner
    return isOpen ? { ...title, body: { ...title.body!, area } } : title
  })
}

/** The titles behind a name, with or without a comma, up to one that opens the next name. */
export function readTitlesBehind(
  scan: Scan,
  from: number,
  isGivenNameOnly: boolean,
): { titles: TitleFound[]; to: number } {
  const titles: TitleFound[] = []
  let to = from
  for (let at: number | null = behindName(scan, from); at !== null; ) {
    const title = readTitle(scan, at)
    if (title === null || (isGivenNameOnly && title.body === null)) break
    if (opensNextName(scan, title, titles.length === 0 ? gapAfter(scan, at - 1) : ', ')) break
    titles.push(title)
    to = title.to
    at = behindTitle(scan, to)
  }
  return { titles, to }
}

/** Where a title may stand behind a name: "A - Phó Bí thư", "A (giữa), Phó Bí thư". */
function behindName(scan: Scan, at: number): number | null {
  const gap = gapAfter(scan, at - 1)
  if (gap === ' (' && readTitle(scan, at) === null) return pastBracket(scan, at)
  return BEFORE_TITLE.test(gap) ? (phraseAt(scan, scan.lexicon.titleJoints, at)?.to ?? at) : null
}

/** The word behind a short remark in brackets; null where the sentence goes on without a comma or dash. */
function pastBracket(scan: Scan, at: number): number | null {
  for (let to = at; to < Math.min(at + LONGEST_REMARK, scan.words.length - 1); to++) {
    const gap = gapAfter(scan, to)
    if (gap.startsWith(')')) return /^\) ?[,-] ?$/u.test(gap) ? to + 1 : null
    if (!/^[ ,&-]+$/u.test(gap)) return null
  }
  return null
}

function behindTitle(scan: Scan, at: number): number | null {
  const gap = gapAfter(scan, at - 1)
  if (gap === ' (' && readTitle(scan, at) === null) return pastBracket(scan, at)
  if (/^ ?\(/u.test(gap) || /^\)?[,;]? ?$/u.test(gap) || TITLE_JOINT.test(gap)) {
    const joint = phraseAt(scan, scan.lexicon.titleJoints, at)
    return gap.includes(';') && joint === null ? null : (joint?.to ?? at)
  }
  return null
}

/** "…, Phó Chủ tịch UBND tỉnh Trần Bá Nghi": the title is of him who is named behind it. */
function opensNextName(scan: Scan, title: TitleFound, gap: string): boolean {
  if (!gap.includes(',') || gapAfter(scan, title.to - 1) !== ' ') return false
  return readFullName(scan, title.to) !== null
}
