/** How close does the product come to what a server without GraphQL could reach? */
import { type BenchDatabase, withDatabase } from './database.js'
import { loadSynthetic } from './load-synthetic.js'
import {
  type Asked,
  addBurst,
  askEverything,
  type Contenders,
  compareAnswers,
  SIDES,
  type Tally,
  withContenders,
} from './read/contest.js'
import { QUESTIONS } from './read/questions.js'
import { digits, quantile, renderTable } from './table.js'

const SEED = 7
const ROUNDS = 4
const IN_FLIGHT = [1, 16]

/** By question, side and number in flight. */
type Tallies = Map<string, Tally>
const keyOf = (question: string, side: string, inFlight: number) => `${question} ${side} ${inFlight}`

export async function benchRead({
  isQuick,
  commitments,
}: {
  isQuick: boolean
  commitments: number
}): Promise<void> {
  await withDatabase(async (database) => {
    await loadSynthetic(database, { commitments, seed: SEED })
    const asked = await askEverything(database, { sets: isQuick ? 100 : 1000, seed: SEED })
    await withContenders(database, async (contenders) => {
      for (const one of asked) await compareAnswers(one, contenders)
      const tallies: Tallies = new Map()
      for (let round = 0; round < ROUNDS; round++)
        for (const one of asked) await playRound(one, round, contenders, database, tallies)
      for (const inFlight of IN_FLIGHT) report(inFlight, tallies)
    })
  })
}

/** Who is first changes from round to round. */
async function playRound(
  { question, calls }: Asked,
  round: number,
  contenders: Contenders,
  database: BenchDatabase,
  tallies: Tallies,
): Promise<void> {
  const order = round % 2 === 0 ? SIDES : [...SIDES].reverse()
  for (const inFlight of IN_FLIGHT) {
    for (const side of order) {
      const key = keyOf(question.name, side, inFlight)
      const tally = tallies.get(key) ?? { latencies: [], calls: 0, errors: 0, ms: 0, nodeMs: 0, javaMs: 0 }
      tallies.set(key, tally)
      await addBurst(tally, calls[side], contenders[side], database, inFlight)
    }
  }
}

const p50 = ({ latencies }: Tally) => quantile(latencies, 0.5)
const p99 = ({ latencies }: Tally) => quantile(latencies, 0.99)
const perSecond = ({ calls, ms }: Tally) => (calls / ms) * 1000
const nodeMicros = ({ nodeMs, calls }: Tally) => (nodeMs / calls) * 1000
const javaMicros = ({ javaMs, calls }: Tally) => (javaMs / calls) * 1000
const HEAD = 'question; p50 ms; ratio; p99 ms; req/s; ratio; node µs; java µs; errors'.split('; ')

/** In every cell the product, then the limit. */
function report(inFlight: number, tallies: Tallies): void {
  const rows = QUESTIONS.map(({ name, title }) => {
    const [ours, theirs] = SIDES.map((side) => tallies.get(keyOf(name, side, inFlight))!) as [Tally, Tally]
    const both = (of: (tally: Tally) => number) => `${digits(of(ours))} / ${digits(of(theirs))}`
    const ratio = (of: (tally: Tally) => number) => (of(ours) / of(theirs)).toFixed(2)
    return [
      title,
      both(p50),
      ratio(p50),
      both(p99),
      both(perSecond),
      ratio(perSecond),
      both(nodeMicros),
      both(javaMicros),
      `${ours.errors} / ${theirs.errors}`,
    ]
  })
  console.log(`${inFlight} in flight, product / limit\n\n${renderTable(HEAD, rows)}\n`)
}
