import type { Known } from './parties.js'
import { quotedFact, type Resolution } from './resolution.js'

/** Every name as it stands in the text, and whom or what it refers to. */
export function addMentions(resolution: Resolution, known: Known): void {
  const { draft, extraction } = resolution
  const kinds = [
    [extraction.people, known.people],
    [extraction.agencies, known.agencies],
    [extraction.places, known.places],
    [extraction.projects, known.projects],
  ] as const
  for (const [claims, found] of kinds) {
    for (const { id: local, name, mentions } of claims) {
      for (const mention of mentions) {
        const id = quotedFact(resolution, 'Mention', `A mention of ${name}`, mention, 'NAME')
        if (!id) continue
        draft.node('Mention', id, { factType: 'Mention', form: mention.form ?? 'NAME' })
        draft.link('REFERS_TO', id, found.get(local)!.id)
      }
    }
  }
}
