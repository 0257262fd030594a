import { z } from 'zod'
import { defineKind } from './kind.js'

export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Where a pair of which nobody can tell stands among those that wait for a reviewer. */
export const queueKeyOf = (id: string, score: number) => `${(1 - score).toFixed(3)}|${id}`

/** Who judges where no person does. */
export const READER = 'camket'

export const Judgement = defineKind(
  'Judgement',
  'Whether two things are one and the same; never deleted, only undone.',
  {
    /** The label of both. */
    of: z.string(),
    verdict: z.enum(VERDICTS),
    /** From 0 to 1; null where a person judged. */
    score: z.number().nullable(),
    /** In words, the strongest first. */
    reasons: z.array(z.string()),
    by: z.string(),
    /** What it rests on where the reader judged: `report report`, each two reports that say so beside each other. */
    support: z.array(z.string()),
    recordedAt: z.string(),
    /** UTC instant; null while it stands. */
    undoneAt: z.string().nullable(),
    /** Null where it was undone because its reasons went. */
    undoneBy: z.string().nullable(),
    /** `0.250|id`, the likeliest first, while it waits for a reviewer; null else. */
    queueKey: z.string().nullable(),
  },
)
