import { describe, expect, it } from 'vitest'
import { indexForMending, mendPhrases } from '../../../src/extract/recognisers/mend.js'

const index = indexForMending(['chủ tịch', 'Phó Chủ tịch', 'huyện ủy', 'ban quản lý', 'UBND', 'phòng, chống'])

describe('mendPhrases', () => {
  it.each([
    ['chu tịch ubnd', 'chủ tịch ubnd', 'a tone lost in one word of a phrase'],
    ['huyện uy tân kỳ', 'huyện ủy tân kỳ', 'at the end of a phrase'],
    ['pho chủ tịch', 'phó chủ tịch', 'the longer phrase first'],
    ['ban quan lý', 'ban quản lý', 'all accents of a word lost'],
    ['chu tich', 'chu tich', 'not where no word is whole: it may be anything'],
    ['chú tịch', 'chú tịch', 'not where another tone stands'],
    ['chủ tịch', 'chủ tịch', 'nothing to mend'],
    ['ban chu tịch', 'ban chủ tịch', 'only the phrase'],
    ['chuchu tịch', 'chuchu tịch', 'whole words only'],
  ])('%s → %s: %s', (written, mended) => {
    expect(mendPhrases(written, index)).toBe(mended)
    expect(mendPhrases(written, index)).toHaveLength(written.length)
  })
})
