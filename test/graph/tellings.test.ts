import { beforeEach, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { retract } from '../../src/graph/retraction.js'
import { reportIdOf } from '../../src/resolve/index.js'
import { keepApart, mergeEntities, recordAssessment, reviewFact, undoMerge } from '../../src/track/index.js'
import { ask, type Loose } from '../api/ask.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { paperOf } from '../fixtures/one-meeting.js'
import type { Reading } from '../fixtures/reading.js'
import { threadWriter } from '../fixtures/thread-writer.js'
import { reportOf, type Said } from '../fixtures/threads.js'

/** Every statement is planned once, and many are sent. */
const PATIENT = { timeout: 240_000 }

const graph = useEmptyGraph()
let write = threadWriter(() => graph.client)
let count = 0
beforeEach(() => emptyGraph(graph.client))

const DATE = 'trước ngày 30/6/2024'
const told = (says: string, more: Partial<Said> = {}): Said => ({
  says: `${says} cầu Khe Lim ${DATE}`,
  line: `Sở Xây dựng ${says} cầu Khe Lim ${DATE}.`,
  ...{ acts: 'Sở Xây dựng', project: 'cầu Khe Lim', due: [DATE, '2024-06-30'] },
  ...more,
})
const OTHER: Said = { says: 'mở lớp học nghề cho thanh niên', kind: 'PLEDGE' }
const first = () => paperOf('Báo Một', [told('hoàn thành hồ sơ thiết kế'), OTHER])
const second = () => paperOf('Báo Hai', [told('khẩn trương hoàn thành hồ sơ thiết kế')])
const later = () =>
  reportOf('Báo Ba', '2024-12-20', [
    { says: 'hồ sơ thiết kế cầu Khe Lim đã hoàn thành', project: 'cầu Khe Lim', status: 'DONE' },
    { says: 'Thu ngân sách đạt dự toán', status: 'DONE' },
  ])

async function dumpAfter(...readings: readonly Reading[]): Promise<string> {
  await emptyGraph(graph.client)
  write = threadWriter(() => graph.client)
  for (const one of readings) await write(one)
  return readDump(graph.client)
}
const asked = (mutation: string) => ({
  ...{ mutation, operationId: `op-${++count}`, input: {}, actor: 'lan' },
  ...{ today: '2026-07-01', requestId: 'test' },
})
const take = (reading: Reading) =>
  retract(graph.client, reportIdOf(reading.report), '2026-02-01T08:00:00.000Z')
const shown = () => readDump(graph.client, { isShownOnly: true })
const rows = (text: string) => graph.client.read(text)
const bridge = `MATCH (c:Commitment) WHERE c.action CONTAINS 'cầu Khe Lim'`
const bridges = async () => (await rows(`${bridge} RETURN c.id ORDER BY c.id`)).map(([id]) => id as string)
const judgement = async () =>
  (await rows(`MATCH (j:Judgement {of: 'Commitment', verdict: 'SAME'}) RETURN j.id`))[0]![0] as string
const follows = () =>
  rows(`${bridge} MATCH (c)<-[:FOLLOWS]-(f:FollowUp)-[:BY]->(s) RETURN f.relation, c.officialStatus`)

describe('one commitment told by two reports of one meeting', PATIENT, () => {
  it('is counted once, answers under both ids, and quotes both', async () => {
    for (const one of [first(), second()]) await write(one)
    expect(await checkGraph(graph.client)).toEqual([])
    const ends = (await rows(
      `MATCH (:Judgement {of: 'Commitment'})-[:JUDGES]->(c) RETURN c.id ORDER BY c.id`,
    )) as [string][]
    const [one, other] = ends.map(([id]) => encodeId('Commitment', id))
    const { data, errors } = await ask<Loose>(
      graph.client,
      `query Q($one: ID!, $other: ID!) {
        commitments(first: 10, filter: { kind: [DIRECTIVE] }) { totalCount nodes { id citations(for: [EVIDENCE]) { quote report { id } } } }
        commitmentStats(groupBy: [KIND], first: 5) { kind commitments }
        reports(first: 5) { nodes { commitments(first: 5) { totalCount } } }
        node(id: $other) { id }
        commitment(by: { id: $one }) { id }
      }`,
      { one, other },
    )
    expect(errors).toEqual([])
    expect(data.commitments).toMatchObject({ totalCount: 1, nodes: [{ id: one }] })
    const { citations } = data.commitments.nodes[0]
    expect(new Set(citations.map(({ report }: Loose) => report.id)).size).toBe(2)
    expect(data.commitmentStats).toEqual(
      expect.arrayContaining([
        { kind: 'DIRECTIVE', commitments: 1 },
        { kind: 'PLEDGE', commitments: 1 },
      ]),
    )
    expect(data.reports.nodes.map(({ commitments }: Loose) => commitments.totalCount).sort()).toEqual([1, 2])
    expect(data.node).toEqual({ id: one })
    expect(data.commitment).toEqual({ id: one })
  })

  it('is taken up once by what took up each, whatever order they came in', async () => {
    const expected = await dumpAfter(first(), second(), later())
    expect(await bridges()).toHaveLength(1)
    expect(await follows()).toEqual([['REPORTS_DONE', 'REPORTED_DONE']])
    expect(await checkGraph(graph.client)).toEqual([])
    for (const order of [
      [first(), later(), second()],
      [second(), first(), later()],
      [later(), second(), first()],
    ])
      expect(await dumpAfter(...order)).toBe(expected)
    for (const again of [second(), later()]) await write(again)
    expect(await readDump(graph.client)).toBe(expected)
  })

  it('stands when one of the reports is retracted, and is joined again when it comes back', async () => {
    const [own, further] = [await dumpAfter(first(), later()), await dumpAfter(second(), later())]
    const [one, other] = [own, further].map((dump) => dump.split('\n').filter((line) => !/Hidden/.test(line)))
    const both = await dumpAfter(first(), second(), later())
    for (const [gone, left] of [
      [second(), one],
      [first(), other],
    ] as const) {
      await take(gone)
      expect((await shown()).split('\n')).toEqual(left)
      expect(await bridges()).toHaveLength(1)
      expect(await checkGraph(graph.client)).toEqual([])
      await write(gone)
      expect(await readDump(graph.client)).toBe(both)
    }
  })

  it('is taken up once where two reports of the later meeting tell that too, in any order, without any of them', async () => {
    const repeats = (name: string) =>
      paperOf(name, [told('tiếp tục hoàn thành hồ sơ thiết kế')], '2024-05-20')
    const all = [first(), second(), repeats('Báo Bốn'), repeats('Báo Năm')]
    const [a, b, c, d] = all as [Reading, Reading, Reading, Reading]
    const expected = await dumpAfter(...all)
    const taken = `MATCH (f:FollowUp)-[:FOLLOWS]->(:Commitment) RETURN count(f)`
    expect(await rows(taken)).toEqual([[1]])
    expect(await bridges()).toHaveLength(2)
    expect(await checkGraph(graph.client)).toEqual([])
    for (const order of [
      [c, a, d, b],
      [d, c, b, a],
      [b, d, a, c],
    ])
      expect(await dumpAfter(...order)).toBe(expected)
    for (const gone of all) {
      await take(gone)
      expect(await rows(taken)).toEqual([[1]])
      expect(await checkGraph(graph.client)).toEqual([])
      await write(gone)
      expect(await readDump(graph.client)).toBe(expected)
    }
  })

  it('reads on when a report is read anew', async () => {
    const both = await dumpAfter(first(), second(), later())
    const versionless = (dump: string) => dump.replaceAll(/"readerVersion":"\d"/g, '')
    for (const one of [second(), first(), later()]) await write(one, { version: '2' })
    expect(versionless(await readDump(graph.client))).toBe(versionless(both))
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('is two again when a person says so, each with what took it up, and stays so', async () => {
    await dumpAfter(first(), second(), later())
    const before = await readDump(graph.client)
    const ends = (await rows(
      `MATCH (:Judgement {of: 'Commitment'})-[:JUDGES]->(c) RETURN c.id ORDER BY c.id`,
    )) as [string][]
    const ids = ends.map(([id]) => id)
    const input = { label: 'Commitment' as const, ids, reason: 'hai việc' }
    const outcome = await keepApart(graph.client, asked('keepApart'), input)
    expect(await bridges()).toEqual(ids)
    expect(await follows()).toHaveLength(2)
    expect(await checkGraph(graph.client)).toEqual([])
    await write(later(), { version: '2' })
    expect(await bridges()).toEqual(ids)
    await undoMerge(
      graph.client,
      asked('undoMerge'),
      (outcome as Extract<typeof outcome, { operation: string }>).results[1]!,
    )
    expect((await readDump(graph.client)).replace('"readerVersion":"2"', '"readerVersion":"1"')).toBe(before)
    await undoMerge(graph.client, asked('undoMerge'), await judgement())
    expect(await bridges()).toEqual(ids)
    await write(second(), { version: '2' })
    expect(await bridges()).toEqual(ids)
  })

  it('keeps what is recorded of it, and gives it back when it is two again', async () => {
    await dumpAfter(first(), second(), later())
    const [id] = await bridges()
    const told = await recordAssessment(graph.client, asked('recordAssessment'), {
      ...{ commitment: id!, value: 'SUBSTANTIAL', on: '2025-01-10', doneOn: null, termEnd: null },
      ...{
        assessor: 'lan',
        secondReviewer: null,
        approver: null,
        scope: null,
        document: 'BB 1',
        reason: null,
      },
      ...{ basedOn: [], reopens: null, replacedBy: null, rubricVersion: '1' },
    } as never)
    expect(told).toMatchObject({ results: expect.anything() })
    const [[followUp]] = (await rows(`${bridge} MATCH (c)<-[:FOLLOWS]-(f:FollowUp) RETURN f.id`)) as [
      [string],
    ]
    const reviewed = await reviewFact(graph.client, asked('reviewFact'), {
      ...{ fact: { id: followUp, type: 'FollowUp' }, verdict: 'REJECT', correction: {}, reason: null },
    })
    expect(reviewed).toMatchObject({ results: [followUp] })
    expect(await follows()).toEqual([['REPORTS_DONE', 'REPORTED_DONE']])
    expect(await checkGraph(graph.client)).toEqual([])
    await undoMerge(graph.client, asked('undoMerge'), await judgement())
    expect(await checkGraph(graph.client)).toEqual([])
    expect(
      await rows(`${bridge} RETURN c.evidenceStatus, c.officialStatus ORDER BY c.evidenceStatus DESC`),
    ).toEqual(expect.arrayContaining([['SUBSTANTIAL', expect.any(String)]]))
  })

  it('waits for a reviewer where one report leaves something out, who joins it, and may undo it', async () => {
    const vague = paperOf('Báo Hai', [told('hoàn thành hồ sơ thiết kế', { acts: undefined as never })])
    await dumpAfter(first(), vague)
    const before = await readDump(graph.client)
    const ids = await bridges()
    expect(ids).toHaveLength(2)
    expect(await rows('MATCH (j:Judgement) WHERE j.queueKey IS NOT NULL RETURN j.of, j.verdict')).toEqual([
      ['Commitment', 'UNSURE'],
    ])
    const outcome = await mergeEntities(graph.client, asked('mergeEntities'), {
      ...{ label: 'Commitment' as const, ids, reason: 'một việc' },
    })
    expect(await bridges()).toEqual([ids[0]])
    expect(await rows('MATCH (j:Judgement) WHERE j.queueKey IS NOT NULL RETURN j.id')).toEqual([])
    expect(await checkGraph(graph.client)).toEqual([])
    await undoMerge(
      graph.client,
      asked('undoMerge'),
      (outcome as Extract<typeof outcome, { operation: string }>).results[2]!,
    )
    expect(await readDump(graph.client)).toBe(before)
  })
})
