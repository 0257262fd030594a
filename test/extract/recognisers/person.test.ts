import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entitiesOf, mentionsOf } from '../entities-of.js'

interface Case {
  why: string
  text: string
  people: string[]
  mentions?: Record<string, string[]>
}
const cases: Case[] = JSON.parse(readFileSync(new URL('../../cases/people.json', import.meta.url), 'utf8'))

describe('people are found with their offices', () => {
  it.each(cases)('$why', ({ text: written, people, mentions = {} }) => {
    const { entities, text } = entitiesOf(written)
    const bodies = new Map(entities.agencies.map(({ id, name }) => [id, name]))
    const found = entities.people.map(({ name, titles }) => {
      const offices = titles.map(
        ({ title, agency }) => `${title} @ ${agency === null ? 'nobody' : bodies.get(agency)}`,
      )
      return offices.length > 0 ? `${name}: ${offices.join('; ')}` : name
    })
    expect(found.sort()).toEqual([...people].sort())
    for (const [name, expected] of Object.entries(mentions)) {
      const person = entities.people.find((each) => each.name === name)
      expect(person && mentionsOf(person, text)).toEqual(expected)
    }
  })
})
