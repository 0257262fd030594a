import { readdirSync, readFileSync } from 'node:fs'
import { pino } from 'pino'
import { GraphClient } from '../../src/graph/client.js'
import { startEphemeralServer } from '../../src/graph/local/ephemeral.js'
import { applySchema } from '../../src/graph/schema.js'
import { createReader } from '../../src/pipeline.js'
import { createApp } from '../../src/server/index.js'
import { listen } from '../../src/server/listen.js'
import { RECORDS } from './records.js'

const SAMPLES = new URL('../../seeds/reports/', import.meta.url)

interface Found {
  id: string
  responsibilities?: { id: string; part: string }[]
}

/** The fields of an answer: of a list its nodes, of a mutation what became of it. */
export type Ask = (query: string) => Promise<Record<string, { nodes: Found[]; __typename?: string }>>

/** The samples in a graph of their own, served; all of it is gone when `work` has ended. */
export async function withShownGraph(work: (origin: string, ask: Ask) => Promise<void>): Promise<void> {
  const { connection, stop } = await startEphemeralServer({ cache: process.env.CAMKET_CACHE })
  const client = await GraphClient.connect(connection)
  try {
    await applySchema(client)
    const reader = createReader()
    for (const name of readdirSync(SAMPLES).sort())
      await reader.ingest(client, { bytes: readFileSync(new URL(name, SAMPLES)), name })
    const log = pino({ level: 'silent' })
    const app = createApp({ client, log, corsOrigins: [], isOpen: false, actor: 'Tổ rà soát' })
    const server = await listen(app.listener, '127.0.0.1', 0)
    const ask = askAt(`${server.origin}/graphql`)
    for (const [i, record] of RECORDS.entries()) await recordIt(ask, `shown-${i}`, record)
    await work(server.origin, ask).finally(() => server.close())
  } finally {
    await client.close()
    await stop()
  }
}

async function recordIt(
  ask: Ask,
  operationId: string,
  { text, kind, mutation, input, bearer }: (typeof RECORDS)[number],
): Promise<void> {
  const { commitments } = await ask(
    `{ commitments(first: 1, filter: { text: "${text}", kind: [${kind}] }) { nodes { id responsibilities { id part } } } }`,
  )
  const { id, responsibilities = [] } = commitments!.nodes[0]!
  const fields = [`operationId: "${operationId}", commitment: "${id}", ${input}`]
  if (bearer) {
    const { agencies } = await ask(`{ agencies(first: 1, filter: { text: "${bearer}" }) { nodes { id } } }`)
    const replaced = responsibilities.flatMap((one) => (one.part === 'LEAD' ? [`"${one.id}"`] : []))
    fields.push(`bearer: "${agencies!.nodes[0]!.id}", replaces: [${replaced}]`)
  }
  const answer = await ask(
    `mutation { ${mutation}(input: { ${fields} }) { __typename ... on Refusal { message } } }`,
  )
  if (!answer[mutation]!.__typename!.endsWith('Success')) throw new Error(JSON.stringify(answer))
}

function askAt(url: string): Ask {
  return async (query) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await response.json()) as { data: Awaited<ReturnType<Ask>>; errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
}
