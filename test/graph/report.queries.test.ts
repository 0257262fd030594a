import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { GraphClient } from '../../src/graph/client.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import type { ReportGraph } from '../../src/model/report-graph.js'
import { resolveReport } from '../../src/resolve/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { gazetteer } from '../fixtures/gazetteer.js'
import { commitment, type Reading, readingOf } from '../fixtures/reading.js'
import { afterReorganisation, otherPaper, visit } from '../fixtures/readings.js'

const graph = useEmptyGraph()
beforeEach(async () => {
  await emptyGraph(graph.client)
})

const resolve = (reading: Reading, readerVersion = '1', recordedAt = '2024-03-16T00:00:00.000Z') =>
  resolveReport({ ...reading, gazetteer, readerVersion, recordedAt })

const dump = () => readDump(graph.client)

async function dumpAfter(...graphs: readonly ReportGraph[]): Promise<string> {
  await emptyGraph(graph.client)
  for (const one of graphs) await writeReport(graph.client, one)
  return dump()
}

/** A client of its own, as another process would have. */
async function anotherClient(): Promise<GraphClient> {
  const client = await GraphClient.connect(inject('connection'))
  onTestFinished(() => client.close())
  return client
}

describe('writing a report', () => {
  it('puts all of it into the graph, soundly', async () => {
    const report = resolve(visit())
    const { outcome, created } = await writeReport(graph.client, report)
    expect(outcome).toBe('new')
    expect(created).toMatchObject({
      Report: 1,
      Person: 2,
      Agency: 3,
      Commitment: 4,
      FollowUp: 1,
      Statement: 3,
    })
    expect((await dump()).trim().split('\n')).toHaveLength(report.nodes.length + report.links.length)
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('tells candidates from commitments by label', async () => {
    await writeReport(graph.client, resolve(visit()))
    const lines = (await dump()).split('\n').filter((line) => line.includes('"factType":"Commitment"'))
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['Candidate:Fact', 'Commitment:Fact', 'Commitment:Fact', 'Commitment:Fact']),
    )
    expect(lines).toHaveLength(4)
  })

  it('a second time changes nothing', async () => {
    const once = await dumpAfter(resolve(visit()))
    const { outcome, created } = await writeReport(
      graph.client,
      resolve(visit(), '1', '2026-01-01T00:00:00.000Z'),
    )
    expect([outcome, Object.values(created).every((count) => count === 0)]).toEqual(['known', true])
    expect(await dump()).toBe(once)
  })

  it('the same text from another file and address is known, and remembers both', async () => {
    const { report, extraction } = visit()
    const copy = { ...report, sha256: 'f'.repeat(64), url: 'https://a.example/2' }
    await dumpAfter(resolve(visit()))
    expect((await writeReport(graph.client, resolve({ report: copy, extraction }))).outcome).toBe('known')
    const [row] = await graph.client.read('MATCH (r:Report) RETURN r.urls, r.sha256')
    expect(row).toEqual([
      ['https://a.example/2', 'https://bao.example/1'],
      [report.sha256, copy.sha256].sort(),
    ])
  })

  it('twice at once, from two processes, is the same as once', async () => {
    const once = await dumpAfter(resolve(visit()))
    await emptyGraph(graph.client)
    const clients = [graph.client, await anotherClient()]
    const outcomes = await Promise.all(clients.map((client) => writeReport(client, resolve(visit()))))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['known', 'new'])
    expect(await dump()).toBe(once)
  })

  it('several at once, each with another form of one name, loses none of them', async () => {
    const numbered = (n: number) => {
      const { report, extraction } = visit()
      const quote = `Khe Lim số ${n}`
      const mention = { quote, start: report.text.length, end: report.text.length + quote.length }
      const projects = extraction.projects.map((project) => ({ ...project, mentions: [mention] }))
      return resolve({
        report: { ...report, text: report.text + quote },
        extraction: { ...extraction, projects },
      })
    }
    const reports = Array.from({ length: 12 }, (_, n) => numbered(n))
    const inTurn = await dumpAfter(...reports)
    await emptyGraph(graph.client)
    const clients = [graph.client, await anotherClient()]
    await Promise.all(reports.map((report, n) => writeReport(clients[n % 2]!, report)))
    expect(await dump()).toBe(inTurn)
    const [row] = await graph.client.read('MATCH (p:Project) RETURN size(split(p.searchText, $line))', {
      line: '\n',
    })
    expect(row).toEqual([1 + reports.length])
  })

  it.each(['entity.save.Person', 'fact.add.Commitment', 'link.create.WITHIN'])(
    'interrupted at %s leaves nothing, and can be done again',
    async (name) => {
      const controller = new AbortController()
      const client = await anotherClient()
      client.observe((sent) => {
        if (sent.name.startsWith(name)) controller.abort(new Error('interrupted'))
      })
      const writing = writeReport(client, resolve(visit()), { signal: controller.signal })
      await expect(writing).rejects.toThrow('interrupted')
      expect(await dump()).toBe('')
      expect((await writeReport(graph.client, resolve(visit()))).outcome).toBe('new')
    },
  )

  it('three in any order give the same graph', async () => {
    const [a, b, c] = [resolve(visit()), resolve(otherPaper()), resolve(afterReorganisation())]
    const expected = await dumpAfter(a, b, c)
    for (const order of [
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ])
      expect(await dumpAfter(...order)).toBe(expected)
    expect(expected).toContain('"name":"Sở Xây dựng tỉnh Hà Sơn"')
    expect(await checkGraph(graph.client)).toEqual([])
  })
})

describe('a newer reader', () => {
  const TEXT = 'Giao Sở Xây dựng hoàn thành cầu Khe Lim trước Tết. Huyện sửa trường. Xã dọn kênh.\n'
  const first = () =>
    readingOf(TEXT, (find) => ({
      commitments: [
        commitment('a', find('hoàn thành cầu Khe Lim trước Tết')),
        commitment('b', find('sửa trường'), { kind: 'REQUEST' }),
      ],
    }))
  const better = () =>
    readingOf(TEXT, (find) => ({
      commitments: [
        commitment('x', find('Sở Xây dựng hoàn thành cầu Khe Lim'), { kind: 'PLEDGE' }),
        commitment('y', find('dọn kênh'), { kind: 'PLEDGE' }),
      ],
    }))
  const commitments = async () =>
    (await graph.client.read(
      `MATCH (c:Fact {factType: 'Commitment'})-[:QUOTES {for: 'EVIDENCE'}]->(p:Passage)
       RETURN c.id, [label IN labels(c) WHERE label <> 'Fact'][0], c.kind, p.quote, c.deadlineKey ORDER BY p.start`,
    )) as [id: string, label: string, kind: string, quote: string, deadlineKey: string][]

  it('keeps the id of what overlaps by half, adds what is new and hides what it no longer finds', async () => {
    await writeReport(graph.client, resolve(first()))
    const before = await commitments()
    const { outcome, created } = await writeReport(graph.client, resolve(better(), '2'))
    const after = await commitments()
    expect([outcome, created.Commitment]).toEqual(['reread', 1])
    expect(after.map(([, label, kind, quote]) => [label, kind, quote])).toEqual([
      ['Commitment', 'PLEDGE', 'Sở Xây dựng hoàn thành cầu Khe Lim'],
      ['Hidden', 'REQUEST', 'sửa trường'],
      ['Commitment', 'PLEDGE', 'dọn kênh'],
    ])
    expect(after.slice(0, 2).map(([id]) => id)).toEqual(before.map(([id]) => id))
    expect(after.map(([id, , , , key]) => key === `9999-12-31|${id}`)).toEqual([true, true, true])
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('changes nothing a second time, and an older one changes nothing at all', async () => {
    await writeReport(graph.client, resolve(first()))
    await writeReport(graph.client, resolve(better(), '2'))
    const once = await dump()
    for (const [reading, version] of [
      [better(), '2'],
      [first(), '1'],
    ] as const)
      expect((await writeReport(graph.client, resolve(reading, version))).outcome).toBe('known')
    expect(await dump()).toBe(once)
  })

  it('shows again what it finds again, and knows ten to be more than nine', async () => {
    await writeReport(graph.client, resolve(first(), '1.9'))
    const before = await commitments()
    await writeReport(graph.client, resolve(better(), '1.10'))
    expect((await writeReport(graph.client, resolve(first(), '2'))).outcome).toBe('reread')
    const after = await commitments()
    expect(after.filter(([, label]) => label === 'Commitment').map(([id, , , quote]) => [id, quote])).toEqual(
      before.map(([id, , , quote]) => [id, quote]),
    )
    expect(after.filter(([, label]) => label === 'Hidden').map(([, , , quote]) => quote)).toEqual([
      'dọn kênh',
    ])
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('replaces who answers, and leaves the review of a fact as it was', async () => {
    await writeReport(graph.client, resolve(visit()))
    await graph.client.write((tx) =>
      tx.send(`MATCH (c:Commitment) WHERE c.action CONTAINS 'thiếu nước' SET c.review = 'ACCEPTED'`),
    )
    const { report, extraction } = visit()
    const changed = extraction.commitments.map((claim) =>
      claim.id === 'k3' ? { ...claim, responsible: ['tinh'], shown: false } : claim,
    )
    await writeReport(
      graph.client,
      resolve({ report, extraction: { ...extraction, commitments: changed } }, '2'),
    )
    const rows = await graph.client.read(
      `MATCH (c:Commitment {review: 'ACCEPTED'})-[:ANSWERABLE]->(a) RETURN c.action, a.name`,
    )
    expect(rows).toEqual([['huyện không để dân thiếu nước', 'Ủy ban nhân dân tỉnh Hà Sơn']])
    expect(await checkGraph(graph.client)).toEqual([])
  })
})
