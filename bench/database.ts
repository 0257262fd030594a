import neo4j, { type Driver } from 'neo4j-driver'
import { type Connection, GraphClient } from '../src/graph/client.js'
import { startEphemeralServer } from '../src/graph/local/ephemeral.js'
import { applySchema } from '../src/graph/schema.js'

export interface BenchDatabase {
  connection: Connection
  client: GraphClient
  /** Past the product, for what it never asks: what Java used, what there is to draw parameters from. */
  driver: Driver
}

/** Java compiles well here, not quickly: it is measured when warm. */
const SETTINGS = { heapMb: 2048, pageCacheMb: 1024, jvmFlags: [] }
const MOST_MS = 3_600_000

/** A Neo4j of the bench's own, empty, with the product's schema; it is gone when `work` has ended, also by Ctrl-C. */
export async function withDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const { connection, stop } = await startEphemeralServer({ ...SETTINGS, cache: process.env.CAMKET_CACHE })
  const { uri, user, password } = connection
  const settings = { disableLosslessIntegers: true, telemetryDisabled: true }
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), settings)
  const workThrough = async () => {
    const client = await GraphClient.connect(connection, { checksShapes: false })
    await applySchema(client)
    return work({ connection, client, driver }).finally(() => client.close())
  }
  try {
    return await Promise.race([workThrough(), interruption()])
  } finally {
    await driver.close()
    await stop()
  }
}

function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => reject(new Error('Interrupted.')))
    setTimeout(() => reject(new Error('Given up after an hour.')), MOST_MS).unref()
  })
}

/** Milliseconds of processor time that Neo4j has used since its start. */
export async function javaCpuMs(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS ns",
  )
  return (records[0]?.get('ns') as number) / 1e6
}

/** "10000 commitments, 148951 nodes, 311553 links". */
export async function describeGraph(driver: Driver): Promise<string> {
  const count = async (pattern: string) => {
    const { records } = await driver.executeQuery(`MATCH ${pattern} RETURN count(*) AS count`)
    return records[0]?.get('count') as number
  }
  return `${await count('(:Commitment)')} commitments, ${await count('()')} nodes, ${await count('()-->()')} links`
}
