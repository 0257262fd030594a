import { describe, expect, it } from 'vitest'
import { type Due, type Part, sentenceOf } from '../../../src/explorer/commitment/sentence.js'
import { en, vi } from '../../../src/explorer/commitment/words.js'
import { formatFor } from '../../../src/explorer/words/use-format.js'

const NO_DUE: Due = { first: null, now: null, words: null }
const PLEDGE = {
  kind: 'PLEDGE',
  action: 'tích nước hồ chứa',
  maker: 'Lê Văn An',
  office: { title: 'Giám đốc', agency: 'Ban Quản lý dự án' },
  whom: ['UBND tỉnh'],
  due: { first: '2022-12-31', now: '2023-09-30', words: 'chậm nhất là 31/12/2022' },
}

function read(said: Parameters<typeof sentenceOf<string>>[0], language: 'vi' | 'en'): string {
  const patterns = language === 'vi' ? vi.sentence : en.sentence
  return sentenceOf(said, patterns, formatFor(language).day).map(written).join('')
}
function written(part: Part<string>): string {
  if (part.is === 'party') return `<${part.party}>`
  return part.is === 'struck' ? `~${part.text}~` : part.text
}

describe('the sentence of a commitment', () => {
  it('says who promised what to whom and strikes out the deadline that was moved, in both languages', () => {
    expect(read(PLEDGE, 'vi')).toBe(
      '<Lê Văn An>, Giám đốc <Ban Quản lý dự án>, hứa với <UBND tỉnh> sẽ tích nước hồ chứa, chậm nhất ~31/12/2022~, nay là 30/9/2023.',
    )
    expect(read(PLEDGE, 'en')).toBe(
      '<Lê Văn An>, Giám đốc <Ban Quản lý dự án>, pledged to <UBND tỉnh>: tích nước hồ chứa, by ~31 Dec 2022~, now 30 Sept 2023.',
    )
  })

  it.each(['vi', 'en'] as const)(
    'has a pattern of its own for each kind, to somebody or to nobody, in %s',
    (language) => {
      const kinds = ['PLEDGE', 'DIRECTIVE', 'REQUEST', 'TARGET', 'RECOMMENDATION', 'OTHER']
      const to = kinds.map((kind) => read({ ...PLEDGE, kind }, language))
      const toNobody = kinds.map((kind) => read({ ...PLEDGE, kind, whom: [] }, language))
      expect(new Set([...to, ...toNobody]).size).toBe(12)
      expect(to.every((sentence) => sentence.includes('<UBND tỉnh>'))).toBe(true)
    },
  )

  it('says what is not said', () => {
    const bare = { ...PLEDGE, kind: 'DIRECTIVE', maker: null, office: null, whom: [], due: NO_DUE }
    expect(read(bare, 'vi')).toBe(
      'Không rõ ai giao (không nêu giao cho ai) tích nước hồ chứa, không nêu hạn.',
    )
    expect(read({ ...PLEDGE, due: { ...NO_DUE, words: 'sớm' } }, 'vi')).toContain('hạn chỉ nêu là sớm.')
  })

  it('does not say a deadline twice that the words of the report hold', () => {
    const action = 'tích nước trước 30/9/2023'
    const due = { first: '2023-09-30', now: '2023-09-30', words: 'trước 30/9/2023' }
    expect(read({ ...PLEDGE, office: null, action, due }, 'vi')).toBe(
      '<Lê Văn An> hứa với <UBND tỉnh> sẽ tích nước trước 30/9/2023 (hạn 30/9/2023).',
    )
    expect(read({ ...PLEDGE, action, due: { ...NO_DUE, words: 'trước 30/9/2023' } }, 'vi')).toMatch(/2023\.$/)
  })

  it('reads a kind that this page does not know', () => {
    expect(read({ ...PLEDGE, kind: 'OATH', office: null }, 'en')).toMatch(
      /^<Lê Văn An> said to <UBND tỉnh>: /,
    )
  })
})
