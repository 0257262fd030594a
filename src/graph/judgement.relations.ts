import { cypher } from './cypher.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation } from './page.js'
import { relation } from './relation.js'

export const judgementPage = keysetPage('Judgement', {
  key: 'queueKey',
  equal: { verdict: 'verdict' },
  sets: [['verdict']],
})

/** What waits for a reviewer, the likeliest to be the same first. */
export const reviewQueue: PageRelation = (_, judgement, __, window) =>
  judgementPage(judgement, { values: { verdict: ['UNSURE'] } }, window)

/** The things that it is on, as they stand now: those that were merged are one. */
export const judgedOf = relation((judgement, thing) => {
  const end = thing.and('end')
  return cypher`MATCH (${judgement})-[:JUDGES]->(${end})
    WITH DISTINCT coalesce(head([(${end})-[:MERGED_INTO]->(holder) | holder]), ${end}) AS ${thing}
    WHERE NOT ${thing}:Hidden WITH ${thing} ORDER BY ${thing}.id`
})
