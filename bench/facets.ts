/** How long does it take until rows and counts are there when a reader chooses a value of a facet? */
import { type BenchDatabase, javaCpuMs, withDatabase } from './database.js'
import { loadSynthetic } from './load-synthetic.js'
import { type Call, Caller } from './read/caller.js'
import { serve } from './read/served.js'
import { digits, quantile, renderTable } from './table.js'

const SEED = 7
/** The page shows so many of a long list at first. */
const SHOWN = 8
const SERVER = new URL('./read/product-server.ts', import.meta.url)

const ROWS = `query Rows($filter: CommitmentFilter) { commitments(filter: $filter, first: 20) {
  nodes { id kind action maker { ... on Named { name } } deadline { current } status { official evidence schedule } } } }`
const FACETS = `query Facets($filter: CommitmentFilter) {
  cells: commitmentFacets(filter: $filter) {
    commitments kind { kind commitments } official { official commitments } evidence { evidence commitments }
    schedule { schedule commitments } month { month commitments } }
  linked: commitmentFacets(filter: $filter, first: 100) {
    withoutResponsible responsible { responsible { id name } commitments }
    withoutPlace place { place { id name validThrough parents { id } } commitments } } }`
const UNASSIGNED = `query Unassigned($filter: CommitmentFilter) { commitmentFacets(filter: $filter) { unassigned } }`

type Facets = Record<string, ({ commitments: number } & Record<string, unknown>)[]>
type Filter = Record<string, unknown>

export async function benchFacets({ isQuick, commitments }: { isQuick: boolean; commitments: number }) {
  await withDatabase(async (database) => {
    await loadSynthetic(database, { commitments, seed: SEED })
    await spreadStatuses(database)
    const server = await serve(SERVER, database.connection)
    const caller = new Caller(server.origin)
    try {
      const { cells, linked } = JSON.parse(await caller.send(callOf(FACETS, {}))).data
      const clicks = [{}, ...clicksOn({ ...cells, ...linked })]
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

/** A click on each value that is shown at first. */
function clicksOn(facets: Facets): Filter[] {
  return ['kind', 'official', 'evidence', 'schedule', 'month', 'responsible', 'place'].flatMap((axis) =>
    facets[axis]!.slice(0, SHOWN).map((one): Filter => {
      const value = one[axis]
      if (axis === 'month') return { made: { from: `${value}-01`, through: lastDayOf(String(value)) } }
      return { [axis]: [typeof value === 'string' ? value : (value as { id: string }).id] }
    }),
  )
}

const callOf = (query: string, filter: Filter): Call => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables: { filter } }),
})

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

const STEPS = ['rows are there', 'counts are there', 'also how many are unassigned']

/** As the page does, one after the other: milliseconds until each is there. */
async function ask(caller: Caller, filter: Filter): Promise<number[]> {
  const times: number[] = []
  for (const query of [ROWS, FACETS, UNASSIGNED])
    times.push((times.at(-1) ?? 0) + (await caller.time(callOf(query, filter))))
  return times
}

async function report(caller: Caller, clicks: readonly Filter[], rounds: number, { driver }: BenchDatabase) {
  const before = await javaCpuMs(driver)
  const times: number[][] = []
  for (let round = 0; round < rounds; round++)
    for (const filter of clicks) times.push(await ask(caller, filter))
  const java = ((await javaCpuMs(driver)) - before) / times.length
  const table = STEPS.map((title, step) => {
    const of = times.map((time) => time[step]!)
    return [title, ...[0.5, 0.9, 0.99].map((share) => digits(quantile(of, share)))]
  })
  console.log(renderTable(['a click on one value, until', 'p50 ms', 'p90 ms', 'p99 ms'], table))
  console.log(
    `\n${times.length} clicks on ${clicks.length} values; ${digits(java)} ms of Java's processor time each.`,
  )
}
