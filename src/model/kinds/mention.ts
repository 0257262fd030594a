import { z } from 'zod'
import { COMPARATORS, FIGURE_KINDS, MENTION_FORMS } from '../claim.js'
import { defineKind, fact } from './kind.js'

export const Figure = defineKind(
  'Figure',
  'A number in a report.',
  {
    ...fact,
    what: z.string(),
    value: z.number(),
    unit: z.string(),
    comparator: z.enum(COMPARATORS),
    kind: z.enum(FIGURE_KINDS),
  },
  { isFact: true },
)

export const Mention = defineKind(
  'Mention',
  'A name as it stands in a text.',
  { factType: z.literal('Mention'), form: z.enum(MENTION_FORMS) },
  { isFact: true },
)

export const Statement = defineKind(
  'Statement',
  'One fact about an entity that several reports can state.',
  { ...fact, predicate: z.enum(['HOLDS_ROLE', 'HELD_ROLE', 'PART_OF']), value: z.string() },
  { isFact: true },
)
