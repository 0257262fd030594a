import type { TextCues } from '../model/cues.js'
import type { LineRole, Span } from '../model/report.js'
import { depthOfMark } from '../model/values/list-mark.js'
import { oncePer } from '../model/values/once.js'
import { indexPhrases, type PhraseIndex } from '../model/values/phrases.js'
import { isDateline } from './dateline.js'

/** A line as its role is judged. */
export interface LineShape {
  text: string
  /** As it stands in the source, with all its blanks. */
  written: string
  folded: string
  /** That it has as a point of a list; empty where it has none. */
  mark: string
}

type Names<Cues> = { [Key in keyof Cues]: PhraseIndex<true> }
export type LineCueIndex = Names<TextCues['lines']> & Pick<TextCues, 'dateline'>

export const indexLineCues = oncePer(({ lines, dateline }: TextCues): LineCueIndex => {
  const index = (phrases: string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const))
  return {
    debrisOpenings: index(lines.debrisOpenings),
    debrisLines: index(lines.debrisLines),
    debrisParts: index(lines.debrisParts),
    linkListOpenings: index(lines.linkListOpenings),
    captionOpenings: index(lines.captionOpenings),
    captionScenes: index(lines.captionScenes),
    captionActs: index(lines.captionActs),
    captionPositions: index(lines.captionPositions),
    captionDenials: index(lines.captionDenials),
    credits: index(lines.credits),
    bodyOpenings: index(lines.bodyOpenings),
    midMeetingOpenings: index(lines.midMeetingOpenings),
    addressings: index(lines.addressings),
    headingOpenings: index(lines.headingOpenings),
    ordinals: index(lines.ordinals),
    dateline,
  }
})

const IMAGE = /^\[?[^\s\]]+\.(?:jpe?g|png|gif|webp|bmp)\]?$/i
/** What a page says of an image: "[alt=…] image002.jpg". */
const NAMES_IMAGE = /\balt ?=|\.(?:jpe?g|png|gif|webp|bmp)\b/i
/** A paragraph of this length is read, whatever words of the page it holds. */
const PARAGRAPH = 250
const CAPTION = 160
const LABEL = 40
const HEADING = 90
const NUMBERED_HEADING = 140
/** "(GLO)-", "YBO -": the newsroom's sign before the lead. */
const NEWSROOM = /^(?:\(\p{Lu}[\p{L} ]{1,15}\)|\p{Lu}{2,6} ?- )/u

export function isLinkListOpening({ text, folded }: LineShape, cues: LineCueIndex): boolean {
  return text.length <= CAPTION && cues.linkListOpenings.longestAt(folded, firstLetter(folded)) !== null
}

/** Under "Tin cùng chuyên mục" (more from this section): a marked line, or a headline with its day in brackets. */
export function looksLikeLink({ text }: LineShape): boolean {
  return (
    text.length <= PARAGRAPH &&
    (/^[»›>•*+-]/u.test(text) || /\(\d{1,2}[/.-]\d{1,2}([/.-]\d{4})?\)$/.test(text))
  )
}

/** "Giới thiệu | Văn bản | Thư điện tử", "Trang chủ / Thời sự / Trong tỉnh": where one can go from here. */
function isMenu({ text, written }: LineShape): boolean {
  return areEntries(text.split(/ ?[|›»] ?| [/>] /u)) || isSpacedMenu(written)
}

/** "Trang chủ   Tin tức   Hoạt động": blanks are doubled between the entries, and not between all words. */
function isSpacedMenu(written: string): boolean {
  const entries = written.trim().split(/[ \t\u00a0]{2,}/u)
  return areEntries(entries) && entries.some((entry) => /\S\s\S/u.test(entry))
}

function areEntries(entries: readonly string[]): boolean {
  return entries.length >= 3 && entries.every((entry) => /^\p{Lu}.{0,29}$/u.test(entry))
}

export function looksLikeDebris(shape: LineShape, cues: LineCueIndex): boolean {
  const { text, folded } = shape
  if (!/\p{L}/u.test(text) || IMAGE.test(text) || /^(?:[»›]|>>)/u.test(text) || isMenu(shape)) return true
  if (text.length > PARAGRAPH) return false
  const first = firstLetter(folded)
  if (cues.debrisOpenings.longestAt(folded, first) !== null) return true
  const whole = cues.debrisLines.longestAt(folded, first)
  if (whole !== null && !/\p{L}/u.test(folded.slice(whole.end))) return true
  if (cues.debrisParts.scan(folded).length > 0) return true
  return isDateline(folded, cues.dateline) || isLabel(text)
}

/** Which part of a page or paper this is, in capitals: "THỜI SỰ", "THÔNG BÁO". */
function isLabel(text: string): boolean {
  return text.length <= LABEL && text === text.toUpperCase() && /^[\p{L} -]+$/u.test(text)
}

export function looksLikeCaption(
  { text, folded }: LineShape,
  last: LineRole | undefined,
  cues: LineCueIndex,
): boolean {
  const first = firstLetter(folded)
  if (text.startsWith('…')) return text.length <= CAPTION
  if (/^[“”]/u.test(text) || NEWSROOM.test(text) || cues.bodyOpenings.longestAt(folded, first) !== null)
    return false
  if (cues.credits.scan(folded).length > 0 || NAMES_IMAGE.test(text)) return true
  if (text.length > CAPTION) return false
  if (cues.captionOpenings.longestAt(folded, first) !== null || cues.captionPositions.scan(folded).length > 0)
    return true
  if (cues.captionDenials.scan(folded).length > 0 || /\p{Ll}{2}[.!?]["”]? \p{Lu}/u.test(text)) return false
  if (cues.captionActs.longestAt(folded, first) !== null) return true
  const scenes = cues.captionScenes.scan(folded)
  const isUnfinished = !/[.:;!?]["”]?$/u.test(text) || text.endsWith('…')
  return scenes.length > 0 && (isUnfinished || last === 'DEBRIS' || endsIn(scenes.at(-1)!, folded))
}

/** Nothing but the occasion follows: "… phát biểu tại buổi làm việc." (… speaking in the session). */
function endsIn(scene: Span, folded: string): boolean {
  return !/[,;]/u.test(folded.slice(scene.end))
}

/** A line that is neither sentence nor caption: a headline between paragraphs. */
export function looksLikeHeading({ text }: LineShape): boolean {
  return text.length <= HEADING && /^[“"]?[\p{Lu}\d]/u.test(text) && !/[.…:;,]["”]?$/u.test(text)
}

/** "- …", "1. …", "Một là, …" (firstly). */
export function looksLikePoint({ mark, folded }: LineShape, { ordinals }: LineCueIndex): boolean {
  return mark !== '' || ordinals.longestAt(folded, 0) !== null
}

/** "II. Nhiệm vụ", "1. Về hạ tầng": a numbered line that is no sentence, above points that are numbered deeper, or above prose. */
export function looksLikeNumberedHeading(
  { text, folded, mark }: LineShape,
  { mark: under }: LineShape,
  { headingOpenings }: LineCueIndex,
): boolean {
  if (mark === '') return false
  const isOpenEnded = text.length <= NUMBERED_HEADING && !/[.…:;,!?]["”)]*$/u.test(text)
  if (under !== '') return isOpenEnded && depthOfMark(under) > depthOfMark(mark)
  return isOpenEnded && (depthOfMark(mark) === 0 || headingOpenings.longestAt(folded, mark.length) !== null)
}

function firstLetter(folded: string): number {
  return Math.max(folded.search(/[\p{L}\p{N}]/u), 0)
}
