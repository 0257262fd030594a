import { z } from 'zod'
import { defineKind } from './kind.js'

export const CHANGE_TYPES = ['MERGE', 'SPLIT', 'RENAME', 'ABOLISH', 'TRANSFER'] as const
export type ChangeType = (typeof CHANGE_TYPES)[number]

/** What is handed over stands on its links RESULTING: `functions` of a body, `extent` of a place. */
export const Change = defineKind(
  'Change',
  'A reorganisation by which one place or body ended, was renamed or gave something away.',
  {
    type: z.enum(CHANGE_TYPES),
    /** The first day on which it was so. */
    effective: z.string(),
    /** `effective|id`. */
    effectiveKey: z.string(),
    /** The number of the act; null where the sources name none. */
    legalBasis: z.string().nullable(),
    /** What went where, in the words of the source. */
    note: z.string().nullable(),
    /** Whether a source that was checked says so; on any other nothing is decided. */
    isCertain: z.boolean(),
    /** Nobody, several, or one for a part only took over: who did is not said by this alone. */
    isForked: z.boolean(),
  },
)
