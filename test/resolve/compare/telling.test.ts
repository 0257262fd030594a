import { describe, expect, it } from 'vitest'
import { judgePair } from '../../../src/resolve/threads/follow-pair.js'
import { readThreadSide } from '../../../src/resolve/threads/thread-side.js'
import { gazetteer } from '../../fixtures/gazetteer.js'
import { paperOf } from '../../fixtures/one-meeting.js'
import { grammar, lineage, type Said } from '../../fixtures/threads.js'

const data = { gazetteer, lineage, grammar }
const DATE = 'trước ngày 30/6/2024'
const BRIDGE: Said = {
  says: `hoàn thành hồ sơ thiết kế cầu Khe Lim ${DATE}`,
  line: `Sở Xây dựng hoàn thành hồ sơ thiết kế cầu Khe Lim ${DATE}.`,
  ...{ acts: 'Sở Xây dựng', project: 'cầu Khe Lim', due: [DATE, '2024-06-30'] },
}

function judged(one: Said[], other: Said[], day?: string) {
  const sides = [paperOf('Báo Một', one), paperOf('Báo Hai', other, day)].map((reading) =>
    readThreadSide(reading, data),
  )
  const [first, second] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const found = judgePair(first, second, data)
  expect(judgePair(second, first, data)).toEqual(found)
  return found.filter(({ label }) => label === 'Commitment')
}
const changed = (more: Partial<Said>, ...words: [string, string][]): Said => {
  const spell = (text: string) => words.reduce((told, [was, is]) => told.replace(was, is), text)
  return { ...BRIDGE, says: spell(BRIDGE.says), line: spell(BRIDGE.line!), ...more }
}

describe('one commitment told by two reports of one meeting', () => {
  it.each<[string, Said]>([
    ['in the same words', BRIDGE],
    ['in some other words', changed({}, ['hoàn thành hồ sơ', 'khẩn trương hoàn thành hồ sơ'])],
  ])('is one: %s', (_, other) => {
    expect(judged([BRIDGE], [other])).toEqual([
      expect.objectContaining({
        verdict: 'SAME',
        reason: expect.stringMatching(
          /^\d+ % of the words in both; a directive by the same maker; laid on Sở Xây dựng in both; due on 2024-06-30 in both; about cầu Khe Lim in both$/,
        ),
      }),
    ])
  })

  it.each<[string, Said]>([
    ['one names nobody', changed({ acts: undefined as never })],
    ['one has no date', changed({ due: undefined as never })],
    ['one names no project', changed({ project: undefined as never })],
  ])('may be one, for somebody to look: %s', (_, other) => {
    expect(judged([BRIDGE], [other])).toEqual([expect.objectContaining({ verdict: 'UNSURE' })])
  })

  it.each<[string, Said]>([
    ['of two kinds', changed({ kind: 'PLEDGE' })],
    ['laid on two', changed({ acts: 'Sở Y tế' }, ['Sở Xây dựng', 'Sở Y tế'])],
    ['due on two days', changed({ due: [DATE, '2024-07-30'] })],
    ['of two projects', changed({ project: 'kè Đông Hòa' }, ['cầu Khe Lim', 'kè Đông Hòa'])],
    ['of two matters', changed({}, ['hoàn thành hồ sơ thiết kế', 'bố trí vốn giải phóng mặt bằng'])],
  ])('are two: %s', (_, other) => {
    expect(judged([BRIDGE], [other])).toEqual([])
  })

  it('is for somebody to look where two fit as well', () => {
    const verdicts = judged([BRIDGE], [BRIDGE, BRIDGE]).map(({ verdict }) => verdict)
    expect(verdicts).toEqual(['UNSURE', 'UNSURE'])
  })

  it('are two at two meetings', () => {
    expect(judged([BRIDGE], [BRIDGE], '2024-03-13')).toEqual([])
  })
})
