/** How long does it take until rows and counts are there when a reader chooses a value of a facet? */
import { type BenchDatabase, javaCpuMs, withDatabase } from './database.js'
import { loadSynthetic } from './load-synthetic.js'
import { type Call, Caller } from './read/caller.js'
import { serve } from './read/served.js'
import { digits, quantile, renderTable } from './table.js'

const SEED = 7
const SERVER = new URL('./read/product-server.ts', import.meta.url)

const ROWS = `query Rows($filter: CommitmentFilter) { commitments(filter: $filter, first: 20) {
  nodes { id kind action maker { ... on Named { name } } deadline { current } status { official evidence schedule } } } }`
const FACETS = `query Facets($filter: CommitmentFilter) { commitmentFacets(filter: $filter) {
  commitments kind { kind commitments } official { official commitments } evidence { evidence commitments }
  schedule { schedule commitments } year { year commitments }
  responsible { responsible { id name } commitments } place { place { id name } commitments } } }`

type Facets = Record<string, ({ commitments: number } & Record<string, unknown>)[]>
type Filter = Record<string, unknown>

export async function benchFacets({ isQuick, commitments }: { isQuick: boolean; commitments: number }) {
  await withDatabase(async (database) => {
    await loadSynthetic(database, { commitments, seed: SEED })
    await spreadStatuses(database)
    const server = await serve(SERVER, database.connection)
    const caller = new Caller(server.origin)
    try {
      const open = JSON.parse(await caller.send(callOf(FACETS, {}))).data.commitmentFacets
      const clicks = [{}, ...clicksOn(open)]
      for (const filter of clicks) await ask(caller, filter)
      await report(caller, clicks, isQuick ? 1 : 5, database)
    } finally {
      caller.close()
      await server.stop()
    }
  })
}

/** Invented reports are not taken up or assessed: as if half of the commitments and three tenths had been. */
async function spreadStatuses({ driver }: BenchDatabase): Promise<void> {
  await driver.executeQuery(`MATCH (c:Commitment) WITH c, rand() AS said, rand() AS shown
    SET c.officialStatus = CASE WHEN said < 0.5 THEN 'NONE' WHEN said < 0.6 THEN 'ACCEPTED' WHEN said < 0.75 THEN 'UNDER_WAY' WHEN said < 0.95 THEN 'REPORTED_DONE' ELSE 'DECLINED' END,
        c.evidenceStatus = CASE WHEN shown < 0.7 THEN 'NOT_REVIEWED' WHEN shown < 0.85 THEN 'LIMITED' WHEN shown < 0.95 THEN 'COMPLETE' ELSE 'NO_EVIDENCE' END`)
}

/** A click on each value that is shown. */
function clicksOn(facets: Facets): Filter[] {
  return ['kind', 'official', 'evidence', 'schedule', 'year', 'responsible', 'place'].flatMap((axis) =>
    facets[axis]!.map((one): Filter => {
      const value = one[axis]
      if (axis === 'year') return { made: { from: `${value}-01-01`, through: `${value}-12-31` } }
      return { [axis]: [typeof value === 'string' ? value : (value as { id: string }).id] }
    }),
  )
}

const callOf = (query: string, filter: Filter): Call => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables: { filter } }),
})

/** As the page does: both at once; milliseconds until the rows are there, and until both are. */
async function ask(caller: Caller, filter: Filter): Promise<[rows: number, both: number]> {
  const started = performance.now()
  const since = async (sent: Promise<string>) => {
    const text = await sent
    if (text.startsWith('{"errors"')) throw new Error(text)
    return performance.now() - started
  }
  const [rows, facets] = await Promise.all([
    since(caller.send(callOf(ROWS, filter))),
    since(caller.send(callOf(FACETS, filter))),
  ])
  return [rows, Math.max(rows, facets)]
}

async function report(caller: Caller, clicks: readonly Filter[], rounds: number, { driver }: BenchDatabase) {
  const before = await javaCpuMs(driver)
  const times: [number, number][] = []
  for (let round = 0; round < rounds; round++)
    for (const filter of clicks) times.push(await ask(caller, filter))
  const java = ((await javaCpuMs(driver)) - before) / times.length
  const row = (title: string, at: 0 | 1) => {
    const of = times.map((time) => time[at])
    return [title, ...[0.5, 0.9, 0.99].map((share) => digits(quantile(of, share)))]
  }
  const table = [row('rows are there', 0), row('rows and counts are there', 1)]
  console.log(renderTable(['a click on one value, until', 'p50 ms', 'p90 ms', 'p99 ms'], table))
  console.log(
    `\n${times.length} clicks on ${clicks.length} values; ${digits(java)} ms of Java's processor time each.`,
  )
}
