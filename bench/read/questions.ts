/** What is asked of both servers, a thousand times with other values. */
import type { Driver } from 'neo4j-driver'
import { encodeId } from '../../src/api/ids.js'
import { encodeCursor } from '../../src/api/paging.js'
import { searchFold } from '../../src/model/values/name.js'
import type { Random } from '../synthetic/random.js'

/** Values as they stand in the graph. */
export type Parameters = Readonly<Record<string, string>>

export interface Question {
  name: string
  title: string
  document: string
  draw(graph: Askable, random: Random): Parameters
  /** The same for GraphQL: ids and cursors as clients see them. */
  variables(parameters: Parameters): Record<string, unknown>
}

/** What there is to ask for. */
export interface Askable {
  commitments: readonly { id: string; maker: string; makerType: string; deadlineKey: string }[]
  people: readonly { id: string; name: string }[]
  places: readonly string[]
}

const NESTED = `
  nodes {
    id kind action
    deadline { type current }
    maker { __typename id name }
    madeAs { id name agency { id name } }
    addressees { __typename id name }
    projects { id name }
    places { id name }
    citations { for quote start end }
  }
  pageInfo { hasNextPage endCursor }`

const none = () => ({})
const someMaker = ({ commitments }: Askable, random: Random) => {
  const { maker, makerType } = random.pick(commitments)
  return { maker, makerType }
}
const makerId = ({ maker, makerType }: Parameters) => ({ maker: encodeId(makerType!, maker!) })

export const QUESTIONS: readonly Question[] = [
  {
    name: 'point',
    title: 'one commitment by id',
    document: `query point($id: ID!) { commitment(by: { id: $id }) {
      id kind action strength polarity constraint deadline { type current } confidence status { official evidence } } }`,
    draw: ({ commitments }, random) => ({ id: random.pick(commitments).id }),
    variables: ({ id }) => ({ id: encodeId('Commitment', id!) }),
  },
  {
    name: 'pageByMaker',
    title: 'page of 20, by maker',
    document: `query pageByMaker($maker: ID!) { commitments(filter: { maker: [$maker] }, first: 20) {${NESTED}} }`,
    draw: someMaker,
    variables: makerId,
  },
  {
    name: 'pageByPlace',
    title: 'page of 20, by place',
    document: `query pageByPlace($place: ID!) { commitments(filter: { place: [$place] }, first: 20) {${NESTED}} }`,
    draw: ({ places }, random) => ({ place: random.pick(places) }),
    variables: ({ place }) => ({ place: encodeId('Place', place!) }),
  },
  {
    name: 'pageUnfiltered',
    title: 'page of 20, unfiltered',
    document: `query pageUnfiltered { commitments(first: 20) {${NESTED}} }`,
    draw: none,
    variables: none,
  },
  {
    name: 'pageFromHalfway',
    title: 'page of 20, from halfway',
    document: `query pageFromHalfway($after: String!) { commitments(first: 20, after: $after) {${NESTED}} }`,
    draw: ({ commitments }, random) => ({
      after: commitments[Math.floor(commitments.length * (0.25 + random.below(500) / 1000))]!.deadlineKey,
    }),
    variables: ({ after }) => ({ after: encodeCursor('Commitment.DEADLINE', after!) }),
  },
  {
    name: 'person',
    title: 'person, tenures, 20 commitments',
    document: `query person($id: ID!) { person(by: { id: $id }) {
      id name honorific
      tenures { from through role { id name agency { id name } } }
      commitmentsMade(first: 20) { nodes { id kind action deadline { type current } } } } }`,
    draw: ({ people }, random) => ({ id: random.pick(people).id }),
    variables: ({ id }) => ({ id: encodeId('Person', id!) }),
  },
  {
    name: 'search',
    title: 'search without accents, 10 best',
    document: `query search($query: String!) { search(query: $query, types: [PERSON, AGENCY], first: 10) {
      nodes { __typename ... on Person { id name } ... on Agency { id name } } } }`,
    draw: ({ people }, random) => ({ query: searchFold(random.pick(people).name) }),
    variables: ({ query }) => ({ query }),
  },
  {
    name: 'counts',
    title: 'counts by kind, of a maker',
    document: `query counts($maker: ID!) { commitmentStats(groupBy: [KIND], filter: { maker: [$maker] }) { kind commitments } }`,
    draw: someMaker,
    variables: makerId,
  },
]

/** In the order of the deadline, so that halfway is a place in it. */
export async function readAskable(driver: Driver): Promise<Askable> {
  const rows = async <T>(cypher: string) =>
    (await driver.executeQuery(cypher)).records.map((record) => record.toObject() as T)
  return {
    commitments: await rows(
      `MATCH (c:Commitment)-[:MADE_BY]->(m) RETURN c.id AS id, c.deadlineKey AS deadlineKey, m.id AS maker,
        CASE WHEN m:Person THEN 'Person' ELSE 'Agency' END AS makerType ORDER BY deadlineKey`,
    ),
    people: await rows('MATCH (p:Person) RETURN p.id AS id, p.name AS name ORDER BY id'),
    places: (
      await rows<{ id: string }>('MATCH (p:Place)<-[:WITHIN]-() RETURN DISTINCT p.id AS id ORDER BY id')
    ).map(({ id }) => id),
  }
}
