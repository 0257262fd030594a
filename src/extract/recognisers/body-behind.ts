import type { BodyHead } from '../grammar/lexicon/schema.js'
import { type Area, readArea } from './area.js'
import { readOpenName } from './body-name.js'
import { isAbbreviation } from './capitals.js'
import { readDomain } from './domain.js'
import { nextInList, readUnit } from './place.js'
import { gapAfter, phraseAt, type Scan, type Stretch, textOf } from './scan.js'

/** A body named in the text, before it is known which one it is. */
export interface BodyFound extends Stretch {
  head: BodyHead
  /** Its own name behind the head, in full where the lexicon knows it: "Nông nghiệp và Phát triển nông thôn". */
  own: string | null
  /** May lie behind the body, where it shares that of the next: "HĐND, UBND huyện". */
  area: Area | null
  /** The body it belongs to: Huyện ủy for "Ban Thường vụ Huyện ủy". */
  inner: BodyFound | null
}

export type ReadInner = (at: number) => BodyFound | null

/** Reads what a head takes; null where it is no body without it. */
export function readBehindHead(
  scan: Scan,
  { from, to }: Stretch,
  head: BodyHead,
  readInner: ReadInner,
): BodyFound | null {
  const bare: BodyFound = { from, to, head, own: null, area: null, inner: null }
  const isCompound = head.takes === 'NAME' && gapAfter(scan, to - 1) === '-'
  if (!isCompound && !/^ ?$|^ \($/u.test(gapAfter(scan, to - 1))) return standing(scan, bare, readInner)
  switch (head.takes) {
    case 'NOTHING':
      return withTail(scan, bare)
    case 'NUMBER':
      return scan.words[to]?.isNumber ? named(scan, bare, { from: to, to: to + 1 }) : null
    case 'AREA':
      return withArea(scan, bare) ?? standing(scan, bare, readInner)
    case 'OWNER':
      return withOwner(scan, bare, readInner)
    case 'BODY':
      return withInner(scan, bare, readInner) ?? standing(scan, bare, readInner)
    case 'BODY_OR_AREA':
      return withInner(scan, bare, readInner) ?? withArea(scan, bare) ?? standing(scan, bare, readInner)
    case 'BODY_OR_NAME':
      return withInner(scan, bare, readInner) ?? withName(scan, bare)
    case 'DOMAIN':
      return withDomain(scan, bare, readInner)
    case 'DOMAIN_OR_NAME':
      return withDomain(scan, bare, readInner) ?? withName(scan, bare)
    case 'LONG_NAME':
      return withName(scan, bare) ?? withLongName(scan, bare)
    case 'NAME':
    case 'BRAND':
      return withName(scan, bare) ?? standing(scan, bare, readInner)
  }
}

/** A head alone, with what it shares with the body behind: "Thường trực, BTV Huyện ủy", "HĐND và UBND huyện". */
function standing(scan: Scan, bare: BodyFound, readInner: ReadInner): BodyFound | null {
  const { takes, needsArea, isBare, level } = bare.head
  const next = nextInList(scan, bare.to)
  const sibling = next === null ? null : readInner(next)
  if (takes === 'BODY') {
    const isShared = sibling?.head.takes === 'BODY' && sibling.inner !== null
    return isShared ? { ...bare, inner: sibling.inner } : isBare ? bare : null
  }
  const mayShare =
    takes === 'AREA' && level === undefined && sibling?.head.takes === 'AREA' && !sibling.head.level
  if (mayShare && sibling.area && !sibling.area.isMany) return { ...bare, area: sibling.area }
  const isWhole = (takes === 'AREA' || takes === 'BODY_OR_AREA') && !needsArea
  return isWhole || takes === 'NOTHING' || isBare ? bare : null
}

function named(scan: Scan, bare: BodyFound, own: Stretch): BodyFound {
  return { ...bare, to: own.to, own: textOf(scan, own) }
}

/** "Quốc hội khóa XV". */
function withTail(scan: Scan, bare: BodyFound): BodyFound {
  const isTail =
    bare.head.tails?.includes(scan.words[bare.to]?.folded ?? '') && scan.words[bare.to + 1]?.isCapital
  return isTail ? named(scan, bare, { from: bare.to, to: bare.to + 2 }) : bare
}

/** The area behind the name, past an abbreviation in brackets: "Trung tâm Phục vụ hành chính công (PVHCC) xã". */
function withArea(scan: Scan, body: BodyFound): BodyFound | null {
  const behind = pastAbbreviation(scan, body.to)
  const area = /^\)? $/u.test(gapAfter(scan, behind - 1)) ? readArea(scan, behind, body.head) : null
  return area && { ...body, to: area.to, area }
}

/** Behind "(ĐBQH) " or "(NN-MT) "; the same word where there is no such bracket. */
export function pastAbbreviation(scan: Scan, at: number): number {
  if (gapAfter(scan, at - 1) !== ' (') return at
  for (let end = at; end < at + 3; end++) {
    const word = scan.words[end]
    if (!word || !isAbbreviation(scan.text.slice(word.start, word.end))) return at
    if (gapAfter(scan, end).startsWith(')')) return gapAfter(scan, end) === ') ' ? end + 1 : at
  }
  return at
}

/** "Ban Thường vụ Huyện ủy Tân Kỳ", "Đảng ủy UBND tỉnh", "Hội đồng Dân tộc của Quốc hội". */
function withInner(scan: Scan, bare: BodyFound, readInner: ReadInner): BodyFound | null {
  if (gapAfter(scan, bare.to - 1) !== ' ') return null
  const mark = phraseAt(scan, scan.lexicon.ofMarks, bare.to)
  const inner = readInner(mark?.to ?? bare.to)
  return inner !== null && isAbove(inner.head, bare.head) ? { ...bare, to: inner.to, inner } : null
}

function isAbove(inner: BodyHead, outer: BodyHead): boolean {
  if (inner.takes === 'NAME' || inner.takes === 'BRAND' || inner.id === outer.id) return false
  return inner.takes !== 'DOMAIN' || outer.takes === 'BODY_OR_AREA'
}

/** "Đoàn giám sát của HĐND tỉnh", "đoàn công tác của BTV Tỉnh ủy chỉ đạo huyện Hương Khê". */
function withOwner(scan: Scan, bare: BodyFound, readInner: ReadInner): BodyFound {
  const owned = withInner(scan, bare, readInner)
  if (owned === null) return bare
  const next = gapAfter(scan, owned.to - 1) === ' ' ? scan.words[owned.to] : undefined
  const isTail = next && bare.head.tails?.some((tail) => scan.folded.startsWith(tail, next.start))
  const charge = isTail ? readUnit(scan, owned.to + 2) : null
  return charge ? { ...owned, to: charge.to, area: { ...charge, place: charge, isMany: false } } : owned
}

function withDomain(scan: Scan, bare: BodyFound, readInner: ReadInner): BodyFound | null {
  const domain = readDomain(scan, bare.to, bare.head.id)
  if (domain === null) return null
  const body = { ...bare, to: domain.to, own: domain.name }
  const inner = bare.head.isOfBody ? withInner(scan, body, readInner) : null
  return inner ?? withArea(scan, body) ?? body
}

function withName(scan: Scan, bare: BodyFound): BodyFound | null {
  const isBrand = bare.head.takes === 'BRAND'
  const own = readOpenName(scan, pastAbbreviation(scan, bare.to), { isBrand })
  if (own === null) return bare.head.isBare ? withArea(scan, bare) : null
  if (!hasCapital(scan, { from: isBrand ? own.from : bare.from, to: own.to })) return null
  const body = named(scan, bare, own)
  return withArea(scan, body) ?? body
}

const LONGEST_NAME = 16

/** "Ban Chỉ đạo thúc đẩy giải ngân vốn đầu tư công tỉnh": whatever stands up to the unit, without a full stop. */
function withLongName(scan: Scan, bare: BodyFound): BodyFound | null {
  for (let at = bare.to; at < Math.min(bare.to + LONGEST_NAME, scan.words.length); at++) {
    if (!/^,? $/u.test(gapAfter(scan, at - 1))) return null
    const isLevel = phraseAt(scan, scan.lexicon.levels, at) !== null
    if (isLevel && at > bare.to) return withArea(scan, named(scan, bare, { from: bare.to, to: at }))
    if (
      phraseAt(scan, scan.lexicon.titles, at) !== null ||
      phraseAt(scan, scan.lexicon.honorifics, at) !== null
    )
      return null
  }
  return null
}

function hasCapital(scan: Scan, { from, to }: Stretch): boolean {
  return scan.words.slice(from, to).some((word) => word.isCapital)
}
