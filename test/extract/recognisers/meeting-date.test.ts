import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../../src/extract/grammar/grammar.js'
import { findDates } from '../../../src/extract/recognisers/date.js'
import { findMeetingDate } from '../../../src/extract/recognisers/meeting-date.js'
import { makeReadable } from '../../../src/text/index.js'
import { plainReport } from '../../text/plain-report.js'

const grammar = loadGrammar()

function dateOf(lines: string[], publishedOn: string | null = null) {
  const readable = makeReadable(plainReport(lines.join('\n'), { publishedOn }), grammar.cues.text)
  return findMeetingDate(readable, grammar, findDates(readable, grammar))
}

const TITLE = 'Chủ tịch UBND tỉnh làm việc với huyện Sơn Hà'
const on = (day: string) => ({ exact: day, earliest: day, latest: day })

describe('the day of the meeting', () => {
  it.each([
    ['Ngày 8-3-2024, ông Huỳnh Bửu Khánh làm việc với huyện.'],
    ['(ĐK)- Sáng 8/3/2024, ông Huỳnh Bửu Khánh làm việc với huyện.'],
    ['Theo Thông báo số 12 ngày 1/2/2024, chiều 8/3/2024, ông Khánh làm việc với huyện.'],
  ])('stands in the lead: %s', (lead) => {
    expect(dateOf([TITLE, lead])).toEqual(on('2024-03-08'))
  })

  it('takes its year from the day of publication', () => {
    expect(dateOf([TITLE, 'Chiều 30/12, ông Khánh làm việc với huyện.'], '2024-01-02')).toEqual(
      on('2023-12-30'),
    )
  })

  it.each([
    [
      'the plan of the lead',
      'về nhiệm vụ năm 2022',
      'Hồ chậm từ năm 2021, phải xong trước 31/12/2022.',
      '2022-04-12',
    ],
    [
      'what had begun, and what is still ahead',
      'về giao thông',
      'Tỉnh lộ 12 được duyệt vốn từ tháng 3/2022; số còn lại xong trong năm 2023.',
      '2022-04-12',
    ],
    [
      'the session of the National Assembly',
      'trước Kỳ họp thứ 5, Quốc hội khóa XV',
      'Nhà máy hỏng từ năm 2019.',
      '2023-04-12',
    ],
    [
      'a word that came up with the two levels',
      'về chính quyền địa phương 2 cấp',
      'Cầu khởi công tháng 3-2024, phải xong trước 30-6-2026.',
      '2026-04-12',
    ],
  ])('takes its year from the report: %s', (_, lead, body, day) => {
    expect(dateOf([TITLE, `Chiều 12/4, đồng chí Cao Đình Khoát làm việc với huyện ${lead}.`, body])).toEqual(
      on(day),
    )
  })

  it('may be called today or yesterday', () => {
    expect(dateOf([TITLE, 'Sáng nay, đồng chí Lò Văn Phương làm việc với xã.'], '2024-03-14')).toEqual(
      on('2024-03-14'),
    )
    expect(dateOf([TITLE, 'Chiều qua, đồng chí Lò Văn Phương làm việc với xã.'], '2024-03-14')).toEqual(
      on('2024-03-13'),
    )
    expect(dateOf([TITLE, 'Sáng nay (14/3), đồng chí Lò Văn Phương làm việc với xã.'], '2024-03-16')).toEqual(
      on('2024-03-14'),
    )
  })

  it('is a stretch when the visit took two days', () => {
    expect(dateOf([TITLE, 'Trong 2 ngày 29/2 và 1/3, các đoàn đi kiểm tra hạn, mặn.'], '2024-03-02')).toEqual(
      {
        exact: null,
        earliest: '2024-02-29',
        latest: '2024-03-01',
      },
    )
  })

  it('was not after the report came out, and no more is said, when no day is told', () => {
    expect(dateOf([TITLE, 'Tại buổi làm việc, huyện báo cáo.'], '2023-11-10')).toEqual({
      exact: null,
      earliest: null,
      latest: '2023-11-10',
    })
    expect(dateOf([TITLE, 'Tại buổi làm việc, huyện cam kết xong trước 30/9/2024.'])).toEqual({
      exact: null,
      earliest: null,
      latest: null,
    })
  })
})
