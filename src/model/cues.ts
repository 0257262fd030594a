/** The words by which a report shows its own shape, as data that `pipeline.ts` loads and hands to the stages that need it. */
import { z } from 'zod'
import { SECTIONS } from './report.js'

const Phrases = z.array(z.string().min(1))

const LineCues = z.strictObject({
  /** A line that begins so is page furniture: "Tin cùng chuyên mục" (more from this section). */
  debrisOpenings: Phrases,
  /** A line with nothing else is page furniture: "Chia sẻ" (share). */
  debrisLines: Phrases,
  /** A line that holds one of these is page furniture, wherever: "lượt xem" (views). */
  debrisParts: Phrases,
  /** After such a line come links to other articles. */
  linkListOpenings: Phrases,
  /** A short line that begins so is a caption: "Quang cảnh" (a view of). */
  captionOpenings: Phrases,
  /** What a caption shows somebody doing: "phát biểu" (speaking). */
  captionScenes: Phrases,
  /** With what a caption without a subject begins: "Phun hóa chất tại …" (spraying at …). */
  captionActs: Phrases,
  /** Where somebody stands in a picture: "bìa phải" (far right). */
  captionPositions: Phrases,
  /** Opens the photographer's or the source's name: "Ảnh:". */
  credits: Phrases,
  /** What no caption says: "phải" (must), "sẽ" (will). */
  captionDenials: Phrases,
  /** A paragraph that begins so goes on with the story: "Dịp này" (on this occasion). */
  bodyOpenings: Phrases,
  /** A first paragraph that begins so is no lead, the report starts in the middle: "Tại buổi …" (in the session). */
  midMeetingOpenings: Phrases,
  addressings: Phrases,
  headingOpenings: Phrases,
  ordinals: Phrases,
})

const SectionCue = z.strictObject({
  section: z.enum(SECTIONS),
  phrases: Phrases,
  /** OPENING: near the beginning of a paragraph; QUOTE: behind a quotation, of whoever said it; ENDING: at its end. */
  place: z.enum(['OPENING', 'QUOTE', 'ENDING', 'HEADING']).default('OPENING'),
  /** Counts only within this many characters of that place. */
  within: z.int().positive(),
  /** Only where the paragraph before belongs to one of these. */
  after: z.array(z.enum(SECTIONS)).default([...SECTIONS]),
  /** Only in lines of this kind. */
  in: z.enum(['PARAGRAPH', 'CAPTION']).default('PARAGRAPH'),
  /** Not where one of these begins at the same place: "tại buổi làm việc" (in the session) is no visit. */
  unless: Phrases.default([]),
})
export type SectionCue = z.infer<typeof SectionCue>

const DatelineCues = z.strictObject({
  /** The words for day, month and year of a date written out: "ngày 18 tháng 9 năm 2023". */
  dayWords: z.tuple([z.string(), z.string(), z.string()]),
  weekdays: Phrases,
  /** Before the day an article came out: "Cập nhật", "Ngày đăng". */
  publishedOpenings: Phrases,
})

/** What the text stage asks of the grammar. */
export const TextCues = z.strictObject({
  lines: LineCues,
  sections: z.array(SectionCue),
  dateline: DatelineCues,
  /** Before a Roman numeral, which then is no short form: "khóa X." */
  numeralHeads: Phrases,
  /** Written before a dot that ends no sentence, case as written: "TP", "ThS". */
  abbreviations: Phrases,
})
export type TextCues = z.infer<typeof TextCues>
