import { z } from 'zod'
import { PROGRESS } from '../../../model/claim.js'

const StatusFrame = z.strictObject({
  id: z.string(),
  status: z.enum(PROGRESS),
  pattern: z.string(),
  /** Patterns that must not hold. */
  unless: z.array(z.string().min(1)).default([]),
  /** A statement that it reads, and a look-alike that it leaves alone; both run as tests. */
  examples: z.strictObject({ yes: z.string(), no: z.string() }),
})
export type StatusFrame = z.infer<typeof StatusFrame>

export const StatusFiles = z.strictObject({
  words: z.record(z.string(), z.array(z.string().min(1))),
  statements: z.array(StatusFrame),
})
export type StatusFiles = z.infer<typeof StatusFiles>
