import type { Extraction, MentionClaim } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import type { OpenResolution } from '../open-resolution.js'
import { hasProperName } from '../scope.js'
import type { ThreadGrammar } from './grammar.js'
import { sentencesOf } from './sentences.js'
import { type Part, pairsOfName } from './wording.js'

/** A report with all that reading its items needs, made once. */
export interface Page {
  doc: string
  text: string
  extraction: Extraction
  open: OpenResolution
  grammar: ThreadGrammar
  sentences: readonly Span[]
  /** Stretches that are items of their own. */
  taken: readonly Span[]
  /** The text without all that is compared as such: names, deadlines and constraints are struck out. */
  plain: string
  /** The text with deadlines and constraints struck out: where amounts are read. */
  counted: string
  /** Where projects and places are named. */
  names: readonly Span[]
  /** Pairs of syllables of their names. */
  nameTokens: ReadonlySet<string>
}

export function openPage(doc: string, open: OpenResolution, grammar: ThreadGrammar): Page {
  const { report, extraction } = open.resolution
  const { text } = report
  const shown = extraction.commitments.filter((claim) => claim.shown)
  const terms = termsOf(extraction)
  const things = [...extraction.projects, ...extraction.places]
  return {
    ...{ doc, text, extraction, open, grammar },
    sentences: sentencesOf(text),
    taken: [...shown, ...extraction.statusStatements].map(({ evidence }) => evidence),
    plain: strike(text, [...namesOf(extraction), ...terms]),
    counted: strike(text, terms),
    names: things.flatMap(({ mentions }) => mentions),
    nameTokens: new Set(
      things.filter(({ name }) => hasProperName(name)).flatMap(({ name }) => pairsOfName(name, grammar)),
    ),
  }
}

/** Deadlines and constraints: conditions of a commitment, not its matter. */
function termsOf({ commitments }: Extraction): Span[] {
  return commitments.flatMap(({ deadline, constraint }) => [deadline?.span ?? [], constraint ?? []].flat())
}

function namesOf({ people, agencies, projects, places }: Extraction): Span[] {
  const named = [
    ...people,
    ...agencies.filter(({ collective }) => !collective),
    ...projects,
    ...places.filter(({ generic }) => !generic),
  ]
  const titles = people.flatMap((person) => person.titles.map(({ span }) => span))
  return [...named.flatMap((entity) => entity.mentions), ...titles]
}

/** The text with these stretches struck out, at the same offsets. */
function strike(text: string, spans: readonly Span[]): string {
  const struck = text.split('')
  for (const { start, end } of spans) struck.fill('|', start, end)
  return struck.join('')
}

/** The words of a stretch, and the names in it. */
export function partsOf({ plain, names, text }: Page, { start, end }: Span, weight: number): Part[] {
  return [
    { text: plain.slice(start, end), weight, isName: false },
    ...names
      .filter((name) => start <= name.start && name.end <= end)
      .map((name) => ({ text: text.slice(name.start, name.end), weight, isName: true })),
  ]
}

/** How near a project, place or body is that stands in the sentence, where one in the item's own words is at 1. */
export const IN_SENTENCE = 0.6

/** 0: not named. */
export function nearnessOf(mentions: readonly MentionClaim[], own: Span, sentence: Span): number {
  const isIn = (around: Span) => mentions.some(({ start, end }) => around.start <= start && end <= around.end)
  return isIn(own) ? 1 : isIn(sentence) ? IN_SENTENCE : 0
}
