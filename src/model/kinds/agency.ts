import { z } from 'zod'
import { AGENCY_LEVELS, AGENCY_TYPES } from '../claim.js'
import { defineKind, named } from './kind.js'

export const Agency = defineKind(
  'Agency',
  'A body that can act: a committee, a department, a council, the police, a company, or a group of such bodies.',
  {
    ...named,
    abbreviations: z.array(z.string()),
    type: z.enum(AGENCY_TYPES),
    level: z.enum(AGENCY_LEVELS),
    isCollective: z.boolean(),
    validFrom: z.string().nullable(),
    validThrough: z.string().nullable(),
  },
  { isSearchable: true },
)
