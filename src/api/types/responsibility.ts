import { bearerOf, borneCommitmentOf } from '../../graph/commitment.relations.js'
import type { RESPONSIBILITY_BASES, RESPONSIBILITY_PARTS } from '../../model/kinds/commitment.js'
import { enumOf } from '../enums.js'
import { column, one } from '../fields.js'
import { Commitment, Node, Party, Responsibility } from '../refs.js'

export const ResponsibilityPart = enumOf<(typeof RESPONSIBILITY_PARTS)[number]>(
  'ResponsibilityPart',
  'The part somebody has in carrying out a commitment.',
  {
    LEAD: 'Leads it (chủ trì).',
    SUPPORT: 'Supports it (phối hợp).',
    OVERSIGHT: 'Oversees it (theo dõi, giám sát).',
  },
)

export const ResponsibilityBasis = enumOf<(typeof RESPONSIBILITY_BASES)[number]>(
  'ResponsibilityBasis',
  'Why somebody answers for a commitment.',
  {
    ORIGINAL: 'It was said so when the commitment was made.',
    TENURE: 'They came into the office that bears it.',
    REORGANISATION: 'The body that bore it was merged, split or abolished.',
    REASSIGNMENT: 'It was given to somebody else.',
  },
)

Responsibility.implement({
  description: 'Who answers for a commitment, from when to when.',
  interfaces: [Node],
  fields: (t) => ({
    part: column(t, ResponsibilityPart, { description: 'What they are to do.' }),
    basis: column(t, ResponsibilityBasis, { description: 'Why they answer for it.' }),
    from: column(t, 'Date', { nullable: true, description: 'First day; null: from the start.' }),
    through: column(t, 'Date', { nullable: true, description: 'Last day; null while it lasts.' }),
    endRecordedAt: column(t, 'DateTime', {
      nullable: true,
      description:
        'When `through` was recorded; null while it lasts. What is asked as known before counts it as lasting.',
    }),
    reason: column(t, 'String', {
      nullable: true,
      description: 'Why it was given to them; null where the report that made the commitment says so.',
    }),
    party: one(t, Party, bearerOf, { description: 'Who answers.' }),
    commitment: one(t, Commitment, borneCommitmentOf, { description: 'What they answer for.' }),
  }),
})
