import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import { makeReadable } from '../../src/text/index.js'
import { plainReport } from './plain-report.js'

const cues = loadGrammar().cues.text

describe('sentences', () => {
  it.each([
    ['end at a dot before a capital', 'Huyện đã làm. Tỉnh sẽ làm.', ['Huyện đã làm.', 'Tỉnh sẽ làm.']],
    ['glued together are parted', 'Sở sửa xong.Sau đó, đoàn về.', ['Sở sửa xong.', 'Sau đó, đoàn về.']],
    [
      'glued behind a year or a Roman number',
      'Trước năm 2023.Kiến nghị xây cầu trong quý III.Các xã chờ.',
      ['Trước năm 2023.', 'Kiến nghị xây cầu trong quý III.', 'Các xã chờ.'],
    ],
    [
      'are not cut by numbers',
      'Đạt 41,8%, bằng 1.234 hộ, ngày 20.7.2020 xong.',
      ['Đạt 41,8%, bằng 1.234 hộ, ngày 20.7.2020 xong.'],
    ],
    [
      'are not cut by abbreviations',
      'Ông ở TP. Cần Thơ, TX.Ngã Bảy, P. Thới Hòa gặp ThS. Lê Văn A.',
      ['Ông ở TP. Cần Thơ, TX.Ngã Bảy, P. Thới Hòa gặp ThS. Lê Văn A.'],
    ],
    [
      'are not cut by initials',
      'Ủy viên T.Ư Đảng, ảnh của P.V và B.N ở đây.',
      ['Ủy viên T.Ư Đảng, ảnh của P.V và B.N ở đây.'],
    ],
    [
      'are not cut by semicolons',
      'Sở Y tế rà soát; Sở Nội vụ bổ sung.',
      ['Sở Y tế rà soát; Sở Nội vụ bổ sung.'],
    ],
    [
      'take closing quotes with them',
      '“Ống đã về kho. Sẽ kéo xong.” Ông Tròn nói.',
      ['“Ống đã về kho.', 'Sẽ kéo xong.”', 'Ông Tròn nói.'],
    ],
    [
      'go on behind a quotation',
      '“Bao giờ có nước?”, bà Lan hỏi. Không ai đáp.',
      ['“Bao giờ có nước?”, bà Lan hỏi.', 'Không ai đáp.'],
    ],
    [
      'end at dots only before a capital',
      'Đường, điện… đều thiếu… Huyện chờ.',
      ['Đường, điện… đều thiếu…', 'Huyện chờ.'],
    ],
    [
      'keep the number of a point',
      '1. Về đê điều: huyện trực. Tỉnh cấp.',
      ['1. Về đê điều: huyện trực.', 'Tỉnh cấp.'],
    ],
    ['end with the line at the latest', 'Huyện đã làm\nTỉnh sẽ làm', ['Huyện đã làm', 'Tỉnh sẽ làm']],
  ])('%s', (_, text, sentences) => {
    const readable = makeReadable(plainReport(text), cues)
    expect(readable.sentences.map(({ start, end }) => readable.text.slice(start, end))).toEqual(sentences)
  })
})
