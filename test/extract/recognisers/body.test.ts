import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entitiesOf, mentionsOf } from '../entities-of.js'

interface Case {
  why: string
  text: string
  agencies: string[]
  groups?: string[]
}
const cases: Case[] = JSON.parse(readFileSync(new URL('../../cases/agencies.json', import.meta.url), 'utf8'))

describe('bodies are found with their full names', () => {
  it.each(cases)('$why', ({ text: written, agencies, groups = [] }) => {
    const { entities, text } = entitiesOf(written)
    const found = entities.agencies
      .filter(
        ({ collective, type, mentions }) => !collective && type !== 'TASK_DELEGATION' && mentions.length > 0,
      )
      .map((agency) => `${agency.name}: ${mentionsOf(agency, text).join(', ')}`)
    expect(found.sort()).toEqual([...agencies].sort())
    const collectives = entities.agencies.filter(({ collective }) => collective).map(({ name }) => name)
    expect(collectives).toEqual(expect.arrayContaining(groups))
  })
})
