import { searchFold } from '../../model/values/name.js'
import { foldText } from '../../model/values/text.js'
import type { ThreadGrammar } from './grammar.js'

/** Tokens of a text with how much each counts there: pairs of neighbouring syllables, and single ones that say something. */
export type Wording = ReadonlyMap<string, number>

/** A stretch of text, and what its words count. */
export interface Part {
  text: string
  weight: number
  /** Whether it is the name of a project or place. */
  isName: boolean
}

/** What a word of a name counts, since the thing itself is compared too. */
const IN_NAME = 0.55

/** What a single syllable counts, where a pair counts 1. */
const SINGLE = 0.3
const COMMONPLACE = 0.2
/** What a pair counts of which one syllable says nothing. */
const HALF_PASSING = 0.5
/** Days are compared as days. */
const DAY = /\d+[/.-]\d+(?:[/.-]\d+)?|\b\d{4}\b/g
const BREAK = /[.,;:!?…"“”()|]+/
/** Compared as an amount. */
const NUMBER = /^\d/
const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

/** `nameTokens`: those of all names of the report, which count as a name's wherever they stand. */
export function wordingOf(
  parts: readonly Part[],
  grammar: ThreadGrammar,
  nameTokens: ReadonlySet<string>,
  { withNames = true } = {},
): Wording {
  const wording = new Map<string, number>()
  for (const { text, weight, isName } of parts)
    for (const [token, share] of allTokensOf(text, grammar)) {
      const ofName = isName || nameTokens.has(token)
      if (ofName && !withNames) continue
      const counts = weight * share * (ofName ? IN_NAME : 1)
      wording.set(token, Math.max(wording.get(token) ?? 0, counts))
    }
  return wording
}

/** The pairs of neighbouring syllables of a name: "khe thiem" of "hồ Khe Thiềm". */
export function pairsOfName(name: string, grammar: ThreadGrammar): string[] {
  return allTokensOf(name, grammar)
    .map(([token]) => token)
    .filter((token) => token.includes(' '))
}

function allTokensOf(text: string, grammar: ThreadGrammar): [string, number][] {
  return foldLetters(text)
    .replace(DAY, '|')
    .split(BREAK)
    .flatMap((chunk) => tokensOf(chunk, grammar))
}

/** In lower case, with one form of the letter đ. */
export const foldLetters = (text: string) => foldText(text.normalize('NFC')).replace(/[ðɖ]/g, 'đ')

/** Pairs are compared without accents, since a wrong tone is the commonest slip; single syllables with them. */
function tokensOf(folded: string, grammar: ThreadGrammar): [string, number][] {
  const { abbreviations, passing, commonplace } = grammar
  const written = folded.match(SYLLABLE) ?? []
  const syllables = written.flatMap((word) => abbreviations.get(word)?.split(' ') ?? [word])
  const isCommon = (at: number) => commonplace.has(`${syllables[at - 1]} ${syllables[at]}`)
  const isPassing = (at: number) => passing.has(syllables[at]!) || isCommon(at) || isCommon(at + 1)
  return syllables.flatMap((syllable, at) => {
    const tokens: [string, number][] = []
    const hasNumber = NUMBER.test(syllable) || NUMBER.test(syllables[at - 1] ?? '')
    const passed = at === 0 || hasNumber ? 2 : Number(isPassing(at)) + Number(isPassing(at - 1))
    if (isCommon(at)) tokens.push([pairOf(syllables, at), COMMONPLACE])
    else if (passed === 1) tokens.push([pairOf(syllables, at), HALF_PASSING])
    else if (passed === 0) tokens.push([pairOf(syllables, at), 1])
    if (!isPassing(at) && !NUMBER.test(syllable)) tokens.push([syllable, SINGLE])
    return tokens
  })
}

const pairOf = (syllables: readonly string[], at: number) =>
  searchFold(`${syllables[at - 1]} ${syllables[at]}`)
