import { type GraphQLObjectType, getNamedType } from 'graphql'
import { cypher, join, type Name } from '../../graph/cypher.js'
import type { Page } from '../../graph/page.js'
import { encodeCursor, type Paging } from '../paging.js'
import type { Column, ObjectColumn, SelectionCompiler } from './column.js'
import { Fetched } from './fetched.js'
import type { Wanted } from './graphql.js'

interface Row {
  readonly cursor: string
  /** The node, once for every place that selects it, since each may ask for other fields. */
  readonly nodes: readonly unknown[]
}

interface Found {
  readonly rows: readonly Row[]
  readonly hasMore: boolean
  readonly total: unknown
}

type Read<From> = (from: From) => unknown

/**
 * A page as one column: its rows, one more than asked for, each with its key, and beside them the count. What is not
 * selected is not read.
 */
export function compileConnection(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  fieldNodes: Wanted[1],
  node: Name,
  page: Page,
  paging: Paging,
): Column {
  const columns: ObjectColumn[] = []
  const addNode = (nodes: Wanted[1]): Read<Row> => {
    const at = columns.length
    const column = compiler.node(typeOf(type, 'nodes'), nodes, node)
    columns.push(column)
    return (row) => column.read(row.nodes[at])
  }
  const readEdge = (nodes: Wanted[1]): Read<Row> =>
    readObject(compiler, typeOf(type, 'edges'), nodes, (field, below) =>
      field === 'node' ? addNode(below) : ({ cursor }) => encodeCursor(paging.order, cursor),
    )
  const wanted = compiler.wantedOf(type, fieldNodes)
  const readConnection = readObject<Found>(compiler, type, fieldNodes, (field, nodes) => {
    if (field === 'totalCount') return ({ total }) => total
    if (field === 'pageInfo') return readPageInfo(compiler, typeOf(type, 'pageInfo'), nodes, paging)
    const readRow = field === 'nodes' ? addNode(nodes) : readEdge(nodes)
    return ({ rows }) => rows.map(readRow)
  })
  const counts = wanted.filter(([, [first]]) => first.name.value === 'totalCount').length
  const row = join([page.cursor, ...columns.map(({ expression }) => expression)], ', ')
  const rows = wanted.length > counts ? cypher`COLLECT { ${page.rows} RETURN [${row}] }` : cypher`[]`
  const total = counts > 0 ? cypher`COUNT { ${page.counted ?? page.all} RETURN ${node} }` : cypher`NULL`
  return {
    expression: cypher`[${rows}, ${total}]`,
    read: (value) => readConnection(foundIn(value as [[string, ...unknown[]][], unknown], paging)),
  }
}

function foundIn([rows, total]: [[string, ...unknown[]][], unknown], { size, window }: Paging): Found {
  const page = rows.slice(0, size).map(([cursor, ...nodes]) => ({ cursor, nodes }))
  return { rows: window.isBackwards ? page.reverse() : page, hasMore: rows.length > size, total }
}

function readPageInfo(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: Wanted[1],
  { order, window }: Paging,
): Read<Found> {
  const { isBackwards, after, before } = window
  const edge = (row: Row | undefined) => (row ? encodeCursor(order, row.cursor) : null)
  const fields: Record<string, Read<Found>> = {
    hasNextPage: ({ hasMore }) => (!isBackwards && hasMore) || before !== null,
    hasPreviousPage: ({ hasMore }) => (isBackwards && hasMore) || after !== null,
    startCursor: ({ rows }) => edge(rows[0]),
    endCursor: ({ rows }) => edge(rows.at(-1)),
  }
  return readObject(compiler, type, nodes, (field) => fields[field]!)
}

/** An object whose fields are not columns of a node but follow from the page. */
function readObject<From>(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: Wanted[1],
  readField: (field: string, nodes: Wanted[1]) => Read<From>,
): (from: From) => Fetched {
  const fields = compiler
    .wantedOf(type, nodes)
    .map(([key, below]) => ({ key, read: readField(below[0].name.value, below) }))
  return (from) => {
    const fetched = new Fetched(type.name)
    for (const { key, read } of fields) fetched[key] = read(from)
    return fetched
  }
}

function typeOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  return getNamedType(type.getFields()[field]!.type) as GraphQLObjectType
}
