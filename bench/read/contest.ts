/** The product and the limit, asked the same: first whether they answer the same, then how fast. */
import { isDeepStrictEqual } from 'node:util'
import { decode } from '../../src/api/ids.js'
import { type BenchDatabase, javaCpuMs } from '../database.js'
import { type Random, seededRandom } from '../synthetic/random.js'
import { type Call, Caller } from './caller.js'
import { type Askable, QUESTIONS, type Question, readAskable } from './questions.js'
import { type Served, serve } from './served.js'

export const SIDES = ['product', 'limit'] as const
export type Side = (typeof SIDES)[number]

export interface Contender {
  server: Served
  caller: Caller
}
export type Contenders = Readonly<Record<Side, Contender>>

/** One question with its values, as calls to either side. */
export interface Asked {
  question: Question
  calls: Readonly<Record<Side, readonly Call[]>>
}

/** What all rounds of one question together gave, for one side and one number in flight. */
export interface Tally {
  latencies: number[]
  calls: number
  errors: number
  ms: number
  /** Processor time of the server, and of Neo4j. */
  nodeMs: number
  javaMs: number
}

/** Both sides as long as `work` takes. */
export async function withContenders<T>(
  { connection }: BenchDatabase,
  work: (contenders: Contenders) => Promise<T>,
): Promise<T> {
  const files = { product: './product-server.ts', limit: './limit-server.ts' }
  const start = async (side: Side): Promise<Contender> => {
    const server = await serve(new URL(files[side], import.meta.url), connection)
    return { server, caller: new Caller(server.origin) }
  }
  const contenders = { product: await start('product'), limit: await start('limit') }
  try {
    return await work(contenders)
  } finally {
    for (const { server, caller } of Object.values(contenders)) {
      caller.close()
      await server.stop()
    }
  }
}

/** Every question with so many sets of values; the same for the same seed. */
export async function askEverything(
  { driver }: BenchDatabase,
  { sets, seed }: { sets: number; seed: number },
): Promise<Asked[]> {
  const graph = await readAskable(driver)
  const random = seededRandom(seed)
  return QUESTIONS.map((question) => ask(question, graph, random, sets))
}

function ask(question: Question, graph: Askable, random: Random, sets: number): Asked {
  const { name, document, variables } = question
  const all = Array.from({ length: sets }, () => question.draw(graph, random))
  return {
    question,
    calls: {
      product: all.map((one) => ({
        path: '/graphql',
        body: JSON.stringify({ query: document, variables: variables(one) }),
      })),
      limit: all.map((one) => ({ path: `/${name}`, body: JSON.stringify(one) })),
    },
  }
}

/** Every call once to both, which also warms them up. An answer that differs ends the bench. */
export async function compareAnswers(
  { question, calls }: Asked,
  { product, limit }: Contenders,
): Promise<void> {
  for (const [index, call] of calls.product.entries()) {
    const ours = await product.caller.send(call)
    const theirs = await limit.caller.send(calls.limit[index]!)
    if (isDeepStrictEqual(canonical(JSON.parse(ours).data), JSON.parse(theirs).data)) continue
    const asked = calls.limit[index]!.body
    throw new Error(`${question.name}: the answers for ${asked} differ.\nproduct: ${ours}\nlimit: ${theirs}`)
  }
}

/** Ids and cursors as they stand in the graph. */
function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => canonical(one))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, canonical(inner, name)]))
  if (typeof value !== 'string') return value
  if (key === 'id') return decode(value)?.replace(/^[^:]*:/, '')
  return key === 'endCursor' ? decode(value)?.replace(/^\S+ /, '') : value
}

/** All calls of one question to one side, added to what earlier rounds gave. */
export async function addBurst(
  tally: Tally,
  calls: readonly Call[],
  { server, caller }: Contender,
  { driver }: BenchDatabase,
  inFlight: number,
): Promise<void> {
  const [node, java] = [await server.cpuMs(), await javaCpuMs(driver)]
  const burst = await caller.burst(calls, inFlight)
  tally.latencies.push(...burst.latencies)
  tally.calls += calls.length
  tally.errors += burst.errors
  tally.ms += burst.ms
  tally.nodeMs += (await server.cpuMs()) - node
  tally.javaMs += (await javaCpuMs(driver)) - java
}
