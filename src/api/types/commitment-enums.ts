import type {
  Comparator as Comparison,
  DeadlineType as Deadline,
  CommitmentKind as Kind,
  Polarity as PolarityValue,
} from '../../model/claim.js'
import type { STRENGTHS } from '../../model/kinds/commitment.js'
import { enumOf } from '../enums.js'

export const CommitmentKind = enumOf<Kind>('CommitmentKind', 'What sort of commitment.', {
  PLEDGE: 'The maker binds itself: "cam kết", "hứa".',
  DIRECTIVE: 'A superior binds a named subordinate: "giao", "yêu cầu", "chỉ đạo".',
  REQUEST: 'An inferior or an equal asks: "đề nghị", "kiến nghị".',
  TARGET: 'A measurable result with a date: "phấn đấu", "chỉ tiêu".',
  RECOMMENDATION: 'An act is called for and nobody is named: "cần", "phải".',
})

export const Strength = enumOf<(typeof STRENGTHS)[number]>('Strength', 'How firmly it binds.', {
  FIRM: 'Without conditions.',
  CONDITIONAL: 'If something else happens.',
  ASPIRATIONAL: 'As something to strive for: "phấn đấu".',
})

export const Polarity = enumOf<PolarityValue>('Polarity', 'Whether something is to be done or left undone.', {
  DO: 'To be done.',
  DO_NOT: 'Not to be done: "không để", "nghiêm cấm".',
})

export const DeadlineType = enumOf<Deadline>('DeadlineType', 'How a deadline is put.', {
  BY: 'By a time: "trước ngày 30/6".',
  WITHIN: 'Within a stretch of time: "trong quý III".',
  VAGUE: 'By a word without a day: "sớm", "kịp thời".',
})

export const Comparator = enumOf<Comparison>(
  'Comparator',
  'How a number is meant.',
  {
    '=': 'Exactly.',
    '>=': 'At least: "ít nhất", "trên" with the number included.',
    '<=': 'At most.',
    '>': 'More than: "hơn".',
    '<': 'Less than: "dưới".',
    '~': 'About: "khoảng", "gần".',
  },
  { EQUAL: '=', AT_LEAST: '>=', AT_MOST: '<=', MORE_THAN: '>', LESS_THAN: '<', ABOUT: '~' },
)
