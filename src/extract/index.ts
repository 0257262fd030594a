/**
 * In: a readable report, the grammar and the register of places. Out: what the report says, every fact with its exact quotes.
 * What cannot be told stays null, and what was odd is listed under issues.
 * It never looks beyond this one report, and never guesses a quote.
 */
import type { Extraction, MeetingClaim } from '../model/claim.js'
import type { Gazetteer } from '../model/gazetteer.js'
import type { ReadableText } from '../model/report.js'
import type { Entities } from './draft.js'
import { recogniseEntities } from './entities.js'
import { openGate } from './evidence.js'
import { findCommitments } from './findings.js'
import type { Grammar } from './grammar/grammar.js'
import { renameIds } from './ids.js'
import { findIssues } from './issues.js'
import { type CalendarMention, findDates } from './recognisers/date.js'
import { findDeadlines } from './recognisers/deadline.js'
import { findFigures } from './recognisers/figure.js'
import { readMeeting } from './recognisers/meeting.js'
import { findMeetingDate } from './recognisers/meeting-date.js'
import { findProjects } from './recognisers/project.js'
import { guessDay } from './recognisers/year.js'
import type { Trace } from './trace.js'

export function extract(
  readable: ReadableText,
  grammar: Grammar,
  gazetteer: Gazetteer,
  trace?: Trace,
): Extraction {
  const dates = findDates(readable, grammar)
  const date = findMeetingDate(readable, grammar, dates)
  const report = { ...readable.report, publishedOn: readable.report.publishedOn ?? date.latest }
  const dated = { ...readable, report }
  const entities = readEntities(dated, grammar, gazetteer, dates, date)
  const anchor = {
    meetingDate: date.exact ?? date.latest ?? guessDay(readable, dates),
    publishedOn: report.publishedOn,
  }
  const deadlines = findDeadlines(readable, grammar, anchor, dates)
  const findings = findCommitments(dated, entities, grammar, deadlines, trace)

  const gate = openGate(readable)
  const { references: _, ...facts } = entities
  const passed = gate.pass<Facts>({ ...facts, ...findings })
  if (passed === null) throw new TypeError('A list of facts does not pass the gate as a whole.')
  renameIds(passed)
  return {
    format: 'camket-extraction/1',
    source: {
      sha256: report.sha256,
      utf16Length: report.text.length,
      ...(report.extracted ? { text: report.text } : {}),
    },
    ...passed,
    issues: [...(report.issues ?? []), ...findIssues(readable, entities), ...gate.issues],
  }
}

/** All that is named, with the meeting that it adds up to. */
function readEntities(
  readable: ReadableText,
  grammar: Grammar,
  gazetteer: Gazetteer,
  dates: readonly CalendarMention[],
  date: MeetingClaim['date'],
): Entities {
  const named = recogniseEntities(readable, grammar, gazetteer)
  const { projects, references } = findProjects(readable, grammar, named)
  const known = {
    ...named,
    projects,
    figures: findFigures(readable, grammar, dates),
    references: [...named.references, ...references].sort((a, b) => a.start - b.start || b.end - a.end),
  }
  return { ...known, meeting: readMeeting(readable, known, grammar, date) }
}

type Facts = Omit<Extraction, 'format' | 'source' | 'issues'>
