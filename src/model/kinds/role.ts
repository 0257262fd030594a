import { z } from 'zod'
import { defineKind, named } from './kind.js'

/** `name` is the title with its agency: "Chủ tịch Ủy ban nhân dân huyện Hương Khê". */
export const Role = defineKind(
  'Role',
  'An office in an agency, apart from whoever holds it.',
  {
    ...named,
    title: z.string(),
    /** Several hold it at once: "Phó Chủ tịch" (vice chair). */
    isShared: z.boolean(),
  },
  { isSearchable: true },
)

export const Tenure = defineKind('Tenure', 'The time of one person in one role.', {
  /** First and last day, where a report gives them; ISO days, like those below. */
  from: z.string().nullable(),
  through: z.string().nullable(),
  isActing: z.boolean(),
  /** First and last day on which a report shows the person in the role; between them it is certain. */
  seenFirst: z.string().nullable(),
  seenLast: z.string().nullable(),
  /** The earliest day on which a report says that the role is theirs no longer. */
  goneBy: z.string().nullable(),
})
