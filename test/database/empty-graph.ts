import { afterAll, beforeAll, inject } from 'vitest'
import { GraphClient } from '../../src/graph/client.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { applySchema } from '../../src/graph/schema.js'

/** Gives a test file the server for itself, with nothing in it. Call at the top of the file; read `client` inside tests. */
export function useEmptyGraph(): { readonly client: GraphClient } {
  let client: GraphClient | undefined
  beforeAll(async () => {
    client = await GraphClient.connect(inject('connection'))
    await emptyGraph(client)
    await applySchema(client)
  })
  afterAll(() => client?.close())
  return {
    get client() {
      if (client === undefined) throw new Error('useEmptyGraph gives its client only inside tests')
      return client
    },
  }
}
