/** What does an answer as of an earlier day, or as it was known at an earlier instant, cost beside the one for now? */
import { encodeId } from '../src/api/ids.js'
import { type BenchDatabase, withDatabase } from './database.js'
import { loadSynthetic } from './load-synthetic.js'
import { Caller } from './read/caller.js'
import { serve } from './read/served.js'
import { seededRandom } from './synthetic/random.js'
import { digits, quantile, renderTable } from './table.js'

const SEED = 7
const SERVER = new URL('./read/product-server.ts', import.meta.url)
/** Everything was said and recorded by then: the answers are as long as those for now. */
const DAY = '"2026-06-30"'
const INSTANT = '"2026-06-30T00:00:00Z"'

type Time = 'now' | 'asOf' | 'knownAt'
interface Question {
  title: string
  /** Which of the graph's things it asks about. */
  of: 'commitment' | 'place'
  /** The selection of a query with `$id`. */
  at(time: Time): string
  times: readonly Time[]
}

const ALWAYS = ['now', 'asOf', 'knownAt'] as const
const args = (time: Time) => ({ now: '', asOf: `(asOf: ${DAY})`, knownAt: `(knownAt: ${INSTANT})` })[time]
const filter = (time: Time, more: string) =>
  `filter: { place: [$id]${time === 'asOf' ? `, asOf: ${DAY}` : ''}${more} }`
const ofOne = (title: string, field: (time: Time) => string): Question => ({
  title,
  of: 'commitment',
  at: (time) => `commitment(by: { id: $id }) { ${field(time)} }`,
  times: ALWAYS,
})

const QUESTIONS: readonly Question[] = [
  ofOne('status of a commitment', (time) => `status${args(time)} { official evidence schedule }`),
  ofOne(
    'its thread',
    (time) => `thread(first: 20${time === 'knownAt' ? `, knownAt: ${INSTANT}` : ''}) { nodes { id } }`,
  ),
  ofOne(
    'who answers for it',
    (time) => `answers${args(time).replace('asOf', 'at')} { party { ... on Named { name } } }`,
  ),
  ofOne('its silence', (time) => `silence${args(time)} { state reports(first: 10) { nodes { id } } }`),
  {
    title: 'page of 20, with status',
    of: 'place',
    at: (time) =>
      `commitments(first: 20, ${filter('now', '')}) { nodes { id status${args(time)} { official evidence schedule } } }`,
    times: ALWAYS,
  },
  {
    title: 'page of 20, by status',
    of: 'place',
    at: (time) =>
      `commitments(first: 20, ${filter(time, ', official: [UNDER_WAY], evidence: [NOT_REVIEWED, LIMITED]')}) { nodes { id } }`,
    times: ['now', 'asOf'],
  },
  {
    title: 'counts by status',
    of: 'place',
    at: (time) =>
      `commitmentStats(groupBy: [OFFICIAL, EVIDENCE], ${filter(time, '')}) { official evidence commitments }`,
    times: ['now', 'asOf'],
  },
]

export async function benchPast({ isQuick, commitments }: { isQuick: boolean; commitments: number }) {
  await withDatabase(async (database) => {
    await loadSynthetic(database, { commitments, seed: SEED })
    await takeUpHalf(database)
    const ids = await drawIds(database, isQuick ? 50 : 300)
    const server = await serve(SERVER, database.connection)
    const caller = new Caller(server.origin)
    try {
      const rows: string[][] = []
      for (const question of QUESTIONS) rows.push(await timesOf(caller, question, ids[question.of]))
      console.log(renderTable(['p50 ms', ...ALWAYS, 'asOf / now', 'knownAt / now'], rows))
    } finally {
      caller.close()
      await server.stop()
    }
  })
}

/** Invented reports are neither taken up nor assessed: half of the commitments are by the next one, three tenths by somebody. */
async function takeUpHalf({ driver }: BenchDatabase): Promise<void> {
  const written = [
    `MATCH (c:Commitment) WITH c ORDER BY c.madeKey WITH collect(c) AS found
      UNWIND range(0, size(found) - 2, 2) AS i WITH found[i] AS c, found[i + 1] AS later
      MATCH (later)-[:QUOTES {for: 'EVIDENCE'}]->(p:Passage)
      CREATE (f:Fact:FollowUp {id: 'bench-' + c.id, factType: 'FollowUp', relation: 'REPORTS_PROGRESS', saidOn: later.madeLatest,
        recordedAt: '2026-01-01T00:00:00.000Z', rule: 'bench', review: 'PROPOSED', reasons: []})
      CREATE (f)-[:FOLLOWS]->(c) CREATE (f)-[:BY]->(later) CREATE (f)-[:QUOTES {for: 'EVIDENCE'}]->(p)
      SET c.officialStatus = 'UNDER_WAY'`,
    `MATCH (c:Commitment) WITH c ORDER BY c.id WITH collect(c) AS found
      UNWIND range(0, size(found) - 1, 3) AS i WITH found[i] AS c
      CREATE (a:Assessment {id: 'bench-' + c.id, value: 'LIMITED', on: '2026-01-01', recordedAt: '2026-01-02T00:00:00.000Z'})
      CREATE (a)-[:RATES]->(c)
      SET c.evidenceStatus = 'LIMITED'`,
  ]
  for (const statement of written) await driver.executeQuery(statement)
}

async function drawIds({ driver }: BenchDatabase, count: number) {
  const random = seededRandom(SEED)
  const draw = async (type: string, pattern: string) => {
    const { records } = await driver.executeQuery(`MATCH ${pattern} RETURN DISTINCT n.id AS id ORDER BY id`)
    const found = records.map((record) => record.get('id') as string)
    return Array.from({ length: count }, () => encodeId(type, random.pick(found)))
  }
  return {
    commitment: await draw('Commitment', '(n:Commitment)<-[:FOLLOWS]-()'),
    place: await draw('Place', '(n:Place)<-[:WITHIN]-()'),
  }
}

/** Each in turn for the same thing, so that what else the machine does falls on all of them; the first round warms up. */
async function timesOf(
  caller: Caller,
  { title, at, times }: Question,
  ids: readonly string[],
): Promise<string[]> {
  const taken = new Map<Time, number[]>(times.map((time) => [time, []]))
  for (const [i, id] of [...ids.slice(0, 20), ...ids].entries())
    for (const time of times) {
      const ms = await caller.time({ path: '/graphql', body: bodyOf(at(time), id) })
      if (i >= 20) taken.get(time)!.push(ms)
    }
  const p50 = (time: Time) => (taken.has(time) ? quantile(taken.get(time)!, 0.5) : null)
  const shown = (value: number | null) => (value === null ? '' : digits(value))
  const ratio = (time: Time) => (p50(time) === null ? '' : (p50(time)! / p50('now')!).toFixed(2))
  return [title, ...ALWAYS.map((time) => shown(p50(time))), ratio('asOf'), ratio('knownAt')]
}

const bodyOf = (selection: string, id: string) =>
  JSON.stringify({ query: `query past($id: ID!) { ${selection} }`, variables: { id } })
