import { ALL_KNOWN } from './as-known.js'
import { cypher } from './cypher.js'
import type { At } from './in-force.js'
import { type PageRelation, sortedPage } from './page.js'
import { relation } from './relation.js'
import { dayOf, laterReportsBy, takesUp } from './silence.js'

/** The commitment, with the day up to which is asked, and the instant at which it was known. */
export const silenceOf = relation(
  (c, silence, { day, knownAt }: At) =>
    cypher`WITH {commitment: ${c}, asOf: ${day}, knownAt: ${knownAt ?? ALL_KNOWN}} AS ${silence}`,
)

/** Reports up to the day that are about the same and say nothing of it, in the order of their days. */
export const silentReportsOf: PageRelation = (silence, report, _, window) => {
  const [c, key] = [report.and('c'), report.and('key')]
  const start = cypher`${laterReportsBy(silence, c, report)} AND NOT ${takesUp(report, c, silence)}
    WITH ${report}, ${dayOf(report)} + '|' + ${report}.id AS ${key}`
  return sortedPage(start, report, key, window)
}
