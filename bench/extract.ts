/** How long does reading one report take, once warm? And a line that never ends? */
import { createReader, type Input, type Reader } from '../src/pipeline.js'
import { readSamples } from './samples.js'
import { digits, quantile, renderTable } from './table.js'

const WARM_UP = 10
/** Characters in one line. */
const LENGTHS = [10_000, 50_000, 200_000]

export async function benchExtract({ isQuick }: { isQuick: boolean }): Promise<void> {
  const reader = createReader()
  const samples = readSamples()
  const first = (await readRounds(reader, samples, 1)).flat()
  await readRounds(reader, samples, WARM_UP)
  const before = process.cpuUsage()
  const times = await readRounds(reader, samples, isQuick ? 20 : 100)
  const { user, system } = process.cpuUsage(before)
  const rows = samples.map(({ name, bytes }, index) => {
    const [p50, p99] = [0.5, 0.99].map((share) => digits(quantile(times[index]!, share)))
    return [name, String(bytes.length), digits(first[index]!), p50!, p99!]
  })
  console.log(renderTable(['report', 'bytes', 'first ms', 'p50 ms', 'p99 ms'], rows))
  const all = times.flat()
  const mean = all.reduce((sum, ms) => sum + ms, 0) / all.length
  const processor = digits((user + system) / 1000 / all.length)
  console.log(
    `\n${digits(1000 / mean)} reports/s; per report ${digits(mean)} ms, ${processor} ms of processor time.\n`,
  )
  const lines: string[][] = []
  for (const length of LENGTHS) lines.push(await readLine(reader, samples, length))
  console.log(renderTable(['characters in one line', 'ms', 'ms per 1,000'], lines))
}

/** Milliseconds of every reading, by sample. */
async function readRounds(reader: Reader, samples: readonly Input[], rounds: number): Promise<number[][]> {
  const times = samples.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    for (const [index, sample] of samples.entries()) times[index]!.push(await timeRead(reader, sample))
  return times
}

async function timeRead(reader: Reader, input: Input): Promise<number> {
  const started = performance.now()
  await reader.read(input)
  return performance.now() - started
}

/** The text samples in one line, over and over, up to that many characters. */
async function readLine(reader: Reader, samples: readonly Input[], length: number): Promise<string[]> {
  const texts = samples
    .filter(({ name }) => name.endsWith('.txt'))
    .map(({ bytes }) => Buffer.from(bytes).toString())
  const once = texts.join(' ').replace(/\s+/g, ' ')
  const line = once.repeat(Math.ceil(length / once.length)).slice(0, length)
  const ms = await timeRead(reader, { name: 'line.txt', bytes: Buffer.from(line) })
  return [String(length), digits(ms), digits((ms / length) * 1000)]
}
