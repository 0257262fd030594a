import { z } from 'zod'
import { MEETING_TYPES } from '../../../model/claim.js'
import { TextCues } from '../../../model/cues.js'

const Phrases = z.array(z.string().min(1))

const MeetingCues = z.strictObject({
  /** The first that is met decides; inspection and working session may both be met. */
  types: z.array(z.strictObject({ type: z.enum(MEETING_TYPES), phrases: Phrases })),
  /** Right before the day of the meeting: "chiều 12/4" (in the afternoon of 12 April). */
  dayWord: z.string().min(1),
  dateOpenings: Phrases,
  /** Before a day by which something is due, which is never the day of the meeting: "trước ngày" (before the). */
  termOpenings: Phrases,
  /** Before the day of the meeting, wherever it is told: "tại cuộc họp ngày" (in the meeting of). */
  meetingDayOpenings: Phrases,
  /** Before the day of a document or of an earlier visit. */
  documentWords: Phrases,
  today: Phrases,
  yesterday: Phrases,
  /** Before a year that had begun: "từ năm 2021" (since 2021). */
  sinceWords: Phrases,
  /** Before a year that had not ended: "trước năm 2025" (before 2025). */
  aheadWords: Phrases,
  /** When the sessions of the National Assembly are held: two a year, from the first on. */
  sessions: z.array(z.strictObject({ assembly: z.string(), first: z.iso.date(), second: z.iso.date() })),
  sessionForm: z.string(),
  /** Words that were not used before a day. */
  eras: z.array(z.strictObject({ from: z.iso.date(), phrases: Phrases })),
  /** Before the house in which the meeting is held. */
  venues: Phrases,
  /** Before the place in an opening that says when and where: "Sáng 25/7, tại xã …". */
  heldAt: Phrases,
  /** Before the place or body that is visited: "làm việc với" (working with). */
  hostLinks: Phrases,
  /** Said of going to see a place. */
  visits: Phrases,
  /** Opens the words of whoever presides. */
  conclusions: Phrases,
  /** Opens them too, but first names those who were heard: "sau khi nghe …, đồng chí" (having heard …). */
  hearings: Phrases,
  /** Said of whoever takes the chair, before or behind the name: "chủ trì hội nghị là ông" (in the chair was …). */
  presiding: Phrases,
  /** Said of whoever leads the visit. */
  leads: Phrases,
  /** Said of whoever has a say over the others. */
  ordering: Phrases,
  speaking: Phrases,
})
export type MeetingCues = z.infer<typeof MeetingCues>

export const CueFiles = z.strictObject({ text: TextCues, meeting: MeetingCues })
