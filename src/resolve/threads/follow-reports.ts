import type { FollowReport, HeldReport, ReadTexts } from '../../model/follow-up-claim.js'
import { reportId } from '../../model/identity.js'
import type { Report } from '../../model/report.js'
import type { OpenInput } from '../open-resolution.js'
import { storeText } from '../stored-text.js'
import { followPair, judgePair } from './follow-pair.js'
import { readThreadSide, type ThreadSide } from './thread-side.js'
import type { TraceData } from './trace-reports.js'

/** So many readings are kept, some 100 kB each: reports of one place tend to come together. */
const MOST_KEPT = 200

type Reading = Pick<OpenInput, 'report' | 'extraction'>

/** Reads a report; in the pipeline's own way, by its text, title, publisher and day alone. */
type ReadAgain = (report: Report) => Reading

/**
 * Reads reports of the graph again, from their text as it is stored, and holds them against each other pair by pair. The
 * reading of the report itself, which was just made, is taken as it is where the graph holds what it was made from.
 */
export function followReports(readAgain: ReadAgain, data: TraceData): (own: Reading) => FollowReport {
  const kept = new Map<string, ThreadSide>()
  const keep = (report: HeldReport, side: ThreadSide): ThreadSide => {
    kept.delete(keyOf(report))
    kept.set(keyOf(report), side)
    return side
  }
  const sidesOf = async (reports: readonly HeldReport[], textsOf: ReadTexts): Promise<ThreadSide[]> => {
    const missing = reports.filter((report) => !kept.has(keyOf(report)))
    const texts = missing.length > 0 ? await textsOf(missing.map(({ id }) => id)) : new Map<string, string>()
    const sides = reports.map((report) =>
      keep(report, kept.get(keyOf(report)) ?? readSide(report, texts.get(report.id)!)),
    )
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest)
    return sides
  }
  const readSide = ({ id, title, publisher, publishedOn }: HeldReport, text: string): ThreadSide => {
    const report = { name: id, text, title, publisher, publishedOn, url: null, sha256: '', extracted: false }
    return readThreadSide(readAgain(report), data)
  }
  return (own) => async (report, others, textsOf) => {
    if (isReadFrom(own.report, report)) keep(report, readThreadSide(own, data))
    const [ownSide, ...sides] = await sidesOf([report, ...others], textsOf)
    return sides.map((side, at) => ({
      other: others[at]!.id,
      followUps: followPair(ownSide!, side, data),
      judgements: judgePair(ownSide!, side, data),
    }))
  }
}

/** Reading what is held would give the same. */
function isReadFrom(own: Report, held: HeldReport): boolean {
  const { text } = storeText(own.text)
  return text === own.text && keyOf({ ...own, id: reportId(text) }) === keyOf(held)
}

/** The same text may stand in two graphs with another day of publication. */
const keyOf = ({ id, title, publisher, publishedOn }: HeldReport) =>
  JSON.stringify([id, title, publisher, publishedOn])
