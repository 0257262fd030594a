import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entitiesOf, mentionsOf } from '../entities-of.js'

interface Case {
  why: string
  text: string
  publishedOn?: string
  places: string[]
  /** How often these are mentioned. */
  counts?: Record<string, number>
  never?: string[]
}
const cases: Case[] = JSON.parse(readFileSync(new URL('../../cases/places.json', import.meta.url), 'utf8'))

describe('places are found and put on the map', () => {
  it.each(cases)('$why', ({ text: written, publishedOn, places, counts = {}, never = [] }) => {
    const { entities, text } = entitiesOf(written, publishedOn)
    const names = new Map(entities.places.map(({ id, name }) => [id, name]))
    const found = entities.places.map((place) => {
      const parent = place.parent === null ? '' : ` < ${names.get(place.parent)}`
      if (place.inferred) return `${place.name} (inferred)`
      return `${place.name}${parent}: ${mentionsOf(place, text).join(', ')}`
    })
    expect(found).toEqual(expect.arrayContaining(places))
    for (const [name, count] of Object.entries(counts))
      expect(entities.places.find((place) => place.name === name)?.mentions).toHaveLength(count)
    for (const name of never) expect(found.join('\n')).not.toContain(name)
  })
})
