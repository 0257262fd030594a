import { describe, expect, it } from 'vitest'
import { compareAmount } from '../../../src/resolve/compare/amount.js'
import { compareCitation } from '../../../src/resolve/compare/citation.js'
import type { Comparator } from '../../../src/resolve/compare/comparator.js'
import { compareDeadline } from '../../../src/resolve/compare/deadline.js'
import { compareResponsible } from '../../../src/resolve/compare/responsible.js'
import { compareSubject } from '../../../src/resolve/compare/subject.js'
import { compareWording } from '../../../src/resolve/compare/wording.js'
import { type Said, settingFor } from '../../fixtures/threads.js'

/** Other matters of both meetings, so that something is rare. */
const OTHERS: Said[] = [
  { says: 'trồng 40 ha chè', kind: 'PLEDGE' },
  { says: 'mở lớp học nghề cho thanh niên', kind: 'PLEDGE' },
]
const LATER_OTHERS: Said[] = [{ says: 'Thu ngân sách đạt dự toán', status: 'DONE' }]

function compare(comparator: Comparator, before: Said, after: Said, options = {}) {
  const { earlier, later, setting } = settingFor([before, ...OTHERS], [after, ...LATER_OTHERS], options)
  const item = after.status ? later.statements[0]! : later.commitments[0]!
  return comparator(earlier.commitments[0]!, item, setting)
}

describe('words', () => {
  it.each<[string, Said, Said, 'much' | 'little' | 'nothing']>([
    [
      'of one matter',
      { says: 'hoàn trả đường dân sinh bị cày nát' },
      { says: 'đường dân sinh đã hoàn trả', status: 'DONE' },
      'much',
    ],
    [
      'with a slip of the tone',
      { says: 'cấp giấy cho dân tái định cư' },
      { says: 'giấy cho dân tái đinh cư đã cấp', status: 'DONE' },
      'much',
    ],
    [
      'short in one, written out in the other',
      { says: 'xử lý nợ đọng XDCB' },
      { says: 'nợ đọng xây dựng cơ bản còn nhiều', status: 'IN_PROGRESS' },
      'much',
    ],
    [
      'that every report has',
      { says: 'rà soát kế hoạch' },
      { says: 'đã rà soát nhiệm vụ', status: 'DONE' },
      'little',
    ],
    [
      'of two matters',
      { says: 'sửa đập nước' },
      { says: 'điện chưa kéo về bản', status: 'NOT_STARTED' },
      'nothing',
    ],
  ])('%s', (_, before, after, expected) => {
    const score = compare(compareWording, before, after)?.score ?? 0
    expect(score > 0.3 ? 'much' : score > 0 ? 'little' : 'nothing').toBe(expected)
  })

  it('are named in the reason, with their accents', () => {
    const found = compare(
      compareWording,
      { says: 'sửa đập nước' },
      { says: 'đập nước đã sửa', status: 'DONE' },
    )
    expect(found?.reason).toBe('the same words: sửa đập nước')
  })
})

describe('a subject', () => {
  it.each<[string, Said, Said, string | null]>([
    [
      'is the same under a longer name',
      { says: 'xây hồ chứa nước Khe Lim', project: 'hồ chứa nước Khe Lim' },
      { says: 'hồ Khe Lim chưa xong', status: 'LATE', project: 'hồ Khe Lim' },
      'both about hồ chứa nước Khe Lim',
    ],
    [
      'is another of the same place',
      { says: 'xây cầu Khe Lim', project: 'cầu Khe Lim' },
      { says: 'trường Phú Lâm đã xong', status: 'DONE', project: 'trường Phú Lâm' },
      null,
    ],
  ])('%s', (_, before, after, reason) => {
    expect(compare(compareSubject, before, after)?.reason ?? null).toBe(reason)
  })
})

describe('who must act', () => {
  const roads: Said = { says: 'Sở Giao thông vận tải sửa cầu', acts: 'Sở Giao thông vận tải' }

  it.each<[string, Said, RegExp | null]>([
    ['must act again', { says: 'Sở Giao thông vận tải báo cáo', acts: 'Sở Giao thông vận tải' }, /in both$/],
    ['has a successor', { says: 'Sở Xây dựng báo cáo', acts: 'Sở Xây dựng' }, /^Sở Xây dựng took over from/],
    ['is another department', { says: 'Sở Y tế báo cáo', acts: 'Sở Y tế' }, null],
  ])('%s', (_, after, reason) => {
    const found = compare(compareResponsible, roads, after)
    if (reason) expect(found?.reason).toMatch(reason)
    else expect(found).toBeNull()
  })

  it('says less as a successor, and less again where it is only named', () => {
    const score = (after: Said) => compare(compareResponsible, roads, after)!.score
    const same = score({ says: 'Sở Giao thông vận tải báo cáo', acts: 'Sở Giao thông vận tải' })
    const named = score({
      says: 'cầu chưa sửa',
      line: 'Theo Sở Giao thông vận tải, cầu chưa sửa.',
      acts: 'Sở Giao thông vận tải',
      status: 'NOT_STARTED',
    })
    expect(same).toBeGreaterThan(score({ says: 'Sở Xây dựng báo cáo', acts: 'Sở Xây dựng' }))
    expect(same).toBeGreaterThan(named)
  })
})

describe('an amount', () => {
  const handing: Said = { says: 'bàn giao mặt bằng 17 hộ' }

  it.each<[string, Said[], string | null, boolean]>([
    ['stands again', [{ says: '17 hộ đã nhận tiền', status: 'DONE' }], 'the number 17 hộ again', true],
    [
      'is a share of the whole',
      [{ says: 'bàn giao được 14/17 hộ', status: 'IN_PROGRESS' }],
      'the number 17 hộ again',
      true,
    ],
    [
      'is what is left of it',
      [{ says: 'bàn giao 3 hộ còn lại' }, { says: 'bàn giao được 14/17 hộ', status: 'IN_PROGRESS' }],
      '3 are left of 17: 14 are reported',
      true,
    ],
    ['counts something else', [{ says: '17 km đường đã xong', status: 'DONE' }], null, false],
    ['is another in a new order', [{ says: 'di dời 9 hộ' }], '17 hộ then, 9 now', false],
  ])('%s', (_, [after, ...rest], reason, speaksFor) => {
    const { earlier, later, setting } = settingFor([handing, ...OTHERS], [after!, ...rest])
    const item = after!.status ? later.statements[0]! : later.commitments[0]!
    const found = compareAmount(earlier.commitments[0]!, item, setting)
    expect(found?.reason ?? null).toBe(reason)
    expect((found?.score ?? 0) > 0).toBe(speaksFor)
  })
})

describe('a deadline', () => {
  const dam: Said = { says: 'đắp xong đập trước ngày 30/9', due: ['trước ngày 30/9', '2024-09-30'] }

  it.each<[string, Said, string | null]>([
    [
      'is named with its year',
      {
        says: 'đập mới đắp một nửa',
        line: 'Theo cam kết phải xong trước 30/9/2024, đập mới đắp một nửa.',
        status: 'LATE',
      },
      'names the old deadline, 2024-09-30',
    ],
    [
      'is named without it, some months on',
      { says: 'không kịp mốc 30/9', status: 'LATE' },
      'names the old deadline, 2024-09-30',
    ],
    [
      'of the next year is none',
      { says: 'xong trước ngày 30/9/2025', due: ['trước ngày 30/9/2025', '2025-09-30'] },
      null,
    ],
    [
      'is set again',
      { says: 'làm xong trước ngày 30/9/2024', due: ['trước ngày 30/9/2024', '2024-09-30'] },
      'due on 2024-09-30 as well',
    ],
  ])('%s', (_, after, reason) => {
    expect(compare(compareDeadline, dam, after)?.reason ?? null).toBe(reason)
  })
})

describe('a citation', () => {
  const bridge: Said = { says: 'sửa cầu' }
  const done: Said = { says: 'cầu đã sửa', status: 'DONE' }

  it.each<[string, Said, string[], RegExp | null]>([
    [
      'of the meeting in the sentence',
      { ...done, line: 'Sau chuyến kiểm tra ngày 12/3/2024, cầu đã sửa.' },
      [],
      /^cites the meeting/,
    ],
    [
      'of the notice of its conclusions',
      done,
      ['Kiểm điểm Thông báo số 214/TB-UBND ngày 18/3/2024.'],
      /^the report goes back/,
    ],
    ['of a day long after', done, ['Kiểm điểm Thông báo số 214/TB-UBND ngày 18/9/2024.'], null],
  ])('%s', (_, after, opening, reason) => {
    const found = compare(compareCitation, bridge, after, { opening })
    if (reason) expect(found?.reason).toMatch(reason)
    else expect(found).toBeNull()
  })
})
