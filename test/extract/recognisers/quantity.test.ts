import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../../src/extract/grammar/grammar.js'
import { findFigures } from '../../../src/extract/recognisers/figure.js'
import { findQuantities } from '../../../src/extract/recognisers/quantity.js'
import { makeReadable } from '../../../src/text/index.js'
import { plainReport } from '../../text/plain-report.js'

const grammar = loadGrammar()
const read = (text: string) => makeReadable(plainReport(text), grammar.cues.text)

function quantitiesIn(text: string) {
  const readable = read(text)
  return findQuantities(readable, grammar).map(({ start, end, ...quantity }) => ({
    ...quantity,
    text: readable.text.slice(start, end),
  }))
}

describe('a quantity', () => {
  it.each([
    ['tổng mức đầu tư 186,4 tỷ đồng', '186,4 tỷ đồng', 186.4, 'tỷ đồng', '='],
    ['tổng vốn 318,6 tỉ đồng', '318,6 tỉ đồng', 318.6, 'tỷ đồng', '='],
    ['giảm từ 23 tỷ xuống', '23 tỷ', 23, 'tỷ đồng', '='],
    ['đạt khoảng 58%', 'khoảng 58%', 58, '%', '~'],
    ['tiêu hủy 1.127 con lợn', '1.127 con lợn', 1127, 'con lợn', '='],
    ['kênh chính dài 7,2km', '7,2km', 7.2, 'km', '='],
    ['còn hơn 320 ngàn m3 nước', 'hơn 320 ngàn m3', 320_000, 'm3', '>'],
    ['có ít nhất 5 sản phẩm OCOP', 'ít nhất 5 sản phẩm', 5, 'sản phẩm', '>='],
    ['gần 19.800 người', 'gần 19.800 người', 19_800, 'người', '~'],
    ['không để đi lại quá 2 lần cho một thủ tục', 'quá 2 lần', 2, 'lần', '<='],
    ['từ 80% trở lên', '80% trở lên', 80, '%', '>='],
    ['xuất khẩu 1,02 tỷ USD', '1,02 tỷ USD', 1.02, 'tỷ USD', '='],
  ])('%s', (sentence, text, value, unit, comparator) => {
    expect(quantitiesIn(sentence)).toMatchObject([{ text, value, unit, comparator }])
  })

  it('may be a part of a whole', () => {
    expect(quantitiesIn('15/21 xã đạt chuẩn')).toMatchObject([{ value: 15, outOf: 21, unit: 'xã' }])
  })

  it.each([
    'Phường 6 kiến nghị',
    'ngày 20/7/2020',
    'Thông báo số 214/TB-UBND',
    'tại K12+350 m',
    'Quốc lộ 15A',
    'năm 2024',
  ])('is not in "%s"', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})

describe('a figure', () => {
  it.each([
    ['Thu ngân sách ước đạt 41,7 tỷ đồng, bằng 32,5% dự toán.', 'Thu ngân sách ước đạt', 'ACTUAL'],
    ['Công trình dài 4,2 km.', 'Công trình dài', 'ATTRIBUTE'],
    ['Huyện phấn đấu có thêm 2 xã đạt chuẩn.', 'Huyện phấn đấu có thêm … đạt chuẩn', 'TARGET'],
  ])('tells what it counts, and whether it is there or wanted: %s', (text, what, kind) => {
    expect(findFigures(read(text), grammar)[0]).toMatchObject({ what, kind })
  })

  it('is not read from the furniture of a page', () => {
    expect(
      findFigures(read('Làm việc với huyện\nLượt xem: 1.284 lượt người\nHuyện đã báo cáo.'), grammar),
    ).toEqual([])
  })
})
