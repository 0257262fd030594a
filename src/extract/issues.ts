import type { IssueClaim } from '../model/claim.js'
import type { ReadableText } from '../model/report.js'
import type { Entities } from './draft.js'

/** A line shorter than this may be a heading or a name. */
const SENTENCE = 60

/** What a reader should know before trusting the rest. Codes: NO_DATE, NO_CHAIR, NO_MEETING_PLACE, TRUNCATED. */
export function findIssues({ text, lines }: ReadableText, { meeting }: Entities): IssueClaim[] {
  const issues: IssueClaim[] = []
  const add = (code: string, message: string, line: number | null = null) =>
    issues.push({ code, message, line })
  if (!meeting?.date.earliest) add('NO_DATE', 'The report does not tell the day of the meeting.')
  if (!meeting?.chair) add('NO_CHAIR', 'The report does not tell who presided.')
  if (!meeting?.place) add('NO_MEETING_PLACE', 'The report does not tell where the meeting was.')
  const last = lines.findLast(({ role }) => role !== 'DEBRIS')
  const isProse =
    last !== undefined && (last.role === 'LEAD' || last.role === 'BODY' || last.role === 'LIST_ITEM')
  if (isProse && last.end - last.start >= SENTENCE && /[\p{L},;]$/u.test(text.slice(last.end - 1, last.end)))
    add('TRUNCATED', 'The text ends in the middle of a sentence.', last.index)
  return issues
}
