import type { MentionClaim, PlaceLevel } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import { hasProperName } from '../scope.js'
import type { ThreadGrammar } from './grammar.js'
import type { Subject } from './item.js'
import { nearnessOf, type Page } from './page.js'
import { pairsOfName } from './wording.js'

/** How near a project is that the reading carried on to the item. */
const CARRIED = 0.4
/** Of the pairs of a name, how many must be said for it to be named. */
const SPELLED = 0.6

const KINDS: Partial<Record<PlaceLevel, Subject['kind']>> = {
  PROVINCE: 'UNIT',
  DISTRICT: 'UNIT',
  COMMUNE: 'UNIT',
  VILLAGE: 'VILLAGE',
}

/** The projects and places that a stretch and its sentence name; `carried`: local id of a project. */
export function subjectsOf(page: Page, own: Span, sentence: Span, carried: string | null): Subject[] {
  const { extraction, text, grammar, open } = page
  const said = new Set(pairsOfName(text.slice(own.start, own.end), grammar))
  const subjects: Subject[] = []
  const add = (thing: Omit<Subject, 'nearness'>, mentions: readonly MentionClaim[], least: number) => {
    const isSpelled = thing.kind !== 'UNIT' && isSpelledIn(said, thing.name, grammar)
    const nearness = Math.max(nearnessOf(mentions, own, sentence), isSpelled ? 1 : least)
    if (nearness > 0) subjects.push({ ...thing, nearness })
  }
  for (const { id: local, mentions, type } of extraction.projects) {
    const { id, name } = open.known.projects.get(local)!
    const kind = type === 'PROGRAMME' ? type : 'PROJECT'
    add({ id, name, kind }, mentions, local === carried ? CARRIED : 0)
  }
  for (const { id: local, mentions, generic } of extraction.places) {
    const { id, name, level } = open.known.places.get(local)!
    if (!generic) add({ id, name, kind: KINDS[level] ?? 'SITE' }, mentions, 0)
  }
  return subjects
}

/** What a stretch around the item names, all as near as that stretch is. */
export function subjectsIn(page: Page, span: Span, nearness: number): Subject[] {
  return subjectsOf(page, span, span, null).map((subject) => ({ ...subject, nearness }))
}

/** "hồ trữ ngọt 15 ha ở Phước Ngãi" spells "hồ trữ ngọt Phước Ngãi": most pairs of the name, its last among them. */
function isSpelledIn(said: ReadonlySet<string>, name: string, grammar: ThreadGrammar): boolean {
  if (!hasProperName(name)) return false
  const pairs = pairsOfName(name, grammar)
  const found = pairs.filter((pair) => said.has(pair))
  return found.length >= 2 && found.length >= SPELLED * pairs.length && said.has(pairs.at(-1)!)
}
