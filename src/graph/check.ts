import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { KINDS, type Label } from '../model/kinds/index.js'
import type { CommitmentCopies } from '../model/links/copies.js'
import { copiedPage, RULES } from './check.queries.js'
import type { GraphClient } from './client.js'
import { computeCopies } from './copy-sources.queries.js'
import { storedNodes } from './dump.js'

const PAGE = 500
const PATIENT = { timeoutMs: 600_000 }

/** What is wrong with the graph, one sentence each, in a fixed order; nothing when it is sound. */
export async function checkGraph(client: GraphClient): Promise<string[]> {
  const findings: string[] = []
  for (const { label, finding, query } of RULES) {
    for (const { id } of await client.run(query, {}, PATIENT)) findings.push(`${label} ${id} ${finding}`)
  }
  for await (const node of storedNodes(client)) findings.push(...misfits(node))
  for await (const finding of copyFindings(client)) findings.push(finding)
  return findings
}

/** Properties that are not what the model says of this kind. */
function misfits({ id, labels, properties }: { id: string; labels: string[]; properties: Stored }): string[] {
  const label = (labels.includes('Fact') ? properties.factType : labels[0]) as Label
  const shape = KINDS[label]?.properties
  if (!shape) return []
  const absent = Object.keys(shape.shape).map((property) => [property, null])
  const { id: _, ...rest } = { ...Object.fromEntries(absent), ...properties }
  const wrong = shape.safeParse(rest).error?.issues ?? []
  return wrong.map(
    ({ path, message }) => `${label} ${id} has a wrong ${path.join('.') || 'property'}: ${message}.`,
  )
}
type Stored = Readonly<Record<string, unknown>>

async function* copyFindings(client: GraphClient): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await client.run(copiedPage, { after, first: PAGE }, PATIENT)
    const copies = await computeCopies(
      client,
      rows.map(({ id }) => id),
    )
    for (const row of rows) yield* differences(row, copies.get(row.id)!)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}

function* differences(
  { id, properties, links }: z.output<typeof copiedPage.row>,
  copies: CommitmentCopies,
): Generator<string> {
  for (const [name, value] of Object.entries(copies.properties)) {
    const stored = properties[name] ?? null
    if (stored !== value) yield `Commitment ${id} carries ${name} ${stored} where its sources give ${value}.`
  }
  const carried = new Map(links.map((link) => [`${link.type} link to ${link.to}`, link.properties]))
  for (const { type, to, properties } of copies.links) {
    const link = `${type} link to ${to}`
    const stored = carried.get(link)
    if (!stored) yield `Commitment ${id} lacks its ${link}.`
    else if (!isDeepStrictEqual(stored, properties)) yield `Commitment ${id} has wrong keys on its ${link}.`
    carried.delete(link)
  }
  for (const link of carried.keys()) yield `Commitment ${id} has a ${link} that its sources do not give.`
}
