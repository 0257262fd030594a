import { describe, expect, it } from 'vitest'
import { isForEverybody } from '../../src/api/reviewers.js'
import { ask, type Loose } from './ask.js'
import { useVisit } from './mutations/visit.js'

const visit = useVisit()
const LIST = `query Log($of: ID, $first: Int, $after: String, $last: Int) {
  operations(of: $of, first: $first, after: $after, last: $last) {
    totalCount pageInfo { hasNextPage endCursor } nodes { operationId mutation actor on recordedAt } } }`
async function list(variables: Loose = {}): Promise<Loose> {
  const { data, errors, texts } = await ask<Loose>(visit.client, LIST, variables)
  expect([errors, texts.length]).toEqual([[], 1])
  return data.operations
}
const idsOf = ({ nodes }: Loose) => nodes.map(({ operationId }: Loose) => operationId)

/** An assessment, a new date, and a review of another. */
async function record(): Promise<string> {
  const commitment = visit.directive.id
  const passage = visit.prohibition.citations[0].passage.id
  const { assessment } = await visit.send(
    'recordAssessment',
    { operationId: 'op-1', commitment, value: 'LIMITED', basedOn: [passage] },
    '{ assessment { id } }',
  )
  const moved = { approvedBy: 'UBND tỉnh', approvedOn: '2024-05-01', why: 'vốn' }
  await visit.send(
    'changeDeadline',
    { operationId: 'op-2', commitment, to: '2025-01-01', ...moved },
    '{ operation { id } }',
  )
  await visit.send(
    'reviewFact',
    { operationId: 'op-3', fact: visit.request.id, verdict: 'ACCEPT' },
    '{ operation { id } }',
  )
  return assessment.id
}

describe('the operations', () => {
  it('are listed as they were done, each with who asked for what, and on what', async () => {
    await record()
    const { totalCount, nodes } = await list()
    expect(totalCount).toBe(3)
    expect(nodes.map(({ mutation, actor }: Loose) => [mutation, actor])).toEqual([
      ['recordAssessment', 'An'],
      ['changeDeadline', 'An'],
      ['reviewFact', 'An'],
    ])
    const [{ on }, , review] = nodes
    expect(on.toSorted()).toEqual([visit.directive.id, visit.prohibition.citations[0].passage.id].sort())
    expect(review.on).toEqual([visit.request.id])
    expect(nodes.map(({ recordedAt }: Loose) => recordedAt)).toEqual(
      nodes.map(({ recordedAt }: Loose) => recordedAt).toSorted(),
    )
  })

  it('are those on one thing, whether the input named it or they made it', async () => {
    const assessment = await record()
    expect(idsOf(await list({ of: visit.directive.id }))).toEqual(['op-1', 'op-2'])
    expect(idsOf(await list({ of: assessment }))).toEqual(['op-1'])
    expect(idsOf(await list({ of: visit.prohibition.id }))).toEqual([])
  })

  it('come page by page, the latest by `last`, and what was refused is not among them', async () => {
    await record()
    await visit.send(
      'reviewFact',
      { operationId: 'op-4', fact: visit.request.id, verdict: 'CORRECT' },
      '{ operation { id } }',
    )
    const one = await list({ first: 2 })
    expect([idsOf(one), one.pageInfo.hasNextPage]).toEqual([['op-1', 'op-2'], true])
    expect(idsOf(await list({ first: 2, after: one.pageInfo.endCursor }))).toEqual(['op-3'])
    expect(idsOf(await list({ last: 1 }))).toEqual(['op-3'])
  })

  it('name nobody on a server that is open to others', async () => {
    await record()
    const { data, errors } = await ask<Loose>(visit.client, LIST, {}, { mayRead: isForEverybody })
    expect(data.operations.nodes.map(({ actor }: Loose) => actor)).toEqual([null, null, null])
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
  })

  it('are refused for an id that is none', async () => {
    const { errors } = await ask<Loose>(visit.client, LIST, { of: 'x' })
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', path: ['operations'] }])
  })
})
