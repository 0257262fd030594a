import { beforeEach, describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { retract } from '../../src/graph/retraction.js'
import { reportIdOf } from '../../src/resolve/index.js'
import { undoMerge } from '../../src/track/index.js'
import { ask, type Loose } from '../api/ask.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import type { Reading } from '../fixtures/reading.js'
import { threadWriter } from '../fixtures/thread-writer.js'
import { HERE, LATER, LONG, SHORT, THERE } from '../fixtures/two-names.js'

/** Every statement is planned once, and many are sent. */
const PATIENT = { timeout: 120_000 }

const graph = useEmptyGraph()
beforeEach(() => emptyGraph(graph.client))
const write = threadWriter(() => graph.client)

const shown = () => readDump(graph.client, { isShownOnly: true })
async function shownAfter(...readings: readonly Reading[]): Promise<string> {
  await emptyGraph(graph.client)
  for (const one of readings) await write(one)
  return shown()
}
const take = (reading: Reading) =>
  retract(graph.client, reportIdOf(reading.report), '2026-02-01T08:00:00.000Z')
const projects = async () =>
  (await graph.client.read('MATCH (p:Project) RETURN p.name ORDER BY p.name')).map(([name]) => name)
const judgements = () =>
  graph.client.read(
    'MATCH (j:Judgement {of: $of}) WHERE j.undoneAt IS NULL RETURN j.id, j.verdict, j.reasons',
    {
      of: 'Project',
    },
  )

describe('what two reports beside each other name in two ways', PATIENT, () => {
  it('is one, with its reasons, in whatever order they are read', async () => {
    const expected = await shownAfter(LONG, SHORT, LATER)
    expect(await projects()).toEqual(['hồ chứa nước Khe Thiềm'])
    expect(await judgements()).toEqual([
      [expect.any(String), 'SAME', ['hồ Khe Thiềm and hồ chứa nước Khe Thiềm in one place']],
    ])
    expect(await checkGraph(graph.client)).toEqual([])
    for (const order of [
      [LONG, LATER, SHORT],
      [SHORT, LATER, LONG],
      [LATER, LONG, SHORT],
    ])
      expect(await shownAfter(...order)).toBe(expected)
  })

  it('is one as long as one pair of shown reports says so, and again when a report comes back', async () => {
    const pair = await shownAfter(LONG, LATER)
    const alone = await shownAfter(LONG)
    const all = await shownAfter(LONG, SHORT, LATER)
    await take(SHORT)
    expect(await shown()).toBe(pair)
    await take(LATER)
    expect(await shown()).toBe(alone)
    expect(await projects()).toEqual(['hồ chứa nước Khe Thiềm'])
    await write(LATER)
    await write(SHORT)
    expect(await shown()).toBe(all)
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('stays apart when a person said so, whatever is read later', async () => {
    await shownAfter(LONG, SHORT)
    const [[judgement]] = (await judgements()) as [[string]]
    const asked = {
      mutation: 'undoMerge',
      operationId: 'u',
      input: {},
      actor: 'lan',
      today: '2026-07-01',
      requestId: 't',
    }
    await undoMerge(graph.client, asked, judgement)
    await write(LATER)
    expect(await projects()).toEqual(['hồ Khe Thiềm', 'hồ chứa nước Khe Thiềm'].sort())
  })

  it('waits for a reviewer when it is not certain, and stays apart', async () => {
    await shownAfter(SHORT, LATER)
    const { data, errors, texts } = await ask<Loose>(
      graph.client,
      '{ reviewQueue(first: 5) { totalCount nodes { ... on Judgement { verdict score by reasons things { ... on Person { name } } } } pageInfo { hasNextPage } } }',
    )
    expect(errors).toEqual([])
    expect(texts).toHaveLength(1)
    expect(data.reviewQueue).toEqual({
      totalCount: 1,
      nodes: [
        {
          verdict: 'UNSURE',
          score: 0.4,
          by: 'camket',
          reasons: [expect.stringContaining('the full name Lê Văn Tám in both')],
          things: [{ name: 'Lê Văn Tám' }, { name: 'Lê Văn Tám' }],
        },
      ],
      pageInfo: { hasNextPage: false },
    })
  })
})

describe('what two reports give one name and is two', PATIENT, () => {
  const said = () =>
    graph.client.read(
      'MATCH (j:Judgement) RETURN j.of, j.verdict, j.reasons, j.undoneAt IS NULL, j.id ORDER BY j.of',
    )
  const apart = ['Lê Văn Tám', 'Lê Văn Tám']
  const people = async () => (await graph.client.read('MATCH (p:Person) RETURN p.name')).map(([name]) => name)

  it('is said to be so with the reasons, in whatever order it is read, and waits for nobody', async () => {
    const expected = await shownAfter(HERE, THERE)
    expect((await said()).map((row) => row.slice(0, 4))).toEqual([
      ['Agency', 'DIFFERENT', ['Ủy ban nhân dân xã Đông Hòa in both, of two places'], true],
      ['Person', 'DIFFERENT', [expect.stringMatching(/^the full name .* on 2024-03-1[24], in .*/)], true],
    ])
    const { data } = await ask<Loose>(graph.client, '{ reviewQueue { totalCount } }')
    expect([data.reviewQueue.totalCount, await people()]).toEqual([0, apart])
    expect(await checkGraph(graph.client)).toEqual([])
    expect(await shownAfter(THERE, HERE)).toBe(expected)
  })

  it('is said no longer when a person takes it back, or one of the reports goes', async () => {
    await shownAfter(HERE, THERE)
    const of = (operationId: string) => ({
      ...{ mutation: 'undoMerge', operationId, input: {}, actor: 'lan', today: '2026-07-01', requestId: 't' },
    })
    const [, person] = await said()
    await undoMerge(graph.client, of('u'), person!.at(-1) as string)
    const standing = async () => (await said()).map((row) => row[3])
    expect(await standing()).toEqual([true, false])
    await take(THERE)
    expect(await standing()).toEqual([false, false])
    await write(THERE)
    expect([await standing(), await people()]).toEqual([[true, false], apart])
    expect(await checkGraph(graph.client)).toEqual([])
  })
})
