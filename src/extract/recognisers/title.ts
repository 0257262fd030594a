import type { TitleWord } from '../grammar/lexicon/schema.js'
import { type BodyFound, readBody } from './body.js'
import type { Return } from './lexicon.js'
import { type PlaceFound, readUnit, readVillage } from './place.js'
import { type Found, gapAfter, oncePerWord, phraseAt, type Scan, type Stretch } from './scan.js'

/** An office named in the text: "nguyên Phó Chủ tịch Thường trực UBND tỉnh". */
export interface TitleFound extends Stretch {
  word: TitleWord
  /** With what stands before and behind: "Quyền Chủ tịch", "Phó Bí thư Thường trực". */
  title: string
  isFormer: boolean
  body: BodyFound | null
  place: PlaceFound | null
  /** The short word for a body named before: "Phó Giám đốc Sở", or for a unit in the place of its body: "Chủ tịch huyện". */
  short: Found<Return> | null
}

export const readTitle = oncePerWord((scan, at): TitleFound | null => {
  const prefix = phraseAt(scan, scan.lexicon.titlePrefixes, at)
  const head = phraseAt(scan, scan.lexicon.titles, prefix?.to ?? at)
  if (head === null) return null
  const title = readHead(scan, head.from, head.to, head.value)
  const isSpoken = prefix !== null && !prefix.value.isFormer && prefix.value.adds !== null
  return {
    ...title,
    from: isSpoken ? at : head.from,
    title: isSpoken ? `${prefix.value.adds} ${title.title}` : title.title,
    isFormer: prefix?.value.isFormer ?? false,
  }
})

function readHead(scan: Scan, from: number, to: number, word: TitleWord): TitleFound {
  const bare: TitleFound = {
    from,
    to,
    word,
    title: word.title,
    isFormer: false,
    body: null,
    place: null,
    short: null,
  }
  const shared = readShared(scan, bare)
  if (shared !== null) return shared
  const suffix = gapAfter(scan, to - 1) === ' ' ? phraseAt(scan, scan.lexicon.titleSuffixes, to) : null
  const title = suffix ? `${word.title} ${suffix.value}` : word.title
  const behind = suffix?.to ?? to
  if (gapAfter(scan, behind - 1) !== ' ') return { ...bare, to: behind, title }
  if (word.isOfPlace) {
    const place = readVillage(scan, behind)
    return { ...bare, to: place?.to ?? behind, title, place }
  }
  const mark = phraseAt(scan, scan.lexicon.ofMarks, behind)
  const named = readBody(scan, mark?.to ?? behind)
  const body = word.body && named?.head.id !== word.body ? null : named
  const short = word.body || body ? null : readShort(scan, mark?.to ?? behind)
  const place = short?.value.to === 'GOVERNMENT' ? readUnit(scan, short.from) : null
  return { ...bare, to: place?.to ?? (body ?? short)?.to ?? behind, title, body, place, short }
}

function readShort(scan: Scan, at: number): Found<Return> | null {
  const short = phraseAt(scan, scan.lexicon.returns, at)
  if (short === null) return null
  const isBody = short.value.to === 'BODY' && (!short.value.needsCapital || scan.words[at]!.isCapital)
  return isBody || short.value.to === 'GOVERNMENT' ? short : null
}

/**
 * The end of the title is the beginning of the body or place: "Trưởng | ban Chỉ huy …", "Trưởng | thôn Đồng Mận".
 * A member is said to be of the committee behind: "Ủy viên Ban Thường vụ | Tỉnh ủy".
 */
function readShared(scan: Scan, bare: TitleFound): TitleFound | null {
  const isMember = bare.word.rank === 3 && !bare.word.body
  if (isMember) return null
  for (let at = bare.from + 1; at < bare.to; at++) {
    if (bare.word.isOfPlace) {
      const place = readVillage(scan, at)
      if (place !== null) return { ...bare, to: place.to, place }
      continue
    }
    const body = readBody(scan, at)
    const isImplied = body?.to === bare.to && bare.word.body === body.head.id && body.head.takes !== 'OWNER'
    if (body !== null && (body.to > bare.to || isImplied)) return { ...bare, to: body.to, body }
  }
  return null
}
