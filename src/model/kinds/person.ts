import { z } from 'zod'
import { defineKind, named } from './kind.js'

export const Person = defineKind(
  'Person',
  'One human being.',
  {
    ...named,
    otherNames: z.array(z.string()),
    /** "đồng chí", "ông", "bà". */
    honorific: z.string().nullable(),
    /** Rank in the army or the police: "Đại tá" (colonel). */
    rank: z.string().nullable(),
  },
  { isSearchable: true },
)
