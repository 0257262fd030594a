import type { Extraction } from '../../model/claim.js'
import type { FollowReport, HeldReport, ReadTexts } from '../../model/follow-up-claim.js'
import type { Report } from '../../model/report.js'
import { followPair, judgePair, readThreadSide, type ThreadSide } from './follow-pair.js'
import type { TraceData } from './trace-reports.js'

/** So many readings are kept, some 100 kB each: reports of one place tend to come together. */
const MOST_KEPT = 200

/** Reads a report; in the pipeline's own way. */
type ReadAgain = (report: Report) => { report: Report; extraction: Extraction }

/** Reads reports of the graph again, from their text as it is stored, and holds them against each other pair by pair. */
export function followReports(readAgain: ReadAgain, data: TraceData): FollowReport {
  const kept = new Map<string, ThreadSide>()
  const sidesOf = async (reports: readonly HeldReport[], textsOf: ReadTexts): Promise<ThreadSide[]> => {
    const missing = reports.filter((report) => !kept.has(keyOf(report)))
    const texts = missing.length > 0 ? await textsOf(missing.map(({ id }) => id)) : new Map<string, string>()
    const sides = reports.map((report) => {
      const side = kept.get(keyOf(report)) ?? readSide(report, texts.get(report.id)!)
      kept.delete(keyOf(report))
      kept.set(keyOf(report), side)
      return side
    })
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest)
    return sides
  }
  const readSide = ({ id, title, publisher, publishedOn }: HeldReport, text: string): ThreadSide => {
    const report = { name: id, text, title, publisher, publishedOn, url: null, sha256: '', extracted: false }
    return readThreadSide(readAgain(report), data)
  }
  return async (report, others, textsOf) => {
    const [own, ...sides] = await sidesOf([report, ...others], textsOf)
    return sides.map((side, at) => ({
      other: others[at]!.id,
      followUps: followPair(own!, side, data),
      judgements: judgePair(own!, side, data),
    }))
  }
}

/** The same text may stand in two graphs with another day of publication. */
const keyOf = ({ id, title, publisher, publishedOn }: HeldReport) =>
  JSON.stringify([id, title, publisher, publishedOn])
