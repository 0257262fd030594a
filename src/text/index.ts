/**
 * In: a report as it was handed in. Out: its working copy with the way back, cut into lines with role and section, and sentences.
 * It finds the shape of a text by cues that it is given.
 * It never looks for people, bodies or promises, and never changes the report's own text.
 */
import type { TextCues } from '../model/cues.js'
import type { Line, ReadableText, Report, Span } from '../model/report.js'
import { foldText } from '../model/values/text.js'
import { findPublicationDay } from './dateline.js'
import { findLines } from './lines.js'
import { splitSentences } from './sentences.js'
import { makeWorkingCopy } from './working-copy.js'

export function makeReadable(report: Report, cues: TextCues): ReadableText {
  const { text, toSource } = makeWorkingCopy(report.text)
  const folded = foldText(text)
  const written = (span: Span) => {
    const { start, end } = toSource(span)
    return report.text.slice(start, end)
  }
  const lines = findLines(text, folded, written, cues)
  const title = findTitle(lines)
  return {
    report: {
      ...report,
      title: report.title ?? (title ? text.slice(title.start, title.end) : null),
      publishedOn: report.publishedOn ?? findPublicationDay(folded, lines, cues.dateline),
    },
    text,
    folded,
    lines,
    sentences: splitSentences(text, lines, cues),
    toSource,
  }
}

/** The longest headline above the first paragraph. */
function findTitle(lines: Line[]): Line | null {
  const first = lines.findIndex(({ role }) => role === 'LEAD' || role === 'BODY' || role === 'LIST_HEADER')
  const titles = lines.slice(0, Math.max(first, 1)).filter(({ role }) => role === 'TITLE')
  return titles.reduce<Line | null>(
    (best, line) => (best && best.end - best.start >= line.end - line.start ? best : line),
    null,
  )
}
