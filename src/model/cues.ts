/** The words by which a report shows its own shape, as data that `pipeline.ts` loads and hands to the stages that need it. */
import { z } from 'zod'
import { SECTIONS } from './report.js'

const Phrases = z.array(z.string().min(1))

const LineCues = z.strictObject({
  /** A line that begins so is page furniture: "Tin cùng chuyên mục" (more from this section). */
  debrisOpenings: Phrases,
  /** A line that holds one of these is page furniture, wherever: "lượt xem" (views). */
  debrisParts: Phrases,
  /** After such a line come links to other articles. */
  linkListOpenings: Phrases,
  /** A short line that begins so is a caption: "Quang cảnh" (a view of). */
  captionOpenings: Phrases,
  /** What a caption shows somebody doing: "phát biểu" (speaking). */
  captionScenes: Phrases,
  /** Where somebody stands in a picture: "bìa phải" (far right). */
  captionPositions: Phrases,
  /** Opens the photographer's or the source's name: "Ảnh:". */
  credits: Phrases,
  /** A paragraph that begins so goes on with the story: "Dịp này" (on this occasion). */
  bodyOpenings: Phrases,
})

const SectionCue = z.strictObject({
  section: z.enum(SECTIONS),
  /** Counts only when it stands within this many characters of the paragraph's beginning. */
  within: z.int().positive(),
  phrases: Phrases,
})

const DatelineCues = z.strictObject({
  weekdays: Phrases,
  /** Before the day an article came out: "Cập nhật", "Ngày đăng". */
  publishedOpenings: Phrases,
})

/** What the text stage asks of the grammar. */
export const TextCues = z.strictObject({
  lines: LineCues,
  sections: z.array(SectionCue),
  dateline: DatelineCues,
  /** Written before a dot that ends no sentence, case as written: "TP", "ThS". */
  abbreviations: Phrases,
})
export type TextCues = z.infer<typeof TextCues>
