import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeId, encodeId } from '../../src/api/ids.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { handMade } from '../fixtures/hand-made.js'
import { ask, type Loose } from './ask.js'

const graph = useEmptyGraph()
beforeAll(() => handMade().load(graph.client))
const NODE = 'query Node($id: ID!) { node(id: $id) { __typename id } }'
const raw = (text: string) => Buffer.from(text).toString('base64url')

describe('an id', () => {
  it('leads back to what it was made of, and to nothing else', () => {
    const key = fc.stringMatching(/^[a-f0-9]{32}$/)
    const leadsBack = fc.property(key, (text) => {
      expect(decodeId(encodeId('Person', text), ['Place', 'Person'], 'id')).toEqual({
        type: 'Person',
        key: text,
      })
    })
    fc.assert(leadsBack)
  })

  it.each([
    ['', 'empty'],
    ['x', 'no id'],
    ['hai', 'the key alone'],
    [`${encodeId('Person', 'hai')}=`, 'padded'],
    [` ${encodeId('Person', 'hai')}`, 'with a blank'],
    [raw('2Person:hai'), 'of another version'],
    [raw('1Query:hai'), 'of a type that is no node'],
    [raw('1Nobody:hai'), 'of a type that is not there'],
    [raw('1__proto__:hai'), 'of no type'],
    [raw('1Person:'), 'without a key'],
    [raw("1Person:x'}) DETACH DELETE n //"), 'with Cypher'],
    [raw(`1Person:${'x'.repeat(101)}`), 'too long'],
    [raw('1Person:\u0000'), 'with a control character'],
  ])('is refused before anything runs: %j, %s', async (id) => {
    const { data, errors, texts } = await ask<Loose>(graph.client, NODE, { id })
    expect(data).toEqual({ node: null })
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', path: ['node'] }])
    expect(errors[0]!.message).toContain('is not the id of something')
    expect(texts).toEqual([])
  })

  it('is refused where it is the id of something else', async () => {
    const text =
      'query Wrong($id: ID!) { commitments(filter: {place: [$id]}) { totalCount } person(by: {id: $id}) { name } }'
    const { errors } = await ask(graph.client, text, { id: encodeId('Agency', 'ubnd') })
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('filter.place: '),
      expect.stringContaining('is not the id of Person'),
    ])
  })

  it('of what is not there is null, without an error', async () => {
    const { data, errors } = await ask<Loose>(graph.client, NODE, { id: encodeId('Person', 'nobody') })
    expect([data, errors]).toEqual([{ node: null }, []])
  })

  it.each([
    ['Person', 'hai'],
    ['Agency', 'ubnd'],
    ['Role', 'chu-tich'],
    ['Tenure', 'tenure-hai'],
    ['Place', 'xa'],
    ['Project', 'cau'],
    ['Meeting', 'tham'],
    ['Attendance', 'attendance-hai'],
    ['Report', 'bao'],
    ['Commitment', 'giao'],
    ['Responsibility', 'giao-phong'],
    ['FollowUp', 'tra-loi'],
    ['StatusStatement', 'xong'],
    ['Figure', 'so'],
  ])('leads to a %s', async (type, key) => {
    const id = encodeId(type, key)
    const { data, errors } = await ask<Loose>(graph.client, NODE, { id })
    expect([data, errors]).toEqual([{ node: { __typename: type, id } }, []])
  })

  it('that is wrong costs the others of a list nothing', async () => {
    const ids = [encodeId('Place', 'xa'), 'x', encodeId('Place', 'nowhere')]
    const { data, errors } = await ask<Loose>(
      graph.client,
      'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    )
    expect(data.nodes).toEqual([{ id: ids[0] }, null, null])
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', path: ['nodes', 1] }])
  })

  it('can be asked for a hundred at once, not more', async () => {
    const ids = Array.from({ length: 101 }, () => encodeId('Place', 'xa'))
    const text = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect((await ask<Loose>(graph.client, text, { ids: ids.slice(1) })).data.nodes).toHaveLength(100)
    expect((await ask(graph.client, text, { ids })).errors).toMatchObject([{ code: 'BAD_INPUT' }])
  })
})
