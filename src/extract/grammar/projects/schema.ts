import { z } from 'zod'
import { PROJECT_TYPES } from '../../../model/claim.js'

const Phrases = z.array(z.string().min(1))

const ProjectHead = z.strictObject({
  /** Heads of one family name one thing where the proper name agrees: "hồ", "hồ chứa nước". Empty: says nothing. */
  family: z.string(),
  type: z.enum(PROJECT_TYPES),
  /** WORDS: a description will do; NAME: a proper name must follow; ROUTE: one place and another; ALONE: nothing need follow. */
  takes: z.enum(['WORDS', 'NAME', 'ROUTE', 'ALONE']),
  /** May as well be a place; a project only where the report speaks of building it. */
  isWeak: z.boolean().default(false),
  /** A place may follow behind a link: "nhà bán trú ở Ia Kdăm" (the boarding house in …). */
  isLinked: z.boolean().default(false),
  /** After these words it is none: "yêu cầu" (to demand) is no "cầu" (bridge). */
  notAfter: Phrases.default([]),
  written: Phrases,
})
export type ProjectHead = z.infer<typeof ProjectHead>

export const ProjectFiles = z.strictObject({
  heads: z.array(ProjectHead),
  programmes: z.array(
    z.strictObject({
      name: z.string(),
      written: Phrases,
      /** Stands for it without naming it: "đạt chuẩn NTM" (reaching the standard of …). */
      short: Phrases.default([]),
    }),
  ),
  /** Of the one project spoken of last: "dự án này" (this project). */
  returns: Phrases,
  extent: z.strictObject({
    /** Words with which no name of a project goes on. */
    stops: Phrases,
    /** Small words inside a proper name: "Bệnh viện đa khoa quận Thốt Nốt". */
    nameMarks: Phrases,
    /** Before a head: several, so none is singled out. */
    plurals: Phrases,
    /** Between a head and the place that tells it from others. */
    links: Phrases,
    /** Right before a weak head these make it a project. */
    workCues: Phrases,
  }),
})
export type ProjectGrammar = z.infer<typeof ProjectFiles>
