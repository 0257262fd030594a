import { loadGazetteer } from '../src/gazetteer-file.js'
import { type BenchDatabase, describeGraph } from './database.js'
import { loadGraphs } from './load.js'
import { syntheticGraph } from './synthetic-graph.js'
import { digits } from './table.js'

/** Fills an empty database, and tells with how much. */
export async function loadSynthetic(
  { client, driver }: BenchDatabase,
  options: { commitments: number; seed: number },
): Promise<void> {
  const gazetteer = loadGazetteer(new URL('../seeds/gazetteer', import.meta.url))
  const started = performance.now()
  await loadGraphs(client, syntheticGraph(gazetteer, options))
  await client.read('CALL db.awaitIndexes(300)', {}, { timeoutMs: 300_000 })
  const seconds = digits((performance.now() - started) / 1000)
  console.log(`${await describeGraph(driver)}: made and loaded in ${seconds} s.\n`)
}
