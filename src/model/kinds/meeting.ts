import { z } from 'zod'
import { MEETING_TYPES, PARTS } from '../claim.js'
import { defineKind, fact, named } from './kind.js'

/** `name` is made from type, place and date; a report seldom gives a meeting a title. */
export const Meeting = defineKind(
  'Meeting',
  'A visit, inspection, working session, conference or voters’ meeting.',
  {
    ...named,
    type: z.enum(MEETING_TYPES),
    heldEarliest: z.string().nullable(),
    heldLatest: z.string().nullable(),
    /** `day|id` of the day it was held, `9999-12-31|id` when unknown. */
    heldKey: z.string(),
  },
  { isSearchable: true },
)

export const Attendance = defineKind(
  'Attendance',
  'The part of one person in one meeting.',
  { ...fact, part: z.enum(PARTS) },
  { isFact: true },
)
