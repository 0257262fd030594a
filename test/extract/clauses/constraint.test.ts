import { describe, expect, it } from 'vitest'
import { findCommitments } from '../../../src/extract/findings.js'
import { grammar, markedReport } from '../marked-report.js'

function bounds(text: string) {
  const { readable, entities, deadlines } = markedReport(text, 'CONCLUSION')
  const { commitments } = findCommitments(readable, entities, grammar, deadlines)
  return commitments.map(({ action, polarity, constraint }) => ({
    action,
    polarity,
    constraint: constraint && readable.text.slice(constraint.start, constraint.end),
  }))
}

describe('what an act rules out', () => {
  it('a prohibition behind the act is its constraint', () => {
    expect(bounds('{chair:Ông Hải} giao {district:huyện} thu gom rác, không để tái lấn chiếm.')).toEqual([
      { action: 'thu gom rác', polarity: 'DO', constraint: 'không để tái lấn chiếm' },
    ])
  })

  it('a prohibition that stands alone makes the act a refraining', () => {
    expect(
      bounds('{chair:Ông Hải} nhấn mạnh, {committee:UBND các xã} không được thu tiền của hộ nghèo.'),
    ).toEqual([{ action: 'không được thu tiền của hộ nghèo', polarity: 'DO_NOT', constraint: null }])
  })

  it('a promise to refrain is one as well', () => {
    expect(bounds('{official:Ông Park} cam kết không sa thải lao động.')).toMatchObject([
      { polarity: 'DO_NOT', constraint: null },
    ])
  })
})
