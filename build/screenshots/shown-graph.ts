import { readdirSync, readFileSync } from 'node:fs'
import { pino } from 'pino'
import { GraphClient } from '../../src/graph/client.js'
import { startEphemeralServer } from '../../src/graph/local/ephemeral.js'
import { applySchema } from '../../src/graph/schema.js'
import { createReader } from '../../src/pipeline.js'
import { createApp } from '../../src/server/index.js'
import { listen } from '../../src/server/listen.js'

const SAMPLES = new URL('../../seeds/reports/', import.meta.url)

/** What somebody found of the samples, so that the evidence axis has something to show. */
const RECORDS = [
  `recordAssessment(input: { operationId: "shown-1", commitment: "$id", value: NO_EVIDENCE, on: "2026-05-15", scope: "23 báo cáo của tỉnh, 12/2023 – 4/2026" })`,
  `changeDeadline(input: { operationId: "shown-2", commitment: "$id", to: "2026-03-31", approvedBy: "UBND tỉnh", approvedOn: "2025-12-20", why: "Mưa kéo dài, chưa có cây giống" })`,
  `recordAssessment(input: { operationId: "shown-3", commitment: "$id", value: SUBSTANTIAL, on: "2026-04-10", document: "Biên bản kiểm tra 05/BB-UBND" })`,
]
const SHOWN = ['khoi cong cong trinh cap nuoc ban hang dong a', 'trong rung thay the', 'trong rung thay the']

export type Ask = (query: string) => Promise<Record<string, { nodes: { id: string }[] }>>

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
    const app = createApp({ client, log, corsOrigins: [], isOpen: false })
    const server = await listen(app.listener, '127.0.0.1', 0)
    const ask = askAt(`${server.origin}/graphql`)
    for (const [i, record] of RECORDS.entries()) {
      const { commitments } = await ask(
        `{ commitments(first: 1, filter: { text: "${SHOWN[i]}", kind: [DIRECTIVE] }) { nodes { id } } }`,
      )
      await ask(`mutation { ${record.replace('$id', commitments!.nodes[0]!.id)} { __typename } }`)
    }
    await work(server.origin, ask).finally(() => server.close())
  } finally {
    await client.close()
    await stop()
  }
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
