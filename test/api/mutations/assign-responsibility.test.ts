import { beforeEach, describe, expect, it } from 'vitest'
import { dataOf, type Loose } from '../ask.js'
import { useVisit } from './visit.js'

const visit = useVisit()
const SAID = `{ responsibility { id part basis from through reason party { name } } commitment { responsibilities { part basis from through party { name } } places { name } } }`
const assign = (input: Loose) => visit.send('assignResponsibility', input, SAID)

let district = ''
beforeEach(async () => {
  const { agencies } = await dataOf<Loose>(visit.client, '{ agencies { nodes { id name } } }')
  district = agencies.nodes.find(({ name }: Loose) => name.includes('huyện An Khê')).id
})
const leads = () => visit.directive.responsibilities.filter(({ part }: Loose) => part === 'LEAD')
const replacing = () => leads().map(({ id }: Loose) => id)

describe('giving a commitment to another', () => {
  it('ends who led before on the day before, and keeps both to be read', async () => {
    const input = { commitment: visit.directive.id, bearer: district, reason: 'QĐ 5/QĐ-UBND' }
    const answer = await assign({ ...input, operationId: 'op-1', from: '2024-05-01', replaces: replacing() })
    expect(answer.responsibility).toMatchObject({
      part: 'LEAD',
      basis: 'REASSIGNMENT',
      from: '2024-05-01',
      through: null,
      reason: 'QĐ 5/QĐ-UBND',
    })
    const led = answer.commitment.responsibilities.filter(({ part }: Loose) => part === 'LEAD')
    expect(led.map(({ basis, through }: Loose) => [basis, through])).toEqual(
      expect.arrayContaining([
        ['ORIGINAL', '2024-04-30'],
        ['REASSIGNMENT', null],
      ]),
    )
  })

  it('moves it between the lists of those who answer', async () => {
    const before = await answeredBy(district)
    await assign({
      operationId: 'op-1',
      commitment: visit.directive.id,
      bearer: district,
      reason: 'x',
      replaces: replacing(),
    })
    expect(await answeredBy(district)).toEqual([...before, visit.directive.id].sort())
    expect(await answeredOn('2026-07-14')).toEqual(['Sở Xây dựng'])
    expect(await answeredOn('2026-07-15')).toEqual(['Ủy ban nhân dân huyện An Khê'])
  })

  it('outlives a new reading of the report', async () => {
    const input = { commitment: visit.directive.id, bearer: district, reason: 'x', replaces: replacing() }
    await assign({ ...input, operationId: 'op-1' })
    const before = await answeredOn('2026-07-15')
    await visit.read('2')
    expect(await answeredOn('2026-07-15')).toEqual(before)
    expect(before).toHaveLength(1)
  })

  it.each<[string, () => Loose, string, string]>([
    ['a day to come', () => ({ from: '2026-07-16' }), 'InvalidInput', 'from'],
    ['before what it replaces', () => ({ from: '2024-03-12' }), 'InvalidInput', 'from'],
    ['nobody there', () => ({ bearer: 'MUFnZW5jeTp4' }), 'NotFound', 'bearer'],
    ['not of this commitment', () => ({ replaces: ['MVJlc3BvbnNpYmlsaXR5Ong'] }), 'NotFound', 'replaces.0'],
    ['no reason', () => ({ reason: '' }), 'InvalidInput', 'reason'],
  ])('is refused by field: %s', async (_, wrong, type, field) => {
    const input = { operationId: 'op', commitment: visit.directive.id, bearer: district, reason: 'x' }
    expect(await assign({ ...input, replaces: replacing(), ...wrong() })).toMatchObject({
      __typename: type,
      field,
    })
  })

  it('is refused to whoever bears it already, and for what has ended', async () => {
    const input = { commitment: visit.directive.id, bearer: district, reason: 'x', replaces: replacing() }
    await assign({ ...input, operationId: 'op-1' })
    expect(await assign({ ...input, operationId: 'op-2', replaces: [] })).toMatchObject({ field: 'bearer' })
    expect(await assign({ ...input, operationId: 'op-3' })).toMatchObject({ field: 'replaces.0' })
  })
})

async function answeredBy(agency: string): Promise<string[]> {
  const text = 'query Q($id: ID!) { commitments(filter: {responsible: [$id]}) { nodes { id } } }'
  const { commitments } = await dataOf<Loose>(visit.client, text, { id: agency })
  return commitments.nodes.map(({ id }: Loose) => id).sort()
}

async function answeredOn(at: string): Promise<string[]> {
  const text = `query Q($id: ID!, $at: Date) { commitment(by: {id: $id}) { responsibilities(at: $at) { part party { name } } } }`
  const { commitment } = await dataOf<Loose>(visit.client, text, { id: visit.directive.id, at })
  return commitment.responsibilities
    .filter(({ part }: Loose) => part === 'LEAD')
    .map(({ party }: Loose) => party.name)
}
