import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { handMade } from '../fixtures/hand-made.js'
import { ask, dataOf } from './ask.js'
import { graphql } from './gql/index.js'

const graph = useEmptyGraph()
beforeAll(() => handMade().load(graph.client))
const commitment = (key: string) => ({ id: encodeId('Commitment', key) })

const WHOLE = graphql(`
  query Whole($id: ID!, $asOf: Date) {
    commitment(by: { id: $id }) {
      id
      kind
      action
      strength
      polarity
      constraint
      rule
      confidence
      review
      recordedAt
      maker { __typename id name }
      speaker { name }
      madeAs { name title agency { name } }
      madeAt { name place { name } }
      madeOn { earliest latest precision text }
      responsibilities { part basis from through party { __typename name } }
      addressees { __typename name }
      beneficiaries { __typename name }
      projects { name }
      places { name }
      deadline { type text current slippageDays baseline { earliest latest precision text } }
      target { value unit comparator text }
      status(asOf: $asOf) { official evidence schedule scheduleAgainstBaseline asOf }
      thread { nodes { relation isLate reasons commitment { action } by { __typename ... on Commitment { kind } ... on StatusStatement { status percent subject { __typename ... on Project { name } } } } } }
      citations { for quote start end line rule confidence review report { title text } passage { quote } fact { __typename id } }
    }
  }
`)

describe('a commitment', () => {
  it('shows everything that the report says of it', async () => {
    const { data, texts } = await ask(graph.client, WHOLE, commitment('giao'))
    expect(texts).toHaveLength(1)
    expect(data.commitment).toMatchObject({
      ...commitment('giao'),
      kind: 'DIRECTIVE',
      polarity: 'DO',
      constraint: null,
      rule: 'commitment.hand',
      recordedAt: '2026-01-01T00:00:00.000Z',
      maker: { __typename: 'Person', id: encodeId('Person', 'hai'), name: 'Võ Trọng Hải' },
      speaker: null,
      madeAs: { title: 'Chủ tịch', agency: { name: 'UBND huyện Thượng Lâm' } },
      madeAt: { name: 'Kiểm tra tại xã Sông Trong, 1/3/2026', place: { name: 'xã Sông Trong' } },
      madeOn: { earliest: '2026-03-01', latest: '2026-03-01', precision: 'DAY', text: null },
      responsibilities: [
        {
          part: 'LEAD',
          basis: 'ORIGINAL',
          from: null,
          through: '2026-12-31',
          party: { __typename: 'Agency', name: 'Phòng Kinh tế huyện Thượng Lâm' },
        },
      ],
      projects: [{ name: 'cầu Sông Trong' }],
      places: [{ name: 'xã Sông Trong' }],
      deadline: {
        type: 'BY',
        text: 'trước ngày 30/6/2026',
        current: '2026-06-30',
        slippageDays: 0,
        baseline: { latest: '2026-06-30', precision: 'DAY', text: 'trước ngày 30/6/2026' },
      },
      target: { value: 1, unit: 'cầu', comparator: 'EQUAL', text: null },
    })
  })

  it('quotes the report exactly, at its offsets', async () => {
    const { commitment: found } = await dataOf(graph.client, WHOLE, commitment('giao'))
    const [evidence, deadline] = found!.citations
    for (const { quote, start, end, report } of found!.citations)
      expect(report!.text.slice(start, end)).toBe(quote)
    expect(evidence).toMatchObject({
      for: 'EVIDENCE',
      line: 1,
      report: { title: 'Chủ tịch UBND huyện kiểm tra xã Sông Trong' },
      fact: { __typename: 'Commitment', ...commitment('giao') },
    })
    expect(deadline).toMatchObject({ for: 'DEADLINE', quote: 'trước ngày 30/6/2026' })
  })

  it('names whoever is addressed by type, in Vietnamese order of their names', async () => {
    const { commitment: found } = await dataOf(graph.client, WHOLE, commitment('de-nghi'))
    expect(found!.addressees).toEqual([
      { __typename: 'Role', name: 'Chủ tịch UBND huyện Thượng Lâm' },
      { __typename: 'Place', name: 'huyện Thượng Lâm' },
    ])
  })

  it('tells who voiced what a body promised, and who gains', async () => {
    const { commitment: found } = await dataOf(graph.client, WHOLE, commitment('cam-ket'))
    expect(found).toMatchObject({
      maker: { __typename: 'Agency' },
      speaker: { name: 'Võ Trọng Hải' },
      beneficiaries: [{ __typename: 'Place', name: 'xã Sông Trong' }],
      deadline: { type: 'WITHIN', baseline: { earliest: '2026-07-01', precision: 'QUARTER' } },
    })
  })

  it('follows the thread both ways, to commitments and to statements', async () => {
    const request = await dataOf(graph.client, WHOLE, commitment('de-nghi'))
    const pledge = await dataOf(graph.client, WHOLE, commitment('cam-ket'))
    const directive = await dataOf(graph.client, WHOLE, commitment('giao'))
    const answer = {
      relation: 'RESPONDS_TO',
      isLate: null,
      reasons: ['same road'],
      commitment: { action: 'sửa đường vào thôn Hạ' },
      by: { __typename: 'Commitment', kind: 'PLEDGE' },
    }
    expect(request.commitment!.thread.nodes).toEqual([answer])
    expect(pledge.commitment!.thread.nodes).toEqual([answer])
    expect(directive.commitment!.thread.nodes).toMatchObject([
      {
        relation: 'REPORTS_DONE',
        isLate: false,
        by: { status: 'DONE', percent: 100, subject: { __typename: 'Project', name: 'cầu Sông Trong' } },
      },
    ])
  })

  it.each([
    ['giao', null, 'REPORTED_DONE', 'DONE_ON_TIME'],
    ['cam-ket', null, 'NONE', 'NOT_DUE'],
    ['cam-ket', '2026-09-30', 'NONE', 'NOT_DUE'],
    ['cam-ket', '2026-10-01', 'NONE', 'OVERDUE'],
    ['de-nghi', null, 'ACCEPTED', 'NO_DEADLINE'],
  ])('stands on three axes: %s as of %s is %s and %s', async (key, asOf, official, schedule) => {
    const { commitment: found } = await dataOf(graph.client, WHOLE, { ...commitment(key), asOf })
    expect(found!.status).toMatchObject({ official, evidence: 'NOT_REVIEWED', schedule })
    expect(found!.status.asOf).toBe(asOf ?? '2026-07-15')
  })

  it('says that nothing is known where nothing is', async () => {
    const { commitment: found } = await dataOf(graph.client, WHOLE, commitment('phai'))
    expect(found).toMatchObject({
      polarity: 'DO_NOT',
      maker: null,
      deadline: null,
      target: null,
      responsibilities: [],
      thread: { nodes: [] },
    })
  })

  it('lists who answers on a day', async () => {
    const text = `query At($id: ID!, $at: Date) { commitment(by: {id: $id}) { responsibilities(at: $at) { part } } }`
    const on = async (at: string) =>
      (
        await dataOf<{ commitment: { responsibilities: unknown[] } }>(graph.client, text, {
          ...commitment('giao'),
          at,
        })
      ).commitment.responsibilities
    expect(await on('2026-12-31')).toHaveLength(1)
    expect(await on('2027-01-01')).toHaveLength(0)
  })

  it('is not shown while it is a candidate', async () => {
    await graph.client.write((transaction) =>
      transaction.send(`MATCH (c:Fact {id: 'giao'}) CREATE (n:Fact:Candidate {id: 'nicht', factType: 'Commitment', deadlineKey: '2026|nicht', madeKey: '2026|nicht', kind: 'PLEDGE', action: 'x', searchText: 'x'})
        CREATE (n)-[:MADE_BY]->(:Person {id: 'kandidat', name: 'K', nameKey: 'zz', searchText: 'k'})`),
    )
    const { commitments, commitment: one } = await dataOf<{
      commitments: { totalCount: number; nodes: unknown[] }
      commitment: null
    }>(
      graph.client,
      `query Hidden($id: ID!) { commitment(by: {id: $id}) { id } commitments { totalCount nodes { id } } }`,
      commitment('nicht'),
    )
    expect(one).toBeNull()
    expect(commitments.totalCount).toBe(4)
    expect(commitments.nodes).toHaveLength(4)
  })
})
