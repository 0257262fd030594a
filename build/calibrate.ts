/**
 * Counts how often each frame is right on annotated reports, and how well the confidence says so.
 *   tsx build/calibrate.ts [--write] [FOLDER…]
 * A folder holds NAME.txt beside NAME.json with `commitments` of `kind` and `evidence`. With --write the counts go into
 * src/extract/grammar/frames/measured.json, from where the reader takes them.
 */
import { writeFileSync } from 'node:fs'
import { weighConfidence } from '../src/extract/frames/compile.js'
import { loadGrammar } from '../src/extract/grammar/grammar.js'
import { extract } from '../src/extract/index.js'
import { loadGazetteer } from '../src/gazetteer-file.js'
import { readReport } from '../src/report/index.js'
import { makeReadable } from '../src/text/index.js'
import { type Annotated, matchAnnotations, readAnnotated } from './annotated.js'

interface Judged {
  report: string
  rule: string
  confidence: number
  isRight: boolean
}

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const grammar = loadGrammar()
const gazetteer = loadGazetteer(new URL('../seeds/gazetteer', import.meta.url))
const { orders, requests, promises, plans, targets, needs, continued } = grammar.frames
const frames = [orders, requests, promises, plans, targets, needs, continued].flat()
const expected = new Map(frames.map(({ id, confidence }) => [id, confidence]))

const judged = (
  await Promise.all((folders.length > 0 ? folders : ['test/cases/reports']).map(judgeFolder))
).flat()
printFrames(judged)
printCalibration('As the reader states it', judged)
printCalibration('With the counts of the other reports only', judged.map(withoutOwnReport))
if (process.argv.includes('--write')) writeMeasured(judged)

async function judgeFolder(folder: string): Promise<Judged[]> {
  return (await Promise.all(readAnnotated(folder).map(judgeReport))).flat()
}

async function judgeReport(annotated: Annotated): Promise<Judged[]> {
  const { name, bytes } = annotated
  const report = await readReport(bytes, name)
  const found = extract(makeReadable(report, grammar.cues.text), grammar, gazetteer).commitments
  const matches = matchAnnotations(found, annotated)
  return found.map(({ rule, confidence, kind }, at) => {
    return { report: name, rule, confidence, isRight: matches[at]?.kind === kind }
  })
}

function countByRule(findings: readonly Judged[]): Map<string, { seen: number; right: number }> {
  const counts = new Map<string, { seen: number; right: number }>()
  for (const { rule, isRight } of findings) {
    const count = counts.get(rule) ?? { seen: 0, right: 0 }
    counts.set(rule, { seen: count.seen + 1, right: count.right + Number(isRight) })
  }
  return counts
}

/** The confidence had this report not been counted, so that no report vouches for itself. */
function withoutOwnReport({ report, rule, confidence, isRight }: Judged): Judged {
  const others = countByRule(judged.filter((other) => other.report !== report)).get(rule)
  const start = expected.get(rule) ?? 0.5
  const now = weighConfidence(start, grammar.frames.measured[rule])
  return { report, rule, isRight, confidence: (confidence / now) * weighConfidence(start, others) }
}

function printFrames(findings: readonly Judged[]): void {
  const counts = [...countByRule(findings)].sort(([, a], [, b]) => b.seen - a.seen)
  console.log(
    '| frame | seen | right | precision | 95 % interval | expected | stated |\n|---|---:|---:|---:|---|---:|---:|',
  )
  for (const [rule, { seen, right }] of counts) {
    const [low, high] = wilson(right, seen)
    const start = expected.get(rule) ?? 0.5
    const stated = weighConfidence(start, grammar.frames.measured[rule])
    const cells = [rule, seen, right, two(right / seen), `${two(low)}–${two(high)}`, two(start), two(stated)]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

/** In tenths of the stated confidence, and the mean distance between what is stated and what is right. */
function printCalibration(title: string, findings: readonly Judged[]): void {
  console.log(`\n${title}:\n\n| stated | findings | mean | right |\n|---|---:|---:|---:|`)
  let error = 0
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = findings.filter(({ confidence }) => Math.min(Math.floor(confidence * 10), 9) === tenth)
    if (inside.length === 0) continue
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    const right = inside.filter(({ isRight }) => isRight).length / inside.length
    error += (Math.abs(mean - right) * inside.length) / findings.length
    console.log(
      `| ${two(tenth / 10)}–${two((tenth + 1) / 10)} | ${inside.length} | ${two(mean)} | ${two(right)} |`,
    )
  }
  console.log(`\nCalibration error ${error.toFixed(3)} over ${findings.length} findings.`)
}

/** The interval in which the true share lies nineteen times of twenty. */
function wilson(right: number, seen: number): [low: number, high: number] {
  const z = 1.96
  const share = right / seen
  const centre = share + (z * z) / (2 * seen)
  const spread = z * Math.sqrt((share * (1 - share)) / seen + (z * z) / (4 * seen * seen))
  const scale = 1 + (z * z) / seen
  return [(centre - spread) / scale, (centre + spread) / scale]
}

function writeMeasured(findings: readonly Judged[]): void {
  const sorted = [...countByRule(findings)].sort(([a], [b]) => (a < b ? -1 : 1))
  const file = new URL('../src/extract/grammar/frames/measured.json', import.meta.url)
  const rows = sorted.map(
    ([rule, count]) => `  ${JSON.stringify(rule)}: { "seen": ${count.seen}, "right": ${count.right} }`,
  )
  writeFileSync(file, `{\n${rows.join(',\n')}\n}\n`)
}

function two(value: number): string {
  return value.toFixed(2)
}
