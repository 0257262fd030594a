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
    isLate: z.boolean().nullable(),
    reasons: z.array(z.string()),
  },
  { isFact: true },
)
