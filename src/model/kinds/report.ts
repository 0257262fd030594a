import { z } from 'zod'
import { defineKind, named } from './kind.js'

/** `name` is the title, or the first words of the text where there is none. `text` is NFC with LF; offsets of passages count in it. */
export const Report = defineKind(
  'Report',
  'A document that was read, with its text.',
  {
    ...named,
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
    /** `day|id` of publication, `9999-12-31|id` when unknown. */
    publishedKey: z.string(),
    urls: z.array(z.string()),
    /** SHA-256 of the bytes of each file in which this text came. */
    sha256: z.array(z.string()),
    language: z.string(),
    text: z.string(),
    readerVersion: z.string(),
    /** What the reader could not make out, one sentence each. */
    issues: z.array(z.string()),
    recordedAt: z.string(),
    /** When it was taken back and brought back, `from/to` each, UTC instants; the last one is open while it is `Hidden`. */
    retractions: z.array(z.string()),
  },
  { isSearchable: true },
)

export const Passage = defineKind('Passage', 'A stretch of a report, quoted exactly.', {
  quote: z.string(),
  /** UTF-16 code units into the text of the report, end exclusive. */
  start: z.int(),
  end: z.int(),
  /** 0-based line of the text. */
  line: z.int(),
})
