import { z } from 'zod'
import { PROGRESS } from '../claim.js'
import { FOLLOW_UP_RELATIONS } from '../status.js'
import { defineKind, fact } from './kind.js'

export const StatusStatement = defineKind(
  'StatusStatement',
  'What a report says of the progress of something planned, promised or ordered.',
  { ...fact, about: z.string(), status: z.enum(PROGRESS), percent: z.number().nullable() },
  { isFact: true },
)

export const FollowUp = defineKind(
  'FollowUp',
  'One later item taking up one earlier commitment.',
  {
    ...fact,
    relation: z.enum(FOLLOW_UP_RELATIONS),
    /** Whether the date was missed, as the later item says or as its days show. */
    isLate: z.boolean().nullable(),
    /** The day on which the thing was done, as the later item says. */
    doneOn: z.string().nullable(),
    /** The day of the later item: of its meeting, else of its report's publication. */
    saidOn: z.string().nullable(),
    reasons: z.array(z.string()),
  },
  { isFact: true },
)
