import { foldText, isWordAt } from '../../model/values/text.js'
import { groupName } from '../recognisers/group.js'
import type { Return } from '../recognisers/lexicon.js'
import { isMany } from '../recognisers/place.js'
import {
  type Found,
  foldedOf,
  gapAfter,
  phraseAt,
  phraseBefore,
  type Scan,
  type Stretch,
  spanOf,
} from '../recognisers/scan.js'
import type { AgencyTable } from './agencies.js'
import type { LinkedAgency } from './agency.js'
import { lineAt } from './context.js'
import { type ContractGround, contractor, findRoles } from './contractors.js'
import { followBodies, nearestBody } from './mentions.js'
import type { PersonTable } from './people.js'
import type { LinkedPlace, PlaceTable } from './places.js'

export interface Tables {
  places: PlaceTable
  agencies: AgencyTable
  people: PersonTable
}

/** Finds the short words that return to a body already named: "huyện", "Sở", "Ban", "chủ đầu tư", "ngành điện". */
export function findReturns(scan: Scan, named: Uint8Array, tables: Tables): void {
  const inPlay = followBodies(tables.agencies, tables.people)
  const known = [...tables.agencies.agencies]
  const roles = findRoles(scan, known)
  for (let at = 0; at < scan.words.length; ) {
    const found = named[at] ? null : (readBranch(scan, at) ?? readReturn(scan, at))
    if (found === null) {
      at++
      continue
    }
    const agency = resolve(scan, found, { inPlay, known, roles, ...tables })
    if (agency)
      tables.agencies.mention(agency, spanOf(scan, found), agency.draft.collective ? undefined : 'METONYM')
    at = found.to
  }
}

interface ReturnFound extends Stretch {
  value: Return | { to: 'BRANCH'; branch: string }
}

function readReturn(scan: Scan, at: number): ReturnFound | null {
  const found = phraseAt(scan, scan.lexicon.returns, at)
  if (found === null || !isReturn(scan, found)) return null
  return found.value.to === 'BODY' && found.value.needsCapital && !scan.words[at]!.isCapital ? null : found
}

function isReturn(scan: Scan, { from, to, value }: Found<Return>): boolean {
  const { neverAfter, neverBefore } = scan.lexicon.files.returns
  const before = gapAfter(scan, from - 1) === ' ' ? scan.words[from - 1]?.folded : undefined
  if (isListed(scan, { from, to })) return false
  const isCounted = value.to === 'GOVERNMENT' && before !== undefined && /^\d/u.test(before)
  if (isCounted || (before !== undefined && neverAfter.includes(before))) return false
  const next = scan.words[to]
  if (!next || gapAfter(scan, to - 1) !== ' ') return true
  const never = value.to === 'BODY' ? [...neverBefore, ...value.neverBefore] : neverBefore
  if (
    never.some(
      (phrase) =>
        scan.folded.startsWith(phrase, next.start) && !isWordAt(scan.folded, next.start + phrase.length),
    )
  )
    return false
  const isNumbered = value.to === 'GOVERNMENT' && value.level.isNumbered === true
  return !next.isCapital && !(isNumbered && next.isNumber)
}

/** "các xã, phường": one of a list of kinds. */
function isListed(scan: Scan, { from, to }: Stretch): boolean {
  const { groupMembers } = scan.lexicon
  const before = gapAfter(scan, from - 1) === ', ' ? phraseBefore(scan, groupMembers, from) : null
  const isAfter = before !== null && isMany(scan, before.from)
  const isBefore = gapAfter(scan, to - 1) === ', ' && phraseAt(scan, groupMembers, to) !== null
  return isAfter || isBefore
}

/** "ngành giao thông", "ngành Nông nghiệp". */
function readBranch(scan: Scan, at: number): ReturnFound | null {
  const head = phraseAt(scan, scan.lexicon.branches, at)
  if (head === null || gapAfter(scan, head.to - 1) !== ' ') return null
  const branch = phraseAt(scan, scan.lexicon.nameWords, head.to)
  return branch && { from: at, to: branch.to, value: { to: 'BRANCH', branch: foldedOf(scan, branch) } }
}

type Ground = Tables & ContractGround

function resolve(scan: Scan, { from, to, value }: ReturnFound, ground: Ground): LinkedAgency | null {
  const { places, agencies, inPlay, known } = ground
  const { start } = spanOf(scan, { from, to })
  const line = lineAt(scan, start)
  const anyOne = () => agencies.enterGroup(groupName(scan, { from, to }))
  switch (value.to) {
    case 'GOVERNMENT':
      return governmentOf(places.elided(value.level, start), agencies)
    case 'PLACE_OF_MEETING':
      return governmentOf(places.home(), agencies)
    case 'BODY':
      return nearestBody(
        scan,
        inPlay,
        start,
        known.filter(({ head }) => head && value.heads.has(head.id)),
      )
    case 'BODY_BEFORE':
      return (line && inPlay.all.lastBefore(start, line.start)?.item) ?? null
    case 'CONTRACTOR':
      return contractor(scan, { from, to }, ground) ?? anyOne()
    case 'BRANCH':
      return (
        nearestBody(
          scan,
          inPlay,
          start,
          known.filter((agency) => isOfBranch(agency, value.branch)),
        ) ?? anyOne()
      )
  }
}

function isOfBranch({ draft }: LinkedAgency, branch: string): boolean {
  const mayBe = draft.type === 'DEPARTMENT' || draft.type === 'ENTERPRISE'
  return mayBe && foldText(draft.name).includes(branch)
}

function governmentOf(place: LinkedPlace | null, agencies: AgencyTable): LinkedAgency | null {
  return place && agencies.government(place)
}
