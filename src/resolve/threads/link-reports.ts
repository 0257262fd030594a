import type { TraceLink } from '../../model/trace.js'
import type { Setting } from '../compare/comparator.js'
import { indexCandidates, traitsOf } from './candidates.js'
import type { ThreadItem, ThreadReport } from './item.js'
import type { Kinship } from './kinship.js'
import { doneOn, isLate } from './late.js'
import { type Match, matchItem } from './match.js'
import { rarityOf } from './rarity.js'
import { relationOf } from './relation.js'
import { WEIGHTS } from './weights.js'

/** What a later report says of the commitments of an earlier one. */
export function linkReports(earlier: ThreadReport, later: ThreadReport, kinship: Kinship): TraceLink[] {
  if (!haveCommonPlace(earlier, later, kinship)) return []
  const items = itemsOf(later)
  const setting = settingOf(earlier, later, kinship)
  const find = indexCandidates(earlier.commitments)
  const matches = items.map((item) => matchItem(item, find(item), setting))
  const withdrawn = matches.flat().filter((match) => relationOf(match, setting) === 'WITHDRAWS')
  return matches
    .flatMap((found, at) => {
      const instead = takenOver(items[at]!, withdrawn)
      return instead.length > 0 ? instead : found
    })
    .map((match) => linkOf(match, setting))
}

/** Whether one names a place that the other names too, or what became of it; where one names none, nobody can tell. */
function haveCommonPlace(
  { places: before }: ThreadReport,
  { places: after }: ThreadReport,
  kinship: Kinship,
) {
  if (before.length === 0 || after.length === 0) return true
  return before.some((one) => after.some((other) => kinship.places(one, other) !== null))
}

/** What is rare is told from these two reports alone. */
export function settingOf(earlier: ThreadReport, later: ThreadReport, kinship: Kinship): Setting {
  const items = itemsOf(later)
  return {
    earlier,
    later,
    words: rarityOf(earlier.commitments.map(wordsOf), items.map(wordsOf)),
    traits: rarityOf(earlier.commitments.map(traitsOf), items.map(traitsOf)),
    kinship,
  }
}

const itemsOf = ({ statements, commitments }: ThreadReport): ThreadItem[] => [...statements, ...commitments]

/** "thay vào đó, …" (instead): what stands behind a withdrawal in its line takes the place of all that was withdrawn. */
function takenOver(later: ThreadItem, withdrawn: readonly Match[]): Match[] {
  if (!later.cues.has('supersedes')) return []
  const before = withdrawn.filter(({ later: { line, start } }) => line === later.line && start < later.start)
  const last = Math.max(...before.map(({ later: { start } }) => start))
  return before
    .filter(({ later: { start } }) => start === last)
    .map((match) => ({
      ...match,
      later,
      reasons: ['takes the place of what was given up', ...match.reasons],
    }))
}

const wordsOf = ({ wording }: ThreadItem) => [...wording.keys()]

function linkOf(match: Match, setting: Setting): TraceLink {
  const relation = relationOf(match, setting)
  const late = isLate(match, relation)
  const day = doneOn(match, relation)
  return {
    earlier: match.earlier.ref,
    later: match.later.ref,
    relation,
    ...(late === null ? {} : { late }),
    ...(day === null ? {} : { doneOn: day }),
    confidence: confidenceOf(match),
    rule: `thread.${relation.toLowerCase().replaceAll('_', '-')}`,
    reasons: match.reasons,
  }
}

const confidenceOf = ({ strength }: Match) => Math.round((100 * strength) / (strength + WEIGHTS.even)) / 100
