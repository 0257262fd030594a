import { beforeEach, expect } from 'vitest'
import { checkGraph } from '../../../src/graph/check.js'
import type { GraphClient } from '../../../src/graph/client.js'
import { emptyGraph } from '../../../src/graph/empty-graph.js'
import { writeReport } from '../../../src/graph/report.queries.js'
import { resolveReport } from '../../../src/resolve/index.js'
import { useEmptyGraph } from '../../database/empty-graph.js'
import { gazetteer } from '../../fixtures/gazetteer.js'
import { visit } from '../../fixtures/readings.js'
import { type Answer, ask, type Loose } from '../ask.js'

const LISTED = `{ commitments { nodes { id kind polarity responsibilities { id part } citations { passage { id } } thread { nodes { id } } } } }`

/**
 * One report, read anew before each test: a request, the directive that answers it, and a prohibition. What a test writes
 * is checked against the sources of every copy afterwards.
 */
export function useVisit() {
  const graph = useEmptyGraph()
  let found: Loose[] = []
  beforeEach(async () => {
    await emptyGraph(graph.client)
    await read(graph.client)
    found = ((await ask<Loose>(graph.client, LISTED)).data.commitments as Loose).nodes
    return async () => expect(await checkGraph(graph.client)).toEqual([])
  })
  const of = (isIt: (commitment: Loose) => boolean) => found.find(isIt)!
  return {
    get client() {
      return graph.client
    },
    get request() {
      return of(({ kind }) => kind === 'REQUEST')
    },
    get directive() {
      return of(({ kind, polarity }) => kind === 'DIRECTIVE' && polarity === 'DO')
    },
    get prohibition() {
      return of(({ polarity }) => polarity === 'DO_NOT')
    },
    /** Does one mutation, as the operator An on loopback; `selection` is of its success, and every refusal tells itself. */
    async send(mutation: string, input: Loose, selection: string): Promise<Loose> {
      const answer = await sendTo(graph.client, mutation, input, selection)
      expect(answer.errors).toEqual([])
      return answer.data[mutation]
    },
    read: (readerVersion: string) => read(graph.client, readerVersion),
  }
}

export function sendTo(
  client: GraphClient,
  mutation: string,
  input: Loose,
  selection: string,
  context: Parameters<typeof ask>[3] = {},
): Promise<Answer<Loose>> {
  const title = mutation[0]!.toUpperCase() + mutation.slice(1)
  const refused = `... on Refusal { message } ... on NotFound { field } ... on InvalidInput { field }
    ${/Assess|withdraw/.test(mutation) ? '... on TransitionRefused { from to missing }' : ''}`
  const text = `mutation Send($input: ${title}Input!) { ${mutation}(input: $input) { __typename ${refused} ... on ${title}Success ${selection} } }`
  return ask<Loose>(client, text, { input }, { mayMutate: true, actor: 'An', ...context })
}

async function read(client: GraphClient, readerVersion = '1'): Promise<void> {
  const recordedAt = '2024-03-16T00:00:00.000Z'
  await writeReport(client, resolveReport({ ...visit(), gazetteer, readerVersion, recordedAt }))
}
