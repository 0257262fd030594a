import { z } from 'zod'
import { COMMITMENT_KINDS, COMPARATORS, DEADLINE_TYPES, POLARITIES, PRECISIONS } from '../claim.js'
import { EVIDENCE_STATUSES, OFFICIAL_STATUSES } from '../status.js'
import { defineKind, fact } from './kind.js'

export const STRENGTHS = ['FIRM', 'CONDITIONAL', 'ASPIRATIONAL'] as const

export const Commitment = defineKind(
  'Commitment',
  'What somebody undertook, was told or was asked to do.',
  {
    ...fact,
    /** The id that its latest reading gives it, where it kept that of an earlier one. */
    readAs: z.string().nullable(),
    kind: z.enum(COMMITMENT_KINDS),
    /** In the words of the report. */
    action: z.string(),
    searchText: z.string(),
    strength: z.enum(STRENGTHS),
    polarity: z.enum(POLARITIES),
    constraint: z.string().nullable(),
    /** The deadline as first set, never overwritten; all null: none was named. Both days null: a vague word. */
    deadlineType: z.enum(DEADLINE_TYPES).nullable(),
    deadlineText: z.string().nullable(),
    deadlinePrecision: z.enum(PRECISIONS).nullable(),
    baselineEarliest: z.string().nullable(),
    baselineLatest: z.string().nullable(),
    targetValue: z.number().nullable(),
    targetUnit: z.string().nullable(),
    targetComparator: z.enum(COMPARATORS).nullable(),
    targetText: z.string().nullable(),
    madeEarliest: z.string().nullable(),
    madeLatest: z.string().nullable(),
    /** Copies, for indexes; see `links/copies.ts`. */
    makerId: z.string().nullable(),
    officialStatus: z.enum(OFFICIAL_STATUSES),
    evidenceStatus: z.enum(EVIDENCE_STATUSES),
    /** The day on which it was done, as the assessment in force found, else as the latest report of its being done says. */
    doneOn: z.string().nullable(),
    /** Latest day of the deadline in force. */
    dueLatest: z.string().nullable(),
    deadlineKey: z.string(),
    madeKey: z.string(),
  },
  { isFact: true, isSearchable: true },
)

export const RESPONSIBILITY_PARTS = ['LEAD', 'SUPPORT', 'OVERSIGHT'] as const
export const RESPONSIBILITY_BASES = ['ORIGINAL', 'TENURE', 'REORGANISATION', 'REASSIGNMENT'] as const

export const Responsibility = defineKind(
  'Responsibility',
  'Who answers for a commitment, from when to when.',
  {
    factType: z.literal('Responsibility'),
    part: z.enum(RESPONSIBILITY_PARTS),
    basis: z.enum(RESPONSIBILITY_BASES),
    from: z.string().nullable(),
    through: z.string().nullable(),
    /** When `through` was recorded, UTC instant. */
    endRecordedAt: z.string().nullable(),
    /** Why it was given to them, and when that was recorded; null where the report that made the commitment says so. */
    reason: z.string().nullable(),
    recordedAt: z.string().nullable(),
  },
  { isFact: true },
)
