import type { SectionCue, TextCues } from '../model/cues.js'
import type { Line, LineRole, Section, Span } from '../model/report.js'
import { oncePer } from '../model/values/once.js'
import { indexPhrases, type PhraseIndex } from '../model/values/phrases.js'
import type { LineShape } from './line-cues.js'

interface Cue extends SectionCue {
  exceptions: PhraseIndex<true>
}
type Cues = Record<SectionCue['place'], { index: PhraseIndex<Cue[]>; reach: number }>

/** The part of the meeting each line tells of; a paragraph without a cue of its own goes on with the one before. */
export function findSections(
  folded: string,
  lines: Span[],
  shapes: Pick<LineShape, 'mark'>[],
  roles: LineRole[],
  cues: TextCues,
): Pick<Line, 'section' | 'openedBy'>[] {
  const places = compile(cues)
  let current: Section = 'LEAD'
  /** Under a headline a report may begin anew: what follows a lead may follow here. */
  let isUnderHeadline = false
  /** The section that a numbered heading has opened for the line below it. */
  let headed: Section | null = null
  return lines.map((line, at) => {
    const role = roles[at]!
    const within = (section: Section) => ({ section, openedBy: null })
    if (role === 'DEBRIS' || role === 'CREDIT' || role === 'BYLINE') return within('OTHER')
    const isNumbered = shapes[at]!.mark !== ''
    if (role === 'TITLE') isUnderHeadline = !isNumbered
    if (role === 'TITLE' && isNumbered) headed = sectionUnder(folded, line, places) ?? headed
    if (role === 'TITLE' || role === 'LEAD') return within('LEAD')
    if (headed !== null) {
      current = headed
      headed = null
      return { section: current, openedBy: 'HEADING' }
    }
    const section = sectionOf(folded, line, role, isUnderHeadline ? [current, 'LEAD'] : [current], places)
    if (section !== null) isUnderHeadline = false
    current = section ?? current
    return { section: current, openedBy: section === null ? null : 'WORDS' }
  })
}

const compile = oncePer(({ sections }: TextCues): Cues => {
  const at = (place: SectionCue['place']) => {
    const cues = sections.filter((cue) => cue.place === place)
    const byPhrase = new Map<string, Cue[]>()
    for (const cue of cues) {
      const exceptions = indexPhrases(cue.unless.map((phrase) => [phrase, true] as const))
      for (const phrase of cue.phrases)
        byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), { ...cue, exceptions }])
    }
    return { index: indexPhrases(byPhrase), reach: Math.max(0, ...cues.map(({ within }) => within)) }
  }
  return { OPENING: at('OPENING'), QUOTE: at('QUOTE'), ENDING: at('ENDING'), HEADING: at('HEADING') }
})

/** "I. ĐÁNH GIÁ CHUNG" (assessment), "II. NHIỆM VỤ" (tasks). */
function sectionUnder(folded: string, { start, end }: Span, { HEADING }: Cues): Section | null {
  return HEADING.index.scan(folded, start, end)[0]?.value[0]?.section ?? null
}

function sectionOf(
  folded: string,
  line: Span,
  role: LineRole,
  before: readonly Section[],
  cues: Cues,
): Section | null {
  const stretches = {
    ENDING: endingOf(line, cues.ENDING.reach),
    OPENING: line,
    QUOTE: behindQuote(folded, line),
  }
  for (const place of ['ENDING', 'OPENING', 'QUOTE'] as const) {
    const { start, end } = stretches[place]
    const { index, reach } = cues[place]
    for (const match of index.scan(folded, start, Math.min(end, start + reach + LONGEST_PHRASE))) {
      const cue = match.value.find((candidate) => holds(candidate, folded, match, start, role, before))
      if (cue) return cue.section
    }
  }
  return null
}

/** Long enough for any phrase that begins within reach. */
const LONGEST_PHRASE = 60

function holds(
  cue: Cue,
  folded: string,
  match: Span,
  from: number,
  role: LineRole,
  before: readonly Section[],
): boolean {
  const isKind = (role === 'CAPTION') === (cue.in === 'CAPTION')
  const isNear = match.start - from <= cue.within
  return (
    isKind &&
    isNear &&
    before.some((section) => cue.after.includes(section)) &&
    cue.exceptions.longestAt(folded, match.start) === null
  )
}

function endingOf({ start, end }: Span, reach: number): Span {
  return { start: Math.max(start, end - reach), end }
}

/** What follows the first quotation of a line that opens with one: "“…”, ông Bính nói" (… said). */
function behindQuote(folded: string, { start, end }: Span): Span {
  const close = folded[start] === '“' ? folded.indexOf('”', start) : -1
  return close < 0 || close >= end ? { start: end, end } : { start: close + 1, end }
}
