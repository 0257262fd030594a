import type { GraphClient } from '../../src/graph/client.js'
import { dumpGraph } from '../../src/graph/dump.js'

/** The whole canonical dump, for small graphs. */
export async function readDump(
  client: GraphClient,
  options: { isShownOnly?: boolean } = {},
): Promise<string> {
  let dump = ''
  for await (const line of dumpGraph(client, options)) dump += `${line}\n`
  return dump
}
