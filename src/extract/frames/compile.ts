import { oncePer } from '../../model/values/once.js'
import { indexPhrases, type PhraseIndex } from '../../model/values/phrases.js'
import type { Cut, Frame, FrameFiles, Measured, Ranks, SpeakerCue } from '../grammar/frames/schema.js'
import { type Pattern, parsePattern } from './pattern.js'
import { PatternIndex } from './pattern-index.js'

export type CompiledFrame = Omit<Frame, 'pattern' | 'unless'> & {
  pattern: Pattern
  unless: Pattern[]
  /** The pattern itself says where the evidence begins. */
  marksEvidence: boolean
}

export interface CompiledCut {
  id: string
  at: string
  left: Pattern | null
  /** On the right. */
  pattern: Pattern
  unlessLeft: Pattern[]
  unlessRight: Pattern[]
}

/** The frames as they are run: patterns parsed, words indexed. */
export interface FrameSet {
  words: PhraseIndex<ReadonlySet<string>>
  explicit: PatternIndex<CompiledFrame>
  carried: PatternIndex<CompiledFrame>
  /** By what must stand on their right. */
  cuts: PatternIndex<CompiledCut>
  speakers: PatternIndex<Omit<SpeakerCue, 'pattern'> & { pattern: Pattern }>
  ranks: Ranks
}

export const compileFrames = oncePer((files: FrameFiles): FrameSet => {
  const frames = [
    ...files.orders,
    ...files.requests,
    ...files.targets,
    ...files.needs,
    ...files.continued,
    ...files.promises,
    ...files.plans,
  ].map((frame) => compileFrame(frame, files.measured[frame.id]))
  return {
    words: indexPhrases(
      classesByPhrase({ ...files.speech, ...files.acts, ...files.links, ...files.people, ...files.plain }),
    ),
    explicit: new PatternIndex(frames.filter((frame) => !frame.carried)),
    carried: new PatternIndex(frames.filter((frame) => frame.carried)),
    cuts: new PatternIndex(files.cuts.map(compileCut)),
    speakers: new PatternIndex(files.speakers.map((cue) => ({ ...cue, pattern: parsePattern(cue.pattern) }))),
    ranks: files.ranks,
  }
})

/** So many findings of an annotated report weigh as much as what the author of a frame expects. */
const EXPECTED_WEIGHS = 6

export function weighConfidence(
  expected: number,
  measured: Measured[string] = { seen: 0, right: 0 },
): number {
  return (measured.right + EXPECTED_WEIGHS * expected) / (measured.seen + EXPECTED_WEIGHS)
}

function compileFrame(frame: Frame, measured: Measured[string] | undefined): CompiledFrame {
  return {
    ...frame,
    confidence: weighConfidence(frame.confidence, measured),
    pattern: parsePattern(frame.pattern),
    unless: frame.unless.map(parsePattern),
    marksEvidence: frame.pattern.split(' ').includes('|'),
  }
}

function compileCut({ id, at, left, right, unlessLeft, unlessRight }: Cut): CompiledCut {
  return {
    id,
    at,
    left: left === undefined ? null : parsePattern(left),
    pattern: parsePattern(right),
    unlessLeft: unlessLeft.map(parsePattern),
    unlessRight: unlessRight.map(parsePattern),
  }
}

export function classesByPhrase(
  words: Readonly<Record<string, readonly string[]>>,
): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>()
  for (const [name, phrases] of Object.entries(words))
    for (const phrase of phrases) classes.set(phrase, (classes.get(phrase) ?? new Set()).add(name))
  return classes
}
