import { describe, expect, it } from 'vitest'
import { encodeId } from '../../../src/api/ids.js'
import { dataOf, type Loose } from '../ask.js'
import { useVisit } from './visit.js'

const visit = useVisit()
const SAID = `{ fact { __typename review ... on Commitment { kind action deadline { current baseline { latest } } } ... on FollowUp { relation } ... on StatusStatement { percent } corrections { property reading value reason reviewer } } }`
const review = (input: Loose) => visit.send('reviewFact', input, SAID)
const candidate = async () => {
  const [row] = await visit.client.read(`MATCH (c:Candidate {factType: 'Commitment'}) RETURN c.id`)
  return encodeId('Commitment', row![0] as string)
}
const shown = async () =>
  (await dataOf<Loose>(visit.client, '{ commitments { totalCount } }')).commitments.totalCount

describe('a reviewer', () => {
  it('accepts a candidate, which is shown from then on', async () => {
    const fact = await candidate()
    expect(await shown()).toBe(3)
    const answer = await review({ operationId: 'op-1', fact, verdict: 'ACCEPT' })
    expect(answer.fact).toMatchObject({ review: 'ACCEPTED', kind: 'RECOMMENDATION' })
    expect(await shown()).toBe(4)
  })

  it('rejects what is wrong, which is shown no more, and can take it back', async () => {
    const fact = visit.directive.id
    expect(await review({ operationId: 'op-1', fact, verdict: 'REJECT', reason: 'x' })).toMatchObject({
      __typename: 'ReviewFactSuccess',
      fact: null,
    })
    expect(await shown()).toBe(2)
    expect((await review({ operationId: 'op-2', fact, verdict: 'ACCEPT' })).fact.review).toBe('ACCEPTED')
    expect(await shown()).toBe(3)
  })

  it('rejects a follow-up, and what it said of the commitment goes with it', async () => {
    const official = async () =>
      (
        await dataOf<Loose>(
          visit.client,
          'query Q($id: ID!) { commitment(by: {id: $id}) { status { official } } }',
          {
            id: visit.request.id,
          },
        )
      ).commitment.status.official
    expect(await official()).toBe('INSTRUCTED')
    await review({ operationId: 'op-1', fact: visit.request.thread.nodes[0].id, verdict: 'REJECT' })
    expect(await official()).toBe('NONE')
  })

  it('corrects a value and keeps the reading beside it, also when the report is read anew', async () => {
    const correction = { kind: 'REQUEST', deadlineLatest: '2024-09-30' }
    const input = { operationId: 'op-1', fact: visit.directive.id, verdict: 'CORRECT', reason: 'misheard' }
    const answer = await review({ ...input, correction })
    const corrected = {
      review: 'ACCEPTED',
      kind: 'REQUEST',
      deadline: { current: '2024-09-30', baseline: { latest: '2024-09-30' } },
      corrections: expect.arrayContaining([
        { property: 'kind', reading: 'DIRECTIVE', value: 'REQUEST', reason: 'misheard', reviewer: 'An' },
        expect.objectContaining({ property: 'baselineLatest', reading: '2024-06-30', value: '2024-09-30' }),
      ]),
    }
    expect(answer.fact).toMatchObject(corrected)
    await visit.read('2')
    expect(await review({ ...input, correction })).toMatchObject({ fact: corrected })
  })

  it.each<[string, () => Loose, string]>([
    ['a value of another kind of fact', () => ({ correction: { percent: 3 } }), 'correction.percent'],
    ['nothing', () => ({ correction: {} }), 'correction'],
    ['no reason', () => ({ reason: null }), 'reason'],
    [
      'a first day behind the last',
      () => ({ correction: { deadlineEarliest: '2025-01-01' } }),
      'correction.deadlineEarliest',
    ],
    ['a correction of what is accepted', () => ({ verdict: 'ACCEPT' }), 'correction'],
    ['what is no fact', () => ({ fact: 'MVBhc3NhZ2U6eA' }), 'fact'],
    ['what is not there', () => ({ fact: 'MUNvbW1pdG1lbnQ6eA' }), 'fact'],
  ])('is told which field cannot be so: %s', async (_, wrong, field) => {
    const input = { operationId: 'op', fact: visit.directive.id, verdict: 'CORRECT', reason: 'x' }
    expect(await review({ ...input, correction: { kind: 'REQUEST' }, ...wrong() })).toMatchObject({ field })
  })

  it('cannot bring back what a later reading did not find', async () => {
    await visit.client.write((transaction) =>
      transaction.send(`MATCH (f:Figure) REMOVE f:Figure SET f:Hidden`),
    )
    const [row] = await visit.client.read('MATCH (f:Hidden) RETURN f.id')
    const fact = encodeId('Figure', row![0] as string)
    expect(await review({ operationId: 'op', fact, verdict: 'ACCEPT' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'fact',
    })
  })

  it('and another at the same moment leave the copies of both', async () => {
    const facts = [visit.directive.id, visit.request.thread.nodes[0].id, visit.request.id]
    const answers = await Promise.all(
      facts.map((fact, n) => review({ operationId: `op-${n}`, fact, verdict: 'REJECT' })),
    )
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ReviewFactSuccess'))
  })
})
