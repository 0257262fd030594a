import { describe, expect, it } from 'vitest'
import type { Anchor } from '../../../src/extract/due.js'
import { loadGrammar } from '../../../src/extract/grammar/grammar.js'
import { findDeadlines } from '../../../src/extract/recognisers/deadline.js'
import { makeReadable } from '../../../src/text/index.js'
import { plainReport } from '../../text/plain-report.js'

const grammar = loadGrammar()
/** A Thursday. */
const MEETING: Anchor = { meetingDate: '2024-03-14', publishedOn: '2024-03-15' }

function deadlinesIn(text: string, anchor: Anchor = MEETING) {
  const readable = makeReadable(plainReport(text), grammar.cues.text)
  return findDeadlines(readable, grammar, anchor).map((deadline) => ({
    ...deadline,
    text: readable.text.slice(deadline.start, deadline.end),
  }))
}

describe('a deadline that names its time', () => {
  it.each([
    ['hoàn thành trước ngày 31/5', 'trước ngày 31/5', 'BY', '2024-05-31', 'DAY'],
    ['trình trước 30-6-2025, không chậm', 'trước 30-6-2025', 'BY', '2025-06-30', 'DAY'],
    ['xong trước 28.2', 'trước 28.2', 'BY', '2025-02-28', 'DAY'],
    ['chậm nhất ngày 20 tháng 12 năm 2024', 'chậm nhất ngày 20 tháng 12 năm 2024', 'BY', '2024-12-20', 'DAY'],
    ['chậm nhất là 31/12/2024', 'chậm nhất là 31/12/2024', 'BY', '2024-12-31', 'DAY'],
    ['chậm nhất trong quý I/2025', 'chậm nhất trong quý I/2025', 'BY', '2025-03-31', 'QUARTER'],
    ['trong tháng 3', 'trong tháng 3', 'WITHIN', '2024-03-31', 'MONTH'],
    ['ngay trong tháng 2', 'ngay trong tháng 2', 'WITHIN', '2025-02-28', 'MONTH'],
    ['trong quý III', 'trong quý III', 'WITHIN', '2024-09-30', 'QUARTER'],
    ['Quý IV này, xã tập trung', 'Quý IV này', 'WITHIN', '2024-12-31', 'QUARTER'],
    ['đến giữa tháng 6', 'đến giữa tháng 6', 'BY', '2024-06-15', 'MID_MONTH'],
    ['vào cuối tháng 4', 'vào cuối tháng 4', 'WITHIN', '2024-04-30', 'MONTH_END'],
    ['đến hết năm 2025', 'đến hết năm 2025', 'BY', '2025-12-31', 'YEAR_END'],
    ['Từ nay đến cuối năm, huyện', 'Từ nay đến cuối năm', 'BY', '2024-12-31', 'YEAR_END'],
    ['về đích trong năm', 'trong năm', 'WITHIN', '2024-12-31', 'YEAR'],
    ['trước năm 2025', 'trước năm 2025', 'BY', '2024-12-31', 'YEAR'],
    ['trong 6 tháng đầu năm 2024', 'trong 6 tháng đầu năm 2024', 'WITHIN', '2024-06-30', 'MONTH_END'],
    ['trong tuần này', 'trong tuần này', 'WITHIN', '2024-03-17', 'WEEK'],
    ['thứ bảy tuần này sẽ họp', 'thứ bảy tuần này', 'WITHIN', '2024-03-16', 'DAY'],
    ['trước thứ hai tuần sau', 'trước thứ hai tuần sau', 'BY', '2024-03-18', 'DAY'],
    ['trước tối 14/9', 'trước tối 14/9', 'BY', '2024-09-14', 'DAY'],
    ['đúng ngày 20-10 tôi quay lại', 'đúng ngày 20-10', 'BY', '2024-10-20', 'DAY'],
    ['bàn trong phiên họp ngày 24/9', 'trong phiên họp ngày 24/9', 'WITHIN', '2024-09-24', 'DAY'],
    ['trước lễ Quốc khánh 2.9', 'trước lễ Quốc khánh 2.9', 'BY', '2024-09-02', 'HOLIDAY'],
    ['Sáu tháng cuối năm, huyện', 'Sáu tháng cuối năm', 'WITHIN', '2024-12-31', 'YEAR_END'],
    ['Bốn tháng còn lại của năm', 'Bốn tháng còn lại của năm', 'WITHIN', '2024-12-31', 'YEAR_END'],
    ['thí điểm vào đầu năm học tới', 'vào đầu năm học tới', 'WITHIN', '2024-09-05', 'SCHOOL_YEAR'],
    ['tuần tới sẽ họp', 'tuần tới', 'WITHIN', '2024-03-24', 'WEEK'],
    ['bổ sung trước năm học 2024 - 2025', 'trước năm học 2024 - 2025', 'BY', '2024-09-05', 'SCHOOL_YEAR'],
    ['trước khai giảng năm học mới', 'trước khai giảng năm học mới', 'BY', '2024-09-05', 'SCHOOL_YEAR'],
    ['trước Tết Nguyên đán', 'trước Tết Nguyên đán', 'BY', '2025-01-29', 'HOLIDAY'],
    ['đến Tết Bính Ngọ', 'đến Tết Bính Ngọ', 'BY', '2026-02-17', 'HOLIDAY'],
    ['trước dịp Quốc khánh 2/9', 'trước dịp Quốc khánh 2/9', 'BY', '2024-09-02', 'HOLIDAY'],
    ['trước 25 tháng Chạp', 'trước 25 tháng Chạp', 'BY', '2025-01-24', 'DAY'],
    ['trước mùa mưa bão 2024', 'trước mùa mưa bão 2024', 'BY', null, 'SEASON'],
    ['ngay trong vụ hè thu', 'ngay trong vụ hè thu', 'WITHIN', null, 'SEASON'],
    [
      'xem xét tại phiên họp thường kỳ tháng 7',
      'tại phiên họp thường kỳ tháng 7',
      'WITHIN',
      '2024-07-31',
      'MONTH',
    ],
    ['trình tại kỳ họp cuối năm', 'tại kỳ họp cuối năm', 'WITHIN', null, 'EVENT'],
    ['gửi trước 17 giờ ngày 20/9', 'trước 17 giờ ngày 20/9', 'BY', '2024-09-20', 'DAY'],
    ['hạn chót là 30/6', 'hạn chót là 30/6', 'BY', '2024-06-30', 'DAY'],
    ['xin lùi sang 30/9/2024', 'sang 30/9/2024', 'BY', '2024-09-30', 'DAY'],
  ])('%s', (text, quote, type, date, precision) => {
    expect(deadlinesIn(text)[0]).toMatchObject({ text: quote, type, date, precision, isBare: false })
  })
})

describe('a term', () => {
  it.each([
    ['trong vòng 15 ngày', '2024-03-29', 'DAYS'],
    ['trong vòng 5 ngày làm việc', '2024-03-21', 'WORKING_DAYS'],
    ['trong 2 tuần', '2024-03-28', 'WEEK'],
    ['trong vòng một tháng', '2024-04-14', 'MONTH'],
    ['trong 24 giờ', '2024-03-15', 'DAYS'],
    ['sau 30 ngày kể từ ngày 20/3/2024', '2024-04-19', 'DAYS'],
    ['trong vòng 10 ngày kể từ ngày ban hành thông báo', '2024-03-25', 'DAYS'],
    ['trong 7 ngày kể từ hôm nay', '2024-03-21', 'DAYS'],
  ])('runs from the meeting, or from the day it says: %s', (text, date, precision) => {
    expect(deadlinesIn(`Yêu cầu Sở báo cáo ${text}.`)[0]).toMatchObject({
      text,
      type: 'WITHIN',
      date,
      precision,
    })
  })

  it('has no day while the event it runs from is still to come', () => {
    expect(
      deadlinesIn('tiêu hủy trong 24 giờ kể từ khi phát hiện lợn chết, nghiêm cấm vứt xác')[0],
    ).toMatchObject({
      text: 'trong 24 giờ kể từ khi phát hiện lợn chết',
      date: null,
      precision: 'AFTER_EVENT',
    })
  })

  it.each([
    'trong 5 năm qua',
    'trong 9 tháng đầu năm',
    '5 ngày một lần',
    'Trong 2 ngày 29/2 và 1/3',
    'còn nợ gì sau 9 tháng?',
  ])('is none: %s', (text) => {
    expect(
      deadlinesIn(text).filter(({ precision }) => precision === 'DAYS' || precision === 'MONTH'),
    ).toEqual([])
  })
})

describe('a vague word', () => {
  it.each(['sớm', 'khẩn trương', 'Trước mắt', 'kịp thời', 'Thời gian tới', 'trong thời gian sớm nhất'])(
    'stays vague: %s',
    (text) => {
      expect(deadlinesIn(`${text} bố trí vốn`)[0]).toMatchObject({
        text,
        type: 'VAGUE',
        date: null,
        precision: null,
      })
    },
  )
})

describe('what is no deadline', () => {
  it.each([
    '9/11 điểm sạt lở đã thông xe',
    'khởi công từ tháng 3',
    'lắp được 2/4 cửa van',
    'đạt 15/21 xã',
    'Quốc lộ 32, K12+350',
  ])('%s', (text) => {
    expect(deadlinesIn(text).filter(({ isBare }) => !isBare)).toEqual([])
  })

  it('is marked when it is only a time', () => {
    expect(deadlinesIn('Về chỉ tiêu năm 2024, thành phố phấn đấu')[0]).toMatchObject({
      text: 'năm 2024',
      isBare: true,
    })
  })
})

it('keeps the precision and gives no day when nothing tells the year', () => {
  expect(deadlinesIn('trước 31/10', { meetingDate: null, publishedOn: null })[0]).toMatchObject({
    date: null,
    precision: 'DAY',
  })
})

it('counts from the day of publication when the day of the meeting is not known', () => {
  expect(deadlinesIn('trong vòng 10 ngày', { meetingDate: null, publishedOn: '2024-03-20' })[0]?.date).toBe(
    '2024-03-30',
  )
})
