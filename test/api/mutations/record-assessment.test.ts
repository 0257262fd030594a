import { describe, expect, it } from 'vitest'
import { readDump } from '../../database/read-dump.js'
import { ask, dataOf, type Loose } from '../ask.js'
import { sendTo, useVisit } from './visit.js'

const visit = useVisit()
const SAID = `{ operation { operationId mutation actor recordedAt } assessment { id value on doneOn assessor secondReviewer document scope reason rubricVersion recordedAt basedOn { __typename } reopens { value } replacedBy { kind } commitment { kind } } commitment { status { official evidence schedule scheduleAgainstBaseline asOf } } }`
const assess = (input: Loose) => visit.send('recordAssessment', input, SAID)
const limited = (operationId: string) =>
  assess({
    operationId,
    commitment: visit.directive.id,
    value: 'LIMITED',
    document: 'BC 1',
    on: '2024-05-01',
  })

describe('an assessment', () => {
  it('says what was found, by whom, on what, and moves the evidence axis alone', async () => {
    const [citation] = visit.directive.citations
    const answer = await assess({
      operationId: 'op-1',
      commitment: visit.directive.id,
      value: 'LIMITED',
      basedOn: [citation.passage.id],
      reason: ' hồ sơ mới nộp ',
      on: '2024-05-01',
    })
    expect(answer).toMatchObject({
      __typename: 'RecordAssessmentSuccess',
      operation: { operationId: 'op-1', mutation: 'recordAssessment', actor: 'An' },
      assessment: {
        value: 'LIMITED',
        on: '2024-05-01',
        assessor: 'An',
        reason: 'hồ sơ mới nộp',
        rubricVersion: '1',
        basedOn: [{ __typename: 'Passage' }],
        commitment: { kind: 'DIRECTIVE' },
      },
      commitment: { status: { official: 'NONE', evidence: 'LIMITED', schedule: 'OVERDUE' } },
    })
  })

  it('supersedes the one before, which stays to be read', async () => {
    await limited('op-1')
    await assess({
      operationId: 'op-2',
      commitment: visit.directive.id,
      value: 'COMPLETE',
      on: '2024-07-10',
      doneOn: '2024-06-28',
      document: 'Biên bản nghiệm thu',
      secondReviewer: 'Bình',
    })
    const text = `query Q($id: ID!, $first: Int, $after: String) { commitment(by: {id: $id}) {
      status { evidence schedule } was: status(asOf: "2024-07-09") { evidence schedule asOf }
      early: status(knownAt: "2024-01-01T00:00:00Z") { evidence schedule }
      assessments(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { value } } } }`
    const { commitment } = await dataOf<Loose>(visit.client, text, { id: visit.directive.id, first: 1 })
    expect(commitment).toMatchObject({
      status: { evidence: 'COMPLETE', schedule: 'DONE_ON_TIME' },
      was: { evidence: 'LIMITED', schedule: 'OVERDUE', asOf: '2024-07-09' },
      early: { evidence: 'NOT_REVIEWED', schedule: 'OVERDUE' },
      assessments: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ value: 'LIMITED' }] },
    })
    const after = commitment.assessments.pageInfo.endCursor
    const next = await dataOf<Loose>(visit.client, text, { id: visit.directive.id, first: 1, after })
    expect(next.commitment.assessments.nodes).toEqual([{ value: 'COMPLETE' }])
  })

  it('opens a closed commitment again only where it cites what closed it', async () => {
    const closed = await assess({
      operationId: 'op-1',
      commitment: visit.directive.id,
      value: 'UNVERIFIABLE',
      reason: 'x',
      on: '2024-08-01',
    })
    const again = { commitment: visit.directive.id, value: 'NOT_STARTED', document: 'BC 2' }
    expect(await assess({ operationId: 'op-2', ...again })).toMatchObject({
      __typename: 'TransitionRefused',
      from: 'UNVERIFIABLE',
      to: 'NOT_STARTED',
      missing: [expect.stringMatching(/^reopens/)],
    })
    const opened = await assess({ operationId: 'op-2', ...again, reopens: closed.assessment.id })
    expect(opened.assessment.reopens).toEqual({ value: 'UNVERIFIABLE' })
    expect(opened.commitment.status.evidence).toBe('NOT_STARTED')
  })

  it('names the newer commitment that stands in its place', async () => {
    const answer = await assess({
      operationId: 'op-1',
      commitment: visit.request.id,
      value: 'SUPERSEDED',
      replacedBy: visit.directive.id,
    })
    expect(answer.assessment.replacedBy).toEqual({ kind: 'DIRECTIVE' })
    expect(answer.commitment.status).toMatchObject({ evidence: 'SUPERSEDED', schedule: 'CLOSED' })
  })

  it('needs more than the words of the commitment itself for COMPLETE', async () => {
    await limited('op-1')
    const [citation] = visit.directive.citations
    const answer = await assess({
      operationId: 'op-2',
      commitment: visit.directive.id,
      value: 'COMPLETE',
      basedOn: [citation.passage.id],
      secondReviewer: 'An',
    })
    expect(answer.__typename).toBe('TransitionRefused')
    expect(answer.missing).toHaveLength(2)
    expect(answer.message).toContain('From LIMITED to COMPLETE is missing: ')
  })
})

describe('an assessment that cannot be recorded', () => {
  it.each<[string, Loose, string, string]>([
    ['a day to come', { on: '2026-07-16' }, 'InvalidInput', 'on'],
    ['a day before the last one', { on: '2024-04-30' }, 'InvalidInput', 'on'],
    ['a blank operation id', { operationId: ' ' }, 'InvalidInput', 'operationId'],
    ['an id that is none', { commitment: 'x' }, 'InvalidInput', 'commitment'],
    ['a day done of what is not complete', { doneOn: '2024-05-01' }, 'InvalidInput', 'doneOn'],
    ['a text without end', { reason: 'x'.repeat(2001) }, 'InvalidInput', 'reason'],
    ['another commitment’s assessment', { reopens: 'MUFzc2Vzc21lbnQ6eA' }, 'InvalidInput', 'reopens'],
    ['a commitment that is not there', { commitment: 'MUNvbW1pdG1lbnQ6eA' }, 'NotFound', 'commitment'],
    ['a passage that is not there', { basedOn: ['MVBhc3NhZ2U6eA'] }, 'NotFound', 'basedOn.0'],
    ['a newer one that is not there', { replacedBy: 'MUNvbW1pdG1lbnQ6eA' }, 'NotFound', 'replacedBy'],
  ])('says which field, and leaves nothing: %s', async (_, wrong, type, field) => {
    await limited('op-1')
    const before = await readDump(visit.client)
    const input = { operationId: 'op-2', commitment: visit.directive.id, value: 'LIMITED', document: 'BC 2' }
    expect(await assess({ ...input, ...wrong })).toMatchObject({ __typename: type, field })
    expect(await readDump(visit.client)).toBe(before)
    const { data } = await ask<Loose>(visit.client, '{ operation(operationId: "op-2") { actor } }')
    expect(data.operation).toBeNull()
  })
})

describe('the same operation', () => {
  const input = () => ({
    operationId: 'twice',
    commitment: visit.directive.id,
    value: 'LIMITED',
    document: 'BC 1',
  })

  it('sent twice is done once and answered the same', async () => {
    const first = await assess(input())
    const before = await readDump(visit.client)
    expect(await assess({ ...input(), reason: null })).toEqual(first)
    expect(await readDump(visit.client)).toBe(before)
  })

  it('sent many times at the same moment is done once and answered the same', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => assess(input())))
    expect(answers[0]!.__typename).toBe('RecordAssessmentSuccess')
    for (const answer of answers) expect(answer).toEqual(answers[0])
    const [[assessments, operations]] = (await visit.client.read(
      'RETURN COUNT { (:Assessment) }, COUNT { (:Operation) }',
    )) as [[number, number]]
    expect({ assessments, operations }).toEqual({ assessments: 1, operations: 1 })
  })

  it.each<[string, Loose]>([
    ['another value', { value: 'SUBSTANTIAL' }],
    ['one field more', { reason: 'x' }],
  ])('with another input is a conflict: %s', async (_, other) => {
    await assess(input())
    expect(await assess({ ...input(), ...other })).toMatchObject({
      __typename: 'OperationConflict',
      message: expect.stringContaining('twice'),
    })
  })

  it('asked of another mutation is a conflict', async () => {
    await assess(input())
    const other = {
      operationId: 'twice',
      commitment: visit.directive.id,
      to: '2025-01-01',
      approvedBy: 'x',
      why: 'x',
    }
    expect(await visit.send('changeDeadline', other, '{ change { to } }')).toMatchObject({
      __typename: 'OperationConflict',
    })
  })
})

describe('different operations at the same moment', () => {
  it('on one commitment are all done, one behind the other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        assess({
          operationId: `many-${n}`,
          commitment: visit.directive.id,
          value: n % 2 ? 'LIMITED' : 'SUBSTANTIAL',
          document: `BC ${n}`,
        }),
      ),
    )
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['RecordAssessmentSuccess']))
    expect(new Set(answers.map(({ assessment }) => assessment.recordedAt)).size).toBe(8)
  })
})

describe('a server that takes no mutations', () => {
  it('does nothing and says why', async () => {
    const before = await readDump(visit.client)
    const input = { operationId: 'op', commitment: visit.directive.id, value: 'LIMITED', document: 'BC' }
    const { data, errors, texts } = await sendTo(visit.client, 'recordAssessment', input, SAID, {
      mayMutate: false,
    })
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['recordAssessment'] }])
    expect(texts).toEqual([])
    expect(await readDump(visit.client)).toBe(before)
  })
})
