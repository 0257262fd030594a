/** Every link of the graph: its Cypher type and the kinds at its ends. Plain links carry nothing; those of `copies.ts` carry keys. */
import type { Label } from '../kinds/index.js'

interface Link {
  from: readonly Label[]
  to: readonly Label[]
  /** Copied keys, with an index for paging from the far end. */
  isIndex?: true
}

const PARTY = ['Person', 'Agency', 'Role', 'Place'] as const
/** What may turn out to be one and the same. */
export const MERGEABLE = ['Person', 'Agency', 'Role', 'Place', 'Project', 'Meeting'] as const
export type MergeableLabel = (typeof MERGEABLE)[number]
/** Beside them what two reports of one meeting may both tell. */
export const JUDGEABLE = [...MERGEABLE, 'Commitment'] as const
export type JudgeableLabel = (typeof JUDGEABLE)[number]
const QUOTING = [
  'Commitment',
  'StatusStatement',
  'FollowUp',
  'Figure',
  'Attendance',
  'Statement',
  'Mention',
] as const

export const LINKS = {
  /** `for` says what the passage proves: one of QUOTED_FOR. */
  QUOTES: { from: QUOTING, to: ['Passage'] },
  /**
   * `stated` is what the report says of the entity, as `model/stated.ts` writes it. An operation states the changes that it
   * recorded, and of what they ended only `through`, the last day.
   */
  NAMES: {
    from: ['Report', 'Operation'],
    to: ['Place', 'Agency', 'Role', 'Person', 'Tenure', 'Change', 'Project', 'Meeting'],
  },
  OF: { from: ['Passage', 'Tenure'], to: ['Report', 'Role'] },
  REFERS_TO: { from: ['Mention'], to: ['Person', 'Agency', 'Place', 'Project'] },
  /** The smallest id of those that are one and the same; the others answer through it. */
  MERGED_INTO: { from: JUDGEABLE, to: JUDGEABLE },
  JUDGES: { from: ['Judgement'], to: JUDGEABLE },
  ABOUT: {
    from: ['Statement', 'StatusStatement', 'Figure'],
    to: ['Tenure', 'Agency', 'Place', 'Project', 'Commitment'],
  },

  HOLDS: { from: ['Person'], to: ['Tenure'] },
  IN: { from: ['Role'], to: ['Agency'] },
  PART_OF: { from: ['Agency', 'Place'], to: ['Agency', 'Place'] },
  HAS_JURISDICTION: { from: ['Agency'], to: ['Place'] },
  ORIGINAL: { from: ['Change'], to: ['Place', 'Agency'] },
  /** `functions` of a body that went over, in the source's words; `extent` of a place, absent: the whole of it. */
  RESULTING: { from: ['Change'], to: ['Place', 'Agency'] },

  REPORTED_IN: { from: ['Meeting'], to: ['Report'] },
  HELD_IN: { from: ['Meeting'], to: ['Place'] },
  LOCATED_IN: { from: ['Project'], to: ['Place'] },
  TOOK_PART: { from: ['Person'], to: ['Attendance'] },
  AT: { from: ['Attendance'], to: ['Meeting'] },
  ATTENDED_AS: { from: ['Attendance'], to: ['Role'] },

  MADE_BY: { from: ['Commitment'], to: ['Person', 'Agency'] },
  MADE_AS: { from: ['Commitment'], to: ['Role'] },
  VOICED_BY: { from: ['Commitment'], to: ['Person'] },
  MADE_AT: { from: ['Commitment'], to: ['Meeting'] },
  BENEFITS: { from: ['Commitment'], to: ['Person', 'Agency', 'Place'] },
  ADDRESSED_TO: { from: ['Commitment'], to: PARTY, isIndex: true },
  CONCERNS: { from: ['Commitment'], to: ['Project', 'Place'], isIndex: true },
  WITHIN: { from: ['Commitment'], to: ['Place'], isIndex: true },
  ANSWERABLE: { from: ['Commitment'], to: PARTY, isIndex: true },

  FOR: { from: ['Responsibility'], to: ['Commitment'] },
  BORNE_BY: { from: ['Responsibility'], to: ['Role', 'Agency', 'Person'] },
  FOLLOWS: { from: ['FollowUp'], to: ['Commitment'] },
  BY: { from: ['FollowUp'], to: ['Commitment', 'StatusStatement'] },

  RATES: { from: ['Assessment'], to: ['Commitment'] },
  MOVES: { from: ['DeadlineChange'], to: ['Commitment'] },
  BASED_ON: { from: ['Assessment', 'DeadlineChange'], to: ['Passage', 'FollowUp'] },
  /** A closed commitment is open again: the assessment that had closed it. */
  REOPENS: { from: ['Assessment'], to: ['Assessment'] },
  /** A superseded commitment: the newer one. */
  REPLACED_BY: { from: ['Assessment'], to: ['Commitment'] },
  CORRECTS: {
    from: ['Correction'],
    to: ['Commitment', 'StatusStatement', 'FollowUp', 'Figure', 'Attendance'],
  },
} as const satisfies Record<string, Link>

export type LinkType = keyof typeof LINKS
/** What a passage proves. */
export const QUOTED_FOR = ['EVIDENCE', 'SUPPORT', 'DEADLINE', 'CONSTRAINT', 'NAME'] as const
export type QuotedFor = (typeof QUOTED_FOR)[number]
