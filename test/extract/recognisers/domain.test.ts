import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../../src/extract/grammar/grammar.js'
import { entitiesOf } from '../entities-of.js'

const { domains, bodies } = loadGrammar().lexicon

describe('departments', () => {
  const sos = domains.domains.filter(({ heads }) => heads.includes('so'))
  it.each(sos.map(({ name }) => name))('Sở %s is known when spelled out', (name) => {
    const { entities } = entitiesOf(`Giao Sở ${name} rà soát, báo cáo UBND tỉnh Nghệ An.`)
    expect(entities.agencies.map((agency) => agency.name)).toContain(`Sở ${name} tỉnh Nghệ An`)
  })
  it('have heads that are bodies', () => {
    const ids = new Set(bodies.bodies.map(({ id }) => id))
    expect(domains.domains.flatMap(({ heads }) => heads).filter((head) => !ids.has(head))).toEqual([])
  })
})

describe('bodies in the lexicon', () => {
  it('have each an id of its own, and refer to ids that exist', () => {
    const ids = bodies.bodies.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const referred = bodies.bodies.flatMap(({ holds, returnsTo }) =>
      [holds, returnsTo].filter((id) => id !== undefined),
    )
    const { titles } = loadGrammar().lexicon
    const named = titles.titles.flatMap(({ body }) => (body ? [body] : []))
    const committees = Object.values(titles.partyCommittees).flat()
    expect([...referred, ...named, ...committees].filter((id) => !ids.includes(id))).toEqual([])
  })
})
