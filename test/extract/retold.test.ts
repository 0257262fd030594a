import { expect, it } from 'vitest'
import { findCommitments } from '../../src/extract/findings.js'
import { grammar, markedReport } from './marked-report.js'

function quotes(text: string) {
  const { readable, entities, deadlines } = markedReport(text, 'CONCLUSION')
  const cut = ({ start, end }: { start: number; end: number }) => readable.text.slice(start, end)
  const { commitments } = findCommitments(readable, entities, grammar, deadlines)
  return commitments.map(({ evidence, support }) => ({ evidence: cut(evidence), support: support.map(cut) }))
}

it('an order told twice is one commitment: the fullest telling, the other as its support', () => {
  const summary = '{chair:Ông Hải} yêu cầu {group:các phường} xử lý các điểm rác tự phát ven biển.'
  const body =
    '{chair:Ông Hải} yêu cầu {group:các phường} rà soát, xử lý dứt điểm các điểm rác tự phát ven biển.'
  expect(quotes(`${summary}\n${body}`)).toEqual([
    {
      evidence: 'Ông Hải yêu cầu các phường rà soát, xử lý dứt điểm các điểm rác tự phát ven biển',
      support: ['Ông Hải yêu cầu các phường xử lý các điểm rác tự phát ven biển'],
    },
  ])
})

it('the same words to somebody else are another commitment', () => {
  const first = '{chair:Ông Hải} yêu cầu {group:các phường} báo cáo tiến độ thực hiện hằng tháng.'
  const second = '{chair:Ông Hải} yêu cầu {body:Sở Y tế} báo cáo tiến độ thực hiện hằng tháng.'
  expect(quotes(`${first}\n${second}`)).toHaveLength(2)
})
