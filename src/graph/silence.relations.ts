import { cypher } from './cypher.js'
import { type PageRelation, sortedPage } from './page.js'
import { relation } from './relation.js'
import { dayOf, laterReportsOf, takesUp } from './silence.js'

/** The commitment, with the day up to which is asked. */
export const silenceOf = relation(
  (c, silence, { asOf }: { asOf: string }) => cypher`WITH {commitment: ${c}, asOf: ${asOf}} AS ${silence}`,
)

/** Reports up to the day that are about the same and say nothing of it, in the order of their days. */
export const silentReportsOf: PageRelation = (silence, report, _, window) => {
  const c = report.and('c')
  const start = cypher`WITH ${silence}.commitment AS ${c} ${laterReportsOf(c, report)}
    AND ${dayOf(report)} <= ${silence}.asOf AND NOT ${takesUp(report, c)}`
  const key = report.and('key')
  const keyed = cypher`${start} WITH ${report}, ${dayOf(report)} + '|' + ${report}.id AS ${key}`
  return sortedPage(keyed, report, key, window)
}
