import { beforeAll, describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { resolveReport } from '../../src/resolve/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { gazetteer } from '../fixtures/gazetteer.js'
import { visit } from '../fixtures/readings.js'

const graph = useEmptyGraph()
const send = (text: string) => graph.client.write((transaction) => transaction.send(text))

beforeAll(async () => {
  await emptyGraph(graph.client)
  const recordedAt = '2024-03-16T00:00:00.000Z'
  await writeReport(graph.client, resolveReport({ ...visit(), gazetteer, readerVersion: '1', recordedAt }))
})

const ORDER = `(c:Commitment {kind: 'DIRECTIVE', polarity: 'DO'})`

describe('a check of the graph', () => {
  it.each([
    [
      'a quote that is not the text',
      `MATCH (p:Passage) WITH p LIMIT 1 SET p.quote = p.quote + '!'`,
      `MATCH (p:Passage) WHERE p.quote ENDS WITH '!' SET p.quote = left(p.quote, size(p.quote) - 1)`,
      [/^Passage \S+ does not quote the text at its offsets\.$/],
    ],
    [
      'a commitment without evidence',
      `MATCH ${ORDER}-[q:QUOTES {for: 'EVIDENCE'}]->() SET q.for = 'WAS'`,
      `MATCH ()-[q:QUOTES {for: 'WAS'}]->() SET q.for = 'EVIDENCE'`,
      [/^Commitment \S+ quotes nothing as its evidence\.$/],
    ],
    [
      'a fact that does not say what it is',
      'MATCH (f:Figure) SET f.was = f.factType REMOVE f.factType',
      'MATCH (f:Figure) SET f.factType = f.was REMOVE f.was',
      [/^Fact \S+ has no factType\.$/],
    ],
    [
      'a fact that is shown and hidden at once',
      'MATCH (f:Figure) SET f:Hidden',
      'MATCH (f:Figure) REMOVE f:Hidden',
      [/^Fact \S+ is neither what its factType says, nor a candidate, nor hidden; or several of them\.$/],
    ],
    [
      'a property that the model does not know, or of another type',
      `MATCH (p:Project) SET p.type = 'CASTLE', p.colour = 'red'`,
      `MATCH (p:Project) SET p.type = 'PROJECT' REMOVE p.colour`,
      [
        /^Project \S+ has a wrong type: /,
        /^Project \S+ has a wrong property: .*colour/,
        /^Project \S+ is not what its reports state of it\.$/,
      ],
    ],
    [
      'an entity that is not what its reports state of it',
      `MATCH (p:Person {name: 'Lương Quang Hải'}) SET p.rank = 'Đại tá'`,
      `MATCH (p:Person {name: 'Lương Quang Hải'}) REMOVE p.rank`,
      [/^Person \S+ is not what its reports state of it\.$/],
    ],
    [
      'a copied maker that is not the maker',
      `MATCH ${ORDER} SET c.was = c.makerId, c.makerId = 'x'`,
      `MATCH ${ORDER} SET c.makerId = c.was REMOVE c.was`,
      [
        /^Commitment \S+ has a wrong property/,
        /^Commitment \S+ carries makerId x where its sources give \w+\.$/,
      ],
    ],
    [
      'an order that was answered and does not show it',
      `MATCH (c:Commitment {officialStatus: 'INSTRUCTED'}) SET c.officialStatus = 'NONE'`,
      `MATCH (c:Commitment {kind: 'REQUEST'}) SET c.officialStatus = 'INSTRUCTED'`,
      [/^Commitment \S+ carries officialStatus NONE where its sources give INSTRUCTED\.$/],
    ],
    [
      'a key on an index link that is not the commitment’s',
      `MATCH ${ORDER}-[l:CONCERNS]->() SET l.was = l.madeKey, l.madeKey = 'x'`,
      `MATCH ${ORDER}-[l:CONCERNS]->() SET l.madeKey = l.was REMOVE l.was`,
      [/^Commitment \S+ has wrong keys on its CONCERNS link to \w+\.$/],
    ],
    [
      'a place too many',
      `MATCH ${ORDER} MATCH (p:Place {name: 'xã Đông Hòa'}) CREATE (c)-[:WITHIN {target: 'x'}]->(p)`,
      `MATCH (:Commitment)-[l:WITHIN {target: 'x'}]->() DELETE l`,
      [/^Commitment \S+ has a WITHIN link to \w+ that its sources do not give\.$/],
    ],
    [
      'an office in no agency, held by nobody',
      `CREATE (:Role {id: 'r', name: 'x', nameKey: 'x', searchText: 'x', title: 'x', isShared: false})`,
      `MATCH (r:Role {id: 'r'}) DELETE r`,
      [/^Role r is in no agency\.$/],
    ],
    [
      'a person that nothing is linked to',
      `CREATE (:Person {id: 'p', name: 'x', nameKey: 'x', searchText: 'x', otherNames: []})`,
      `MATCH (p:Person {id: 'p'}) DELETE p`,
      [/^Person p is linked to nothing\.$/],
    ],
  ])('finds %s, and nothing else', async (_, damage, repair, sentences) => {
    await send(damage)
    const findings = await checkGraph(graph.client)
    await send(repair)
    expect(findings).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)))
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('finds a place that is missing above the one that is named', async () => {
    await send(`MATCH ${ORDER}-[l:WITHIN]->(:Place {level: 'PROVINCE'}) DELETE l`)
    expect(await checkGraph(graph.client)).toEqual([
      expect.stringMatching(/^Commitment \S+ lacks its WITHIN link to \w+\.$/),
    ])
  })
})
