import { describe, expect, it } from 'vitest'
import { dataOf, type Loose } from '../ask.js'
import { useVisit } from './visit.js'

const visit = useVisit()
const SAID = `{ operation { actor } change { from to approvedBy approvedOn why recordedBy basedOn { __typename } commitment { kind } }
  commitment { deadline { type text current slippageDays baseline { latest text } changes { from to approvedOn } } status { schedule scheduleAgainstBaseline } } }`
const move = (input: Loose) => visit.send('changeDeadline', input, SAID)
const approval = { approvedBy: 'Chủ tịch UBND tỉnh', why: 'thiếu vốn' }

describe('a new deadline', () => {
  it('stands beside the baseline, with the days between them and who approved it', async () => {
    const input = { operationId: 'op-1', commitment: visit.directive.id, to: '2026-08-31', ...approval }
    expect(await move({ ...input, approvedOn: '2024-06-20' })).toMatchObject({
      operation: { actor: 'An' },
      change: {
        from: '2024-06-30',
        to: '2026-08-31',
        approvedOn: '2024-06-20',
        recordedBy: 'An',
        commitment: { kind: 'DIRECTIVE' },
        ...approval,
      },
      commitment: {
        deadline: {
          current: '2026-08-31',
          slippageDays: 792,
          baseline: { latest: '2024-06-30', text: 'trong quý II/2024' },
          changes: [{ from: '2024-06-30', to: '2026-08-31' }],
        },
        status: { schedule: 'NOT_DUE', scheduleAgainstBaseline: 'OVERDUE' },
      },
    })
  })

  it('can be moved again, and each day is told the deadline that was in force', async () => {
    const input = { commitment: visit.directive.id, ...approval }
    await move({ ...input, operationId: 'op-1', to: '2024-12-31', approvedOn: '2024-06-20' })
    const last = await move({ ...input, operationId: 'op-2', to: '2025-06-30', approvedOn: '2024-12-20' })
    expect(last.commitment.deadline.changes).toEqual([
      { from: '2024-06-30', to: '2024-12-31', approvedOn: '2024-06-20' },
      { from: '2024-12-31', to: '2025-06-30', approvedOn: '2024-12-20' },
    ])
    const text = `query Q($id: ID!) { commitment(by: {id: $id}) {
      a: status(asOf: "2024-07-01") { schedule scheduleAgainstBaseline } b: status(asOf: "2025-01-01") { schedule } c: status(asOf: "2025-07-01") { schedule }
      unknown: status(asOf: "2024-07-01", knownAt: "2024-06-30T00:00:00Z") { schedule } } }`
    const { commitment } = await dataOf<Loose>(visit.client, text, { id: visit.directive.id })
    expect(commitment).toEqual({
      a: { schedule: 'NOT_DUE', scheduleAgainstBaseline: 'OVERDUE' },
      b: { schedule: 'NOT_DUE' },
      c: { schedule: 'OVERDUE' },
      unknown: { schedule: 'OVERDUE' },
    })
  })

  it('can be given to what had none', async () => {
    const input = { operationId: 'op-1', commitment: visit.prohibition.id, to: '2026-12-31', ...approval }
    expect((await move(input)).commitment.deadline).toMatchObject({
      type: 'BY',
      text: null,
      current: '2026-12-31',
      slippageDays: null,
      baseline: { latest: null },
    })
  })

  it('orders the pages by deadline', async () => {
    const input = { operationId: 'op-1', commitment: visit.prohibition.id, to: '2020-01-01', ...approval }
    await move(input)
    const { commitments } = await dataOf<Loose>(
      visit.client,
      '{ commitments(first: 1, orderBy: DEADLINE, filter: {deadline: {through: "2020-12-31"}}) { nodes { id } } }',
    )
    expect(commitments.nodes).toEqual([{ id: visit.prohibition.id }])
  })

  it.each<[string, Loose, string, string]>([
    ['the deadline in force', { to: '2024-06-30' }, 'InvalidInput', 'to'],
    ['approved on a day to come', { approvedOn: '2026-07-16' }, 'InvalidInput', 'approvedOn'],
    ['nobody who approved it', { approvedBy: ' ' }, 'InvalidInput', 'approvedBy'],
    ['a commitment that is not there', { commitment: 'MUNvbW1pdG1lbnQ6eA' }, 'NotFound', 'commitment'],
    ['a follow-up of another', { basedOn: ['MUZvbGxvd1VwOng'] }, 'NotFound', 'basedOn.0'],
    ['a passage, which approves nothing', { basedOn: ['MVBhc3NhZ2U6eA'] }, 'InvalidInput', 'basedOn.0'],
  ])('is refused by field: %s', async (_, wrong, type, field) => {
    const input = { operationId: 'op', commitment: visit.directive.id, to: '2026-08-31', ...approval }
    expect(await move({ ...input, ...wrong })).toMatchObject({ __typename: type, field })
  })

  it('rests on a follow-up where a report speaks of it', async () => {
    const basedOn = [visit.request.thread.nodes[0].id]
    const input = { operationId: 'op', commitment: visit.request.id, to: '2026-08-31', basedOn, ...approval }
    expect((await move(input)).change.basedOn).toEqual([{ __typename: 'FollowUp' }])
  })

  it('sent at once by several is recorded once for each operation', async () => {
    const input = { commitment: visit.directive.id, ...approval }
    const moves = [0, 1, 2, 0, 1, 2].map((n) =>
      move({ ...input, operationId: `op-${n}`, to: `2026-0${n + 7}-30` }),
    )
    const answers = await Promise.all(moves)
    expect(answers.slice(3).map(({ change }) => change)).toEqual(
      answers.slice(0, 3).map(({ change }) => change),
    )
    const changes = (await visit.client.read('MATCH (d:DeadlineChange) RETURN d.from, d.to')) as unknown[]
    expect(changes).toHaveLength(3)
  })
})

describe('withdrawing', () => {
  const SAID = '{ assessment { value approver document } commitment { status { evidence schedule } } }'
  const withdraw = (input: Loose) => visit.send('withdrawCommitment', input, SAID)
  const approved = { approver: 'HĐND tỉnh', document: 'Nghị quyết 12/NQ-HĐND' }

  it('closes a commitment by who could do so, and leaves it to be read', async () => {
    const input = { operationId: 'op-1', commitment: visit.directive.id, ...approved }
    expect(await withdraw(input)).toMatchObject({
      assessment: { value: 'WITHDRAWN', ...approved },
      commitment: { status: { evidence: 'WITHDRAWN', schedule: 'CLOSED' } },
    })
    expect(
      await move({ operationId: 'op-2', commitment: visit.directive.id, to: '2027-01-01', ...approval }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      field: 'commitment',
      message: expect.stringContaining('WITHDRAWN'),
    })
  })

  it('is refused where it was closed before', async () => {
    const input = { commitment: visit.directive.id, ...approved }
    await withdraw({ ...input, operationId: 'op-1' })
    expect(await withdraw({ ...input, operationId: 'op-2' })).toMatchObject({
      __typename: 'TransitionRefused',
      from: 'WITHDRAWN',
      to: 'WITHDRAWN',
    })
  })
})
