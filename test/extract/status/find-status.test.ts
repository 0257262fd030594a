import { describe, expect, it } from 'vitest'
import { findStatus } from '../../../src/extract/status/find-status.js'
import { grammar, markedReport } from '../marked-report.js'

function statements(text: string, commitments: { start: number; end: number }[] = []) {
  const { readable, deadlines } = markedReport(text, 'REPORT')
  return findStatus(readable, deadlines, grammar, commitments).map(({ status, percent, evidence }) => ({
    status,
    percent,
    quote: readable.text.slice(evidence.start, evidence.end),
  }))
}

describe('every status frame', () => {
  it.each(grammar.status.statements.map((frame) => [frame.id, frame] as const))(
    '%s reads its example and leaves its look-alike alone',
    (_, { status, examples }) => {
      expect(statements(examples.yes).map((found) => found.status)).toContain(status)
      expect(statements(examples.no).map((found) => found.status)).not.toContain(status)
    },
  )
})

describe('a sentence with more than one thing to say', () => {
  it('gives one statement for each', () => {
    expect(statements('19 kiến nghị đã giải quyết xong, 6 kiến nghị đang xử lý.')).toMatchObject([
      { status: 'DONE', quote: '19 kiến nghị đã giải quyết xong' },
      { status: 'IN_PROGRESS', quote: '6 kiến nghị đang xử lý' },
    ])
  })

  it('joins a share to the figure that it explains', () => {
    expect(statements('Thu ngân sách đạt 41,7 tỷ đồng, bằng 32,5% dự toán.')).toEqual([
      { status: 'IN_PROGRESS', percent: 32.5, quote: 'Thu ngân sách đạt 41,7 tỷ đồng, bằng 32,5% dự toán' },
    ])
  })

  it('takes what is left into what it is left of, which then is under way', () => {
    expect(statements('Tỉnh đã bố trí 24 bác sĩ từ tháng 5, còn thiếu 9.')).toEqual([
      { status: 'IN_PROGRESS', percent: null, quote: 'Tỉnh đã bố trí 24 bác sĩ từ tháng 5, còn thiếu 9' },
    ])
  })

  it('takes more than the whole as exceeded', () => {
    expect(statements('Kế hoạch tiêm phòng đợt 1 đạt 103%.')).toMatchObject([
      { status: 'EXCEEDED', percent: 103 },
    ])
  })

  it('counts in shares of figures with marks', () => {
    expect(statements('Huyện hoàn thành 4.120/4.650 hộ. Tuyến ống làm được 3,4/5 km.')).toMatchObject([
      { status: 'IN_PROGRESS' },
      { status: 'IN_PROGRESS' },
    ])
  })

  it('sets what is done against what is not', () => {
    expect(statements('Tỉnh đã cấp 6 tỷ đồng nhưng huyện mới giải ngân 2 tỷ đồng.')).toMatchObject([
      { status: 'DONE' },
      { status: 'IN_PROGRESS' },
    ])
  })
})

it('a level is a figure and no status', () => {
  expect(statements('Tỷ lệ hộ nghèo còn 6,83%; xuất khẩu đạt 1,02 tỷ USD.')).toEqual([])
})

it('what is still to be done is no status', () => {
  const text = 'Huyện đang rà soát diện tích đất.'
  expect(statements(text, [{ start: 0, end: text.length }])).toEqual([])
})
