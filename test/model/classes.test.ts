import { describe, expect, it } from 'vitest'
import { classesOf, type StandingJudgement } from '../../src/model/classes.js'
import { READER, type Verdict } from '../../src/model/kinds/judgement.js'

const said = (
  ends: string,
  verdict: Verdict = 'SAME',
  by = READER,
  recordedAt = '2026-01-01',
): StandingJudgement => ({
  ends: ends.split(''),
  verdict,
  by,
  recordedAt,
})

describe('standing judgements', () => {
  it.each([
    ['nothing joins nothing', 'abc', [], 'abc'],
    ['two are one under the smaller id, whichever is named first', 'abc', [said('cb')], 'abb'],
    ['a chain is one, whatever joins first', 'abc', [said('bc'), said('ab')], 'aaa'],
    ['what is unsure stays apart', 'ab', [said('ab', 'UNSURE')], 'ab'],
    ['a person comes before the reader', 'ab', [said('ab', 'DIFFERENT', 'lan'), said('ab')], 'ab'],
    [
      'a person who thinks again is heeded',
      'ab',
      [said('ab', 'DIFFERENT', 'lan'), said('ba', 'SAME', 'lan', '2026-02-01')],
      'aa',
    ],
    [
      'the reader joins by way of others nothing that a person keeps apart',
      'abc',
      [said('bc'), said('ab'), said('ac', 'DIFFERENT', 'lan')],
      'aac',
    ],
    [
      'a person may, who says that each is the same',
      'abc',
      [said('bc', 'SAME', 'lan'), said('ab', 'SAME', 'lan'), said('ac', 'DIFFERENT', 'lan')],
      'aaa',
    ],
    [
      'nor what it is certain of itself is different',
      'abc',
      [said('bc'), said('ab'), said('ac', 'DIFFERENT')],
      'aac',
    ],
    ['what is not there joins nothing', 'ac', [said('ab'), said('bc')], 'ac'],
  ])('%s', (_, ids, judgements, expected) => {
    const classes = classesOf(ids.split(''), judgements)
    expect([...classes.values()].join('')).toBe(expected)
    expect([...classesOf(ids.split(''), judgements.toReversed()).values()].join('')).toBe(expected)
  })
})
