import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { KINDS, type Label } from '../model/kinds/index.js'
import type { CommitmentCopies } from '../model/links/copies.js'
import { copiedPage, RULES, statedPages } from './check.queries.js'
import type { GraphClient } from './client.js'
import { computeCopies } from './copy-sources.queries.js'
import { storedNodes } from './dump.js'
import { withAbsent } from './entity.queries.js'
import { mergeStated } from './settle-entities.js'

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
  for await (const finding of statedFindings(client)) findings.push(finding)
  return findings
}

/** Properties that are not what the model says of this kind. */
function misfits({ id, labels, properties }: { id: string; labels: string[]; properties: Stored }): string[] {
  const label = (labels.includes('Fact') ? properties.factType : labels[0]) as Label
  const shape = KINDS[label]?.properties
  if (!shape) return []
  const absent = Object.keys(shape.shape).map((property) => [property, null])
  const {
    id: _,
    retractedAs: __,
    isToldAgain: ___,
    withheld: ____,
    ...rest
  }: Stored = { ...Object.fromEntries(absent), ...properties }
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
  const carried = new Map(links.map((link) => [`${link.type} link to ${link.to}`, keysOf(link)]))
  for (const { type, to, properties } of copies.links) {
    const link = `${type} link to ${to}`
    const stored = carried.get(link)
    if (!stored) yield `Commitment ${id} lacks its ${link}.`
    else if (!isDeepStrictEqual(stored, properties)) yield `Commitment ${id} has wrong keys on its ${link}.`
    carried.delete(link)
  }
  for (const link of carried.keys()) yield `Commitment ${id} has a ${link} that its sources do not give.`
}

/** Without the ids of those that the far end was merged of. */
function keysOf({ properties: { was, ...keys } }: { properties: Stored }): Stored {
  return keys
}

/** What is stored of an entity is what shown reports, and operations, state of it together. */
async function* statedFindings(client: GraphClient): AsyncGenerator<string> {
  for (const [label, query] of statedPages) {
    for (let after = ''; ; ) {
      const rows = await client.run(query, { after, first: PAGE }, PATIENT)
      for (const { id, stored, stated, ends } of rows) {
        if (stated.length === 0) continue
        const { id: _, ...properties } = stored
        if (!isDeepStrictEqual(mergeStated(label, id, { stated, ends }), withAbsent(label, properties)))
          yield `${label} ${id} is not what its reports state of it.`
      }
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) break
      after = last.id
    }
  }
}
