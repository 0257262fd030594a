/** How many reports per second go through the whole pipeline into an empty graph, and where does the time go? */
import { loadGazetteer } from '../src/gazetteer-file.js'
import type { Gazetteer } from '../src/model/gazetteer.js'
import { createReader, type Input, READER_VERSION, type Reader } from '../src/pipeline.js'
import { resolveReport } from '../src/resolve/index.js'
import { type BenchDatabase, describeGraph, javaCpuMs, withDatabase } from './database.js'
import { readSamples } from './samples.js'
import { retoldReports } from './synthetic/retold.js'
import { digits, quantile, renderTable } from './table.js'

const SEED = 11
/** Read before the clock starts, so that Node and Java are warm. */
const WARM_UP = 100
const SHARES = [0.5, 0.9, 0.99]

export async function benchIngest({ isQuick }: { isQuick: boolean }): Promise<void> {
  const count = isQuick ? 200 : 1000
  const reader = createReader()
  const gazetteer = loadGazetteer(new URL('../seeds/gazetteer', import.meta.url))
  const inputs: Input[] = []
  const retold = retoldReports(readSamples(), { reader, gazetteer }, { count: count + WARM_UP, seed: SEED })
  for await (const input of retold) inputs.push(input)
  const warmUp = inputs.splice(0, WARM_UP)
  await withDatabase(async (database) => {
    for (const input of warmUp) await reader.ingest(database.client, input)
    const { whole, ms, javaMs } = await ingestAll(reader, inputs, database)
    const read: number[] = []
    const resolve: number[] = []
    for (const input of inputs) {
      read.push(await timed(() => reader.read(input)))
      resolve.push(await timeResolve(reader, gazetteer, input))
    }
    const write = whole.map((all, index) => all - read[index]! - resolve[index]!)
    const stages = Object.entries({ read, resolve, 'write (the rest)': write, whole })
    const rows = stages.map(([stage, times]) => [
      stage,
      ...SHARES.map((share) => digits(quantile(times, share))),
    ])
    console.log(renderTable(['stage', 'p50 ms', 'p90 ms', 'p99 ms'], rows))
    const rate = digits((count / ms) * 1000)
    console.log(`\n${count} reports, one after the other, in ${digits(ms / 1000)} s: ${rate} reports/s.`)
    console.log(`Neo4j needs ${digits(javaMs / count)} ms of processor time for one.`)
    console.log(`The graph then holds ${await describeGraph(database.driver)}.`)
  })
}

async function ingestAll(reader: Reader, inputs: readonly Input[], { client, driver }: BenchDatabase) {
  const whole: number[] = []
  const javaBefore = await javaCpuMs(driver)
  const started = performance.now()
  for (const input of inputs) {
    const before = performance.now()
    await reader.ingest(client, input)
    whole.push(performance.now() - before)
  }
  const ms = performance.now() - started
  return { whole, ms, javaMs: (await javaCpuMs(driver)) - javaBefore }
}

async function timeResolve(reader: Reader, gazetteer: Gazetteer, input: Input): Promise<number> {
  const { report, extraction } = await reader.read(input)
  const recordedAt = new Date().toISOString()
  return timed(() =>
    resolveReport({ report, extraction, gazetteer, readerVersion: READER_VERSION, recordedAt }),
  )
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
