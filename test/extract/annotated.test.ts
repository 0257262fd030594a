import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Annotated, matchAnnotations, readAnnotated } from '../../build/annotated.js'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import { extract } from '../../src/extract/index.js'
import { loadGazetteer } from '../../src/gazetteer-file.js'
import { readReport } from '../../src/report/index.js'
import { makeReadable } from '../../src/text/index.js'

const grammar = loadGrammar()
const gazetteer = loadGazetteer(new URL('../../seeds/gazetteer', import.meta.url))
const REPORTS = readAnnotated(fileURLToPath(new URL('../cases/reports', import.meta.url)))

interface Score {
  found: number
  ofKind: number
}

/** F1 of the commitments found, and of those found with the right kind. */
async function score(write: (text: string) => string = (text) => text): Promise<Score> {
  let right = 0
  let ofKind = 0
  let both = 0
  for (const annotated of REPORTS) {
    const found = await commitmentsOf(annotated, write)
    const matches = matchAnnotations(found, annotated)
    right += matches.filter((match) => match !== undefined).length
    ofKind += matches.filter((match, at) => match?.kind === found[at]!.kind).length
    both += found.length + annotated.commitments.length
  }
  return { found: (2 * right) / both, ofKind: (2 * ofKind) / both }
}

async function commitmentsOf({ bytes, name }: Annotated, write: (text: string) => string) {
  const text = write(new TextDecoder().decode(bytes))
  const report = await readReport(new TextEncoder().encode(text), `${name}.txt`)
  return extract(makeReadable(report, grammar.cues.text), grammar, gazetteer).commitments.filter(
    ({ shown }) => shown,
  )
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Takes the tone off every n-th word, unit for unit, so that the annotations still fit. */
function losingTones(every: number, from: number) {
  let count = from
  return (text: string) =>
    text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const toneless = word.normalize('NFD').replace(TONES, '').normalize('NFC')
      const isToned = toneless !== word && toneless.length === word.length
      return isToned && count++ % every === 0 ? toneless : word
    })
}

describe('the annotated reports', { timeout: 120_000 }, () => {
  let whole: Score
  beforeAll(async () => {
    whole = await score()
  }, 120_000)

  it('are read as well as when this was written', () => {
    expect(whole.found).toBeGreaterThan(0.91)
    expect(whole.ofKind).toBeGreaterThan(0.88)
  })

  it.each([0, 7, 19])(
    'lose at most five points of F1 with three tones in a hundred, starting with word %i',
    async (from) => {
      const damaged = await score(losingTones(23, from))
      expect(whole.found - damaged.found).toBeLessThanOrEqual(0.05)
    },
  )
})
