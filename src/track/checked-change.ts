import type { z } from 'zod'
import type { ChangingLabel, partiesHold } from '../graph/change.queries.js'
import type { ChangeType } from '../model/kinds/change.js'
import { daysFrom } from '../model/values/date.js'
import { invalid } from './refusal.js'

/** Ids are those of the graph; texts are not empty. */
export interface ChangeInput {
  label: ChangingLabel
  type: ChangeType
  /** First day on which it was so; it may be still to come. */
  effective: string
  originals: readonly string[]
  results: readonly { id: string; functions: string | null }[]
  legalBasis: string
  note: string | null
}

type Party = z.output<ReturnType<typeof partiesHold>['row']>
export type Parties = ReadonlyMap<string, Party>

/** How many may have taken over. */
const HEIRS: Record<ChangeType, { least: number; most: number }> = {
  MERGE: { least: 1, most: Infinity },
  SPLIT: { least: 2, most: Infinity },
  RENAME: { least: 1, most: 1 },
  ABOLISH: { least: 0, most: Infinity },
  TRANSFER: { least: 1, most: Infinity },
}

/** Refuses what no change can be, whatever is known of those that it names. */
export function checkNames({ type, originals, results }: ChangeInput): void {
  const ids = results.map(({ id }) => id)
  const twice = (some: readonly string[]) => some.findIndex((id, at) => some.indexOf(id) < at)
  if (originals.length === 0) throw invalid('originals', 'name the one that changed.')
  if (twice(originals) >= 0) throw invalid(`originals.${twice(originals)}`, 'it is named twice.')
  if (twice(ids) >= 0) throw invalid(`results.${twice(ids)}`, 'it is named twice.')
  const own = ids.findIndex((id) => originals.includes(id))
  if (own >= 0)
    throw invalid(`results.${own}.party`, 'it is one of the originals: nothing goes over to itself.')
  const { least, most } = HEIRS[type]
  if (ids.length < least)
    throw invalid('results', `${type} needs ${least} or more; where nobody took over it is ABOLISH.`)
  if (ids.length > most) throw invalid('results', `${type} has ${most}: use SPLIT where several took over.`)
}

/**
 * One ending is said once. What is uncertain, or names nobody that took over, is no answer yet: it stands as it was read,
 * and what is recorded beside it decides.
 */
export function checkOriginals({ effective, originals, results }: ChangeInput, parties: Parties): void {
  for (const [at, id] of originals.entries()) {
    const { validFrom, validThrough, changes } = parties.get(id)!
    const goesOn = (one: Party['changes'][number]) => one.type === 'TRANSFER' && validThrough === null
    const settled = changes.find(
      (one) =>
        one.isCertain &&
        (one.effective === effective || !goesOn(one)) &&
        (one.hasHeirs || results.length === 0),
    )
    if (settled) throw invalid(`originals.${at}`, `${describe(settled)} is recorded of it already.`)
    const ended = changes.find((one) => one.isCertain && !one.hasHeirs)
    if (ended && ended.effective !== effective)
      throw invalid('effective', `originals.${at} ended by ${describe(ended)}: give that day.`)
    if (validThrough !== null && validThrough < daysFrom(effective, -1))
      throw invalid('effective', `originals.${at} ended on ${validThrough}, before ${effective} came.`)
    if (validFrom !== null && effective <= validFrom)
      throw invalid('effective', `${effective} must lie after ${validFrom}, on which originals.${at} began.`)
  }
}

const describe = ({ type, effective, legalBasis }: Party['changes'][number]) =>
  `${type} of ${effective}${legalBasis === null ? '' : ` (${legalBasis})`}`

export function checkResults({ effective, results }: ChangeInput, parties: Parties): void {
  for (const [at, { id }] of results.entries()) {
    const { validThrough } = parties.get(id)!
    if (validThrough !== null && validThrough < effective)
      throw invalid(`results.${at}.party`, `it ended on ${validThrough}, before ${effective}.`)
  }
}
