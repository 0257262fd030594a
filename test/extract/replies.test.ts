import { expect, it } from 'vitest'
import { findCommitments } from '../../src/extract/findings.js'
import { grammar, markedReport } from './marked-report.js'

function answersOf(text: string): string[][] {
  const { readable, entities, deadlines } = markedReport(text)
  return findCommitments(readable, entities, grammar, deadlines).commitments.map(
    ({ respondsTo }) => respondsTo,
  )
}

it('an order answers the request whose matter it takes up, and no other', () => {
  const requests =
    '{district:Huyện} kiến nghị {province:tỉnh} xây cầu thay tràn Khe Sài; bổ sung giáo viên mầm non.'
  const answer = '{chair:Ông Hải} giao {body:Sở Xây dựng} lập hồ sơ cầu thay tràn Khe Sài.'
  expect(answersOf(`${requests}\n${answer}`)).toEqual([[], [], ['C1']])
})

it('an order about something new answers nothing', () => {
  const request = '{district:Huyện} kiến nghị {province:tỉnh} xây cầu thay tràn Khe Sài.'
  const order = '{chair:Ông Hải} giao {body:Sở Y tế} kiểm tra nguồn nước sinh hoạt.'
  expect(answersOf(`${request}\n${order}`)).toEqual([[], []])
})
