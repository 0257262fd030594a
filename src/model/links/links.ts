/** Every link of the graph: its Cypher type and the kinds at its ends. Plain links carry nothing; those of `copies.ts` carry keys. */
import type { Label } from '../kinds/index.js'

interface Link {
  from: readonly Label[]
  to: readonly Label[]
  /** Copied keys, with an index for paging from the far end. */
  isIndex?: true
}

const PARTY = ['Person', 'Agency', 'Role', 'Place'] as const
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
  OF: { from: ['Passage', 'Tenure'], to: ['Report', 'Role'] },
  REFERS_TO: { from: ['Mention'], to: ['Person', 'Agency', 'Place', 'Project'] },
  ABOUT: {
    from: ['Statement', 'StatusStatement', 'Figure'],
    to: ['Tenure', 'Agency', 'Place', 'Project', 'Commitment'],
  },

  HOLDS: { from: ['Person'], to: ['Tenure'] },
  IN: { from: ['Role'], to: ['Agency'] },
  PART_OF: { from: ['Agency', 'Place'], to: ['Agency', 'Place'] },
  HAS_JURISDICTION: { from: ['Agency'], to: ['Place'] },

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
} as const satisfies Record<string, Link>

export type LinkType = keyof typeof LINKS
/** What a passage proves. */
export const QUOTED_FOR = ['EVIDENCE', 'SUPPORT', 'DEADLINE', 'CONSTRAINT', 'NAME'] as const
export type QuotedFor = (typeof QUOTED_FOR)[number]
