import { z } from 'zod'
import { defineKind, named } from './kind.js'

/** `name` is the title with its agency: "Chủ tịch Ủy ban nhân dân huyện Hương Khê". */
export const Role = defineKind(
  'Role',
  'An office in an agency, apart from whoever holds it.',
  { ...named, title: z.string() },
  { isSearchable: true },
)

export const Tenure = defineKind('Tenure', 'The time of one person in one role.', {
  from: z.string().nullable(),
  through: z.string().nullable(),
  isActing: z.boolean(),
})
