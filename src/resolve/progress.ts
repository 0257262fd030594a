import { matchKey } from '../model/values/name.js'
import type { Known } from './parties.js'
import { asFact, quotedFact, type Resolution } from './resolution.js'

/** What the report says of progress, linked to what it names when the words are exactly its name. */
export function addStatusStatements(resolution: Resolution, known: Known): void {
  const { draft, extraction } = resolution
  const named = nameIndex(resolution, known)
  for (const { about, status, percent, evidence } of extraction.statusStatements) {
    const id = quotedFact(resolution, 'StatusStatement', 'A statement on progress', evidence)
    if (!id) continue
    draft.node('StatusStatement', id, {
      ...asFact(resolution, 'StatusStatement', 'status'),
      about: about.normalize('NFC'),
      status,
      percent,
    })
    const subject = named.get(matchKey(about))
    if (subject) draft.link('ABOUT', id, subject)
  }
}

export function addFigures(resolution: Resolution): void {
  const { draft, extraction } = resolution
  for (const { what, value, unit, comparator, kind, span } of extraction.figures) {
    const id = quotedFact(resolution, 'Figure', 'A figure', span)
    if (!id) continue
    draft.node('Figure', id, {
      ...asFact(resolution, 'Figure', 'figure'),
      what: what.normalize('NFC'),
      value,
      unit: unit.normalize('NFC'),
      comparator,
      kind,
    })
  }
}

/** Ids of projects, bodies and places by the match keys of their names and mentions; projects win. */
function nameIndex({ extraction }: Resolution, known: Known): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const kinds = [
    [extraction.places, known.places],
    [extraction.agencies, known.agencies],
    [extraction.projects, known.projects],
  ] as const
  for (const [claims, found] of kinds) {
    for (const { id: local, name, mentions } of claims) {
      const id = found.get(local)?.id
      for (const form of [name, ...mentions.map(({ quote }) => quote)]) if (id) names.set(matchKey(form), id)
    }
  }
  return names
}
