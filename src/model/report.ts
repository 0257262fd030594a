import type { IssueClaim } from './claim.js'

/** A document as it was handed in: decoded, not yet read. */
export interface Report {
  /** The file's own text: UTF-8 decoded, BOM removed, nothing else changed; for HTML, the text taken out of it. */
  text: string
  /** Whether `text` was taken out of another format rather than being the file itself. */
  extracted: boolean
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string
  /** Name of the input for messages: a file name, `-` for standard input. */
  name: string
  title: string | null
  publisher: string | null
  /** ISO day. */
  publishedOn: string | null
  url: string | null
  /** What of the file could not be read, where the rest was worth reading. */
  issues?: IssueClaim[]
}

/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
}

export const LINE_ROLES = [
  'TITLE',
  'LEAD',
  'BODY',
  'CAPTION',
  'LIST_HEADER',
  'LIST_ITEM',
  'BYLINE',
  'CREDIT',
  'DEBRIS',
] as const
export type LineRole = (typeof LINE_ROLES)[number]

export const SECTIONS = [
  'LEAD',
  'VISIT',
  'REPORT',
  'PLAN',
  'REQUESTS',
  'DISCUSSION',
  'CONCLUSION',
  'QUESTION',
  'ANSWER',
  'OTHER',
] as const
export type Section = (typeof SECTIONS)[number]

export interface Line extends Span {
  /** 0-based, counted in the file's own text. */
  index: number
  role: LineRole
  section: Section
  /** What says that this section begins: words of the line itself, the heading above it; null where it goes on with the one before. */
  openedBy: 'WORDS' | 'HEADING' | null
}

export interface Sentence extends Span {
  line: Line
}

/**
 * A report made readable: `text` is the working copy (NFC, LF, single plain spaces, "-" for every dash, “ ” for every
 * double quote, Đ for its look-alikes, "…" for dots in a row, no invisible characters) on which all offsets below and
 * all recognisers count; `toSource` leads a span back into `report.text`.
 */
export interface ReadableText {
  /** With title and publication day filled in from the text where nothing else gave them. */
  report: Report
  text: string
  /** `text` in lower case with one tone placement, at the same offsets: what words and cues are looked up in. */
  folded: string
  lines: Line[]
  sentences: Sentence[]
  toSource(span: Span): Span
}
