import type { TextCues } from '../model/cues.js'
import type { Line, LineRole, Span } from '../model/report.js'
import { listMarkOf } from '../model/values/list-mark.js'
import {
  indexLineCues,
  isLinkListOpening,
  type LineCueIndex,
  type LineShape,
  looksLikeCaption,
  looksLikeDebris,
  looksLikeHeading,
  looksLikeLink,
  looksLikeNumberedHeading,
  looksLikePoint,
} from './line-cues.js'
import { findSections } from './sections.js'

/** Longer than this, a line is a paragraph. */
const SHORT = 200
const BYLINE_LENGTH = 60
/** "Tin tức", "Thời sự": above the headline of the article. */
const COLUMN_NAME = 25

/** The lines of the working copy that hold anything, each with what it is in the report's lay-out; `written` gives a line as it stands in the source. */
export function findLines(
  text: string,
  folded: string,
  written: (line: Span) => string,
  cues: TextCues,
): Line[] {
  const spans = splitLines(text)
  const shapes = spans.map((span): LineShape => {
    const line = text.slice(span.start, span.end)
    const own = folded.slice(span.start, span.end)
    return { text: line, written: written(span), folded: own, mark: listMarkOf(line) }
  })
  const roles = findRoles(shapes, cues)
  const sections = findSections(folded, spans, shapes, roles, cues)
  return spans.map((span, at) => ({ ...span, role: roles[at]!, ...sections[at]! }))
}

function splitLines(text: string): (Span & { index: number })[] {
  const lines: (Span & { index: number })[] = []
  let index = 0
  for (let start = 0; start < text.length; index++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start) lines.push({ index, start, end })
    start = end + 1
  }
  return lines
}

function findRoles(shapes: LineShape[], cues: TextCues): LineRole[] {
  const index = indexLineCues(cues)
  const roles: LineRole[] = []
  let isInLinkList = false
  /** Nothing but furniture, and perhaps the name of a column, has come yet. */
  let isAtHead = true
  for (const [at, shape] of shapes.entries()) {
    isInLinkList = isLinkListOpening(shape, index) || (isInLinkList && looksLikeLink(shape))
    const isDebris = isInLinkList || looksLikeDebris(shape, index)
    const role: LineRole = isDebris ? 'DEBRIS' : roleOf(shape, shapes[at + 1], isAtHead, roles.at(-1), index)
    isAtHead &&= role === 'DEBRIS' || (role === 'TITLE' && shape.text.length <= COLUMN_NAME)
    roles.push(role)
  }
  markLead(shapes, roles, index)
  markEnd(shapes, roles)
  return roles
}

function roleOf(
  shape: LineShape,
  next: LineShape | undefined,
  isAtHead: boolean,
  last: LineRole | undefined,
  index: LineCueIndex,
): LineRole {
  if (next && looksLikeNumberedHeading(shape, next, index)) return headingOf(shape, index)
  if (looksLikePoint(shape, index)) return 'LIST_ITEM'
  if (shape.text.endsWith(':') && next && looksLikePoint(next, index)) return 'LIST_HEADER'
  const credit = index.credits.longestAt(shape.folded, 0)
  if (credit && shape.text.length <= BYLINE_LENGTH) return 'CREDIT'
  const isShort = shape.text.length <= SHORT
  const isOpenEnded = !/[.…:;]["”)]*$/u.test(shape.text)
  if (isAtHead && isShort && isOpenEnded) return 'TITLE'
  if (isShort && looksLikeCaption(shape, last, index)) return 'CAPTION'
  return next && looksLikeHeading(shape) ? 'TITLE' : 'BODY'
}

/** "1. Đối với Sở Y tế" (as to the Department of Health) says to whom the points below it speak. */
function headingOf({ mark, folded }: LineShape, { addressings }: LineCueIndex): LineRole {
  return addressings.longestAt(folded, mark.length) ? 'LIST_HEADER' : 'TITLE'
}

/** The first paragraph under the title, unless the report starts in the middle of the meeting. */
function markLead(shapes: LineShape[], roles: LineRole[], { midMeetingOpenings }: LineCueIndex): void {
  const title = roles.indexOf('TITLE')
  const lead = roles.findIndex((role, at) => at > title && role === 'BODY')
  const isNearTitle =
    title >= 0 &&
    lead >= 0 &&
    roles.slice(title + 1, lead).every((role) => role === 'DEBRIS' || role === 'CAPTION' || role === 'TITLE')
  if (isNearTitle && !midMeetingOpenings.longestAt(shapes[lead]!.folded, 0)) roles[lead] = 'LEAD'
}

/** Below the last paragraph stand the authors' names ("Hữu Trung - Mai Hoa", "NGỌC HÀ") and what is left of the page. */
function markEnd(shapes: LineShape[], roles: LineRole[]): void {
  const last = roles.findLastIndex((role) => role === 'BODY' || role === 'LEAD' || role.startsWith('LIST'))
  let isNamed = false
  for (let at = Math.max(last, 0) + Number(last >= 0 && !isNames(shapes[last]!)); at < roles.length; at++) {
    if (roles[at] === 'CREDIT' || roles[at] === 'CAPTION') continue
    if (!isNamed && isNames(shapes[at]!)) {
      roles[at] = 'BYLINE'
      isNamed = true
    } else if (roles[at] === 'TITLE' && at > 0) roles[at] = 'DEBRIS'
  }
}

function isNames({ text }: LineShape): boolean {
  const words = text.split(/[\s,;&.-]+/u).filter(Boolean)
  const isCapital = words.every((word) => /^\p{Lu}/u.test(word))
  return (
    text.length <= BYLINE_LENGTH &&
    words.length > 0 &&
    words.length <= 10 &&
    isCapital &&
    !/[:\d]|\p{Ll}\.$/u.test(text)
  )
}
