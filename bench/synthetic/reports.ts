import type { Gazetteer } from '../../src/model/gazetteer.js'
import { foundCountry } from './country.js'
import { MeetingReport, type SyntheticReport } from './meeting-report.js'
import { seededRandom, zipfRanks } from './random.js'

const COMMITMENTS_PER_REPORT = 25
const SPEAKERS_PER_REPORT = 8
/** The other commitments are made by bodies. */
const SHARE_OF_PEOPLE = 0.8
const SHARE_OF_THE_FIRST = 0.02 / SHARE_OF_PEOPLE

/** Reports of meetings in invented offices at real places, with as many commitments in all as are asked for. */
export function* syntheticReports(
  gazetteer: Gazetteer,
  { commitments, seed }: { commitments: number; seed: number },
): Generator<SyntheticReport> {
  const country = foundCountry(gazetteer, {
    officials: Math.ceil(commitments / 50),
    works: Math.ceil(commitments / 8),
    seed,
  })
  const random = seededRandom(seed + 1)
  const rank = zipfRanks(random, country.officials.length, SHARE_OF_THE_FIRST)
  for (let done = 0; done < commitments; done += COMMITMENTS_PER_REPORT) {
    const speakers = Array.from({ length: SPEAKERS_PER_REPORT }, () => country.officials[rank()]!)
    const count = Math.min(COMMITMENTS_PER_REPORT, commitments - done)
    yield new MeetingReport(country, speakers, random, SHARE_OF_PEOPLE).write(count)
  }
}
