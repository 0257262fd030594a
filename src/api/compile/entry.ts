import DataLoader from 'dataloader'
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { byIds } from '../../graph/by-id.js'
import type { Row } from '../../graph/client.js'
import { type Cypher, cypher, name, render } from '../../graph/cypher.js'
import type { ApiContext } from '../context.js'
import { Compiler } from './compiler.js'
import type { Wanted } from './graphql.js'
import { graphFieldOf } from './spec.js'

/** More ids than this are asked for in several statements. */
const MOST_IDS = 100
/** Stands where a relation at the root names its parent: nothing is bound there. */
const NOTHING = name('nothing')

/** A root field and all that is selected below it, in one statement. */
export async function fetchField(context: ApiContext, info: GraphQLResolveInfo): Promise<unknown> {
  const type = info.parentType
  const spec = graphFieldOf(type.getFields()[info.fieldName]!)!
  const { expression, read } = new Compiler(info, context).field(type, nodesOf(info), spec, NOTHING)
  const [row] = await send(cypher`RETURN ${expression} AS data`, context, info)
  return read(row![0])
}

/** A node known by its id and all that is selected below; those that one field asks for in one tick share a statement. */
export function fetchNode(
  type: GraphQLObjectType,
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const place = `${placeOf(info)}:${type.name}`
  let loader = context.loaders.get(place)
  if (!loader) {
    loader = new DataLoader((ids) => fetchNodes(type, ids, context, info), { maxBatchSize: MOST_IDS })
    context.loaders.set(place, loader)
  }
  return loader.load(id)
}

async function fetchNodes(
  type: GraphQLObjectType,
  ids: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const compiler = new Compiler(info, context)
  const node = compiler.newName()
  const { expression, read } = compiler.object(type, nodesOf(info), node)
  const rows = await send(
    cypher`${byIds(node, type.name, ids)} RETURN id, ${expression} AS data`,
    context,
    info,
  )
  const found = new Map(rows.map(([id, data]) => [id, read(data)]))
  return ids.map((id) => found.get(id) ?? null)
}

function send(
  statement: Cypher,
  { client, requestId }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const { text, params } = render(statement)
  const operation = info.operation.name?.value.slice(0, 80)
  const place = `${info.parentType.name}.${info.fieldName}`
  return client.read(text, params, { name: operation ? `${operation}: ${place}` : place, requestId })
}

const nodesOf = (info: GraphQLResolveInfo) => info.fieldNodes as unknown as Wanted[1]

/** The response keys that lead to a field, with the types they were asked of: what selects the same stands in the same place. */
function placeOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev)
    if (typeof at.key === 'string') keys.push(`${at.typename}.${at.key}`)
  return keys.reverse().join('/')
}
