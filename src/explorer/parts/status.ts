/** How each value of the three axes is drawn: its glyph, and the tone of its colour. An unknown value has neither. */
interface Drawing {
  glyph: string
  tone: 'go' | 'done' | 'bad' | 'warn' | 'none' | 'unseen' | 'void' | ''
}

export type Axis = 'official' | 'evidence' | 'schedule'

const DRAWINGS: Record<Axis, Record<string, Drawing>> = {
  official: {
    NONE: { glyph: 'o-none', tone: 'none' },
    ACCEPTED: { glyph: 'o-acc', tone: '' },
    INSTRUCTED: { glyph: 'o-ins', tone: '' },
    SCHEDULED: { glyph: 'o-sch', tone: '' },
    UNDER_WAY: { glyph: 'o-go', tone: 'go' },
    REPORTED_DONE: { glyph: 'o-done', tone: 'done' },
    REPORTED_NOT_DONE: { glyph: 'o-not', tone: 'bad' },
    DECLINED: { glyph: 'o-dec', tone: 'bad' },
    REPORTED_WITHDRAWN: { glyph: 'o-wd', tone: 'warn' },
  },
  evidence: {
    NOT_REVIEWED: { glyph: 'e-unseen', tone: 'unseen' },
    NO_EVIDENCE: { glyph: 'e-void', tone: 'void' },
    NOT_STARTED: { glyph: 'e-0', tone: 'bad' },
    LIMITED: { glyph: 'e-1', tone: 'go' },
    SUBSTANTIAL: { glyph: 'e-2', tone: 'go' },
    COMPLETE: { glyph: 'e-3', tone: 'done' },
    PARTIAL_FINAL: { glyph: 'e-part', tone: 'warn' },
    NOT_DELIVERED: { glyph: 'e-not', tone: 'bad' },
    WITHDRAWN: { glyph: 'e-wd', tone: 'none' },
    SUPERSEDED: { glyph: 'e-sup', tone: 'none' },
    UNVERIFIABLE: { glyph: 'e-unv', tone: 'none' },
  },
  schedule: {
    NO_DEADLINE: { glyph: 't-none', tone: 'none' },
    NOT_DUE: { glyph: 't-not', tone: '' },
    OVERDUE: { glyph: 't-over', tone: 'bad' },
    DONE_ON_TIME: { glyph: 't-ok', tone: 'done' },
    DONE_LATE: { glyph: 't-late', tone: 'warn' },
    DONE: { glyph: 't-done', tone: 'done' },
    CLOSED: { glyph: 't-off', tone: 'none' },
  },
}
const UNKNOWN: Drawing = { glyph: 't-none', tone: '' }

/** The glyph of each axis itself: a circle says, a square shows, a triangle counts days. */
export const AXIS_GLYPHS: Record<Axis, string> = { official: 'ax-o', evidence: 'ax-e', schedule: 'ax-t' }

/** Every value of an axis that this page knows, in the order in which they are told. */
export const valuesOf = (axis: Axis): string[] => Object.keys(DRAWINGS[axis])

export const drawingOf = (axis: Axis, value: string): Drawing => DRAWINGS[axis][value] ?? UNKNOWN
