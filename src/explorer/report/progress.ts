/** How what a report says of progress is drawn: circles, since it is what somebody says. */
interface Drawing {
  glyph: string
  tone: 'go' | 'done' | 'bad' | 'warn' | 'none' | ''
}

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  NOT_STARTED: { glyph: 'o-not', tone: 'bad' },
  IN_PROGRESS: { glyph: 'o-go', tone: 'go' },
  DONE: { glyph: 'o-done', tone: 'done' },
  EXCEEDED: { glyph: 'o-done', tone: 'done' },
  LATE: { glyph: 'o-go', tone: 'bad' },
  BLOCKED: { glyph: 'o-not', tone: 'bad' },
  POSTPONED: { glyph: 'o-sch', tone: 'warn' },
  HANDED_OVER: { glyph: 'o-ins', tone: '' },
  WITHDRAWN: { glyph: 'o-wd', tone: 'warn' },
  REFUSED: { glyph: 'o-dec', tone: 'bad' },
}

/** An unknown value has a dash and no colour. */
export const progressDrawing = (status: string): Drawing => DRAWINGS[status] ?? { glyph: 't-none', tone: '' }
