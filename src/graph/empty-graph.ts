import type { GraphClient } from './client.js'

const SOME = 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS removed'

/** Removes every node and link, some at a time; constraints and indexes stay. Answers with how many nodes went. */
export async function emptyGraph(client: GraphClient): Promise<number> {
  for (let all = 0; ; ) {
    const [row] = await client.write((transaction) => transaction.send(SOME), { name: 'graph.empty' })
    const removed = row?.[0] as number
    if (removed === 0) return all
    all += removed
  }
}

/** How many reports were read; answered from the count store. */
export async function countReports(client: GraphClient): Promise<number> {
  const [row] = await client.read('MATCH (r:Report) RETURN count(r)', {}, { name: 'report.count' })
  return row?.[0] as number
}
