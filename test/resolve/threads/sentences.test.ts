import { expect, it } from 'vitest'
import { sentencesOf } from '../../../src/resolve/threads/sentences.js'

it.each([
  ['ends a sentence before a capital', 'Cầu đã xong. Đường thì chưa.', ['Cầu đã xong.', ' Đường thì chưa.']],
  [
    'ends one behind a number',
    'Còn thiếu 16. Còn bãi rác thì dừng.',
    ['Còn thiếu 16.', ' Còn bãi rác thì dừng.'],
  ],
  ['ends a clause at a semicolon', 'Sở sửa cầu; xã sửa đường', ['Sở sửa cầu;', ' xã sửa đường']],
  ['ends none behind an initial', 'Ông Q. Chủ tịch', ['Ông Q. Chủ tịch']],
  ['ends none behind the number of an item', '1. UBND huyện sửa cầu', ['1. UBND huyện sửa cầu']],
  ['ends each line', 'Dòng một\nDòng hai', ['Dòng một', 'Dòng hai']],
])('%s', (_, text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})
