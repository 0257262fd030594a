import {
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import { isDomainError } from '../../errors.js'
import { cypher, join, type Name, name } from '../../graph/cypher.js'
import type { ApiContext } from '../context.js'
import { encodeId } from '../ids.js'
import type { Column, ObjectColumn, SelectionCompiler } from './column.js'
import { compileConnection } from './connection.js'
import { Fetched } from './fetched.js'
import { getArgumentValues, type Wanted, wantedOf } from './graphql.js'
import { type Args, type GraphField, graphFieldOf, type Prepare } from './spec.js'

/**
 * From a selection to Cypher: an object is a list of columns, a relation is its fragment within `COLLECT { … }`, and so
 * on downwards. The text depends on the fields and on which optional arguments are there; aliases and values never
 * appear in it.
 */
export class Compiler implements SelectionCompiler {
  readonly #info: GraphQLResolveInfo
  readonly #context: ApiContext
  #names = 0

  constructor(info: GraphQLResolveInfo, context: ApiContext) {
    this.#info = info
    this.#context = context
  }

  newName(): Name {
    return name(`n${this.#names++}`)
  }

  wantedOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Wanted[] {
    return wantedOf(this.#info, type, nodes)
  }

  /** What one field asks of `parent`, which is bound. */
  field(type: GraphQLObjectType, nodes: Wanted[1], spec: GraphField, parent: Name): Column {
    const field = type.getFields()[nodes[0].name.value]!
    switch (spec.is) {
      case 'id':
        return { expression: cypher`${parent}.id`, read: (id) => encodeId(type.name, id as string) }
      case 'column':
        return { expression: spec.value?.(parent) ?? cypher`${parent}.${name(field.name)}`, read: asStored }
      case 'computed': {
        const args = this.#argsOf(field, nodes)
        const expression = cypher`[${join(spec.needs(parent, args as never), ', ')}]`
        return { expression, read: (values) => spec.compute(values as never, args as never, this.#context) }
      }
      case 'one': {
        const { child, rows, expression, read } = this.#related(spec, field, nodes, parent)
        const { refusal } = spec
        if (refusal === undefined)
          return {
            expression: cypher`COLLECT { ${rows} RETURN ${expression} LIMIT 1 }`,
            read: (found) => read((found as unknown[])[0] ?? null),
          }
        return {
          expression: cypher`COLLECT { ${rows} RETURN [${refusal.isMet(child)}, ${expression}] LIMIT 1 }`,
          read: (found) => {
            const [isRefused, row] = (found as unknown[][])[0] ?? [false, null]
            if (isRefused) throw refusal.error()
            return read(row)
          },
        }
      }
      case 'many': {
        const { rows, expression, read } = this.#related(spec, field, nodes, parent)
        return {
          expression: cypher`COLLECT { ${rows} RETURN ${expression} }`,
          read: (found) => (found as unknown[]).map(read),
        }
      }
      case 'page': {
        const child = this.newName()
        const { args, paging } = this.#prepare(spec.prepare, field, nodes)
        const page = spec.relation(parent, child, args as never, paging.window)
        return compileConnection(
          this,
          getNamedType(field.type) as GraphQLObjectType,
          nodes,
          child,
          page,
          paging,
        )
      }
    }
  }

  node(output: GraphQLOutputType, nodes: readonly FieldNode[], node: Name): ObjectColumn {
    const type = getNamedType(output)
    if (isAbstractType(type)) return this.#oneOf(type, nodes, node)
    return this.object(type as GraphQLObjectType, nodes, node)
  }

  object(type: GraphQLObjectType, nodes: readonly FieldNode[], node: Name): ObjectColumn {
    const columns: (Column & { key: string })[] = []
    for (const [key, fieldNodes] of this.wantedOf(type, nodes)) {
      const spec = this.#readable(type, type.getFields()[fieldNodes[0].name.value]!)
      if (spec) columns.push({ key, ...this.field(type, fieldNodes, spec, node) })
    }
    const expressions = columns.map(({ expression }) => expression)
    return {
      expression: columns.length > 0 ? cypher`[${join(expressions, ', ')}]` : cypher`[0]`,
      read: (row) => {
        if (row === null) return null
        const fetched = new Fetched(type.name)
        for (let i = 0; i < columns.length; i++) {
          const { key, read } = columns[i]!
          fetched[key] = read((row as unknown[])[i])
        }
        return fetched
      },
    }
  }

  /** A union or an interface: the number of the type it turns out to be, then the object. */
  #oneOf(type: GraphQLAbstractType, nodes: readonly FieldNode[], node: Name): ObjectColumn {
    const kinds = this.#info.schema
      .getPossibleTypes(type)
      .map((kind) => ({ label: name(kind.name), ...this.object(kind, nodes, node) }))
    const cases = kinds.map(
      ({ label, expression }, i) => cypher`WHEN ${node}:${label} THEN [${name(String(i))}, ${expression}]`,
    )
    return {
      expression: cypher`CASE ${join(cases, ' ')} END`,
      read: (value) => {
        if (value === null) return null
        const [kind, row] = value as [number, unknown]
        return kinds[kind]!.read(row)
      },
    }
  }

  #related(
    spec: Extract<GraphField, { is: 'one' | 'many' }>,
    field: GraphQLField<unknown, unknown>,
    nodes: Wanted[1],
    parent: Name,
  ) {
    const child = this.newName()
    const rows = spec.relation(parent, child, this.#prepare(spec.prepare, field, nodes) as never)
    return { child, rows, ...this.node(field.type, nodes, child) }
  }

  /** What the reader may not see is left out of the statement. */
  #readable(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): GraphField | undefined {
    return this.#context.mayRead(type.name, field.name) ? graphFieldOf(field) : undefined
  }

  #argsOf(field: GraphQLField<unknown, unknown>, [node]: Wanted[1]): Args {
    return field.args.length > 0 ? getArgumentValues(field, node, this.#info.variableValues) : {}
  }

  #prepare<Result>(
    prepare: Prepare<Result>,
    field: GraphQLField<unknown, unknown>,
    nodes: Wanted[1],
  ): Result {
    try {
      return prepare(this.#argsOf(field, nodes) as never, this.#context, () =>
        this.#selected(field.type, nodes),
      )
    } catch (error) {
      if (!isDomainError(error)) throw error
      throw new GraphQLError(error.message, { nodes, originalError: error })
    }
  }

  #selected(output: GraphQLOutputType, nodes: Wanted[1]): ReadonlySet<string> {
    const type = getNamedType(output)
    if (!isObjectType(type)) return new Set()
    return new Set(this.wantedOf(type, nodes).map(([, [first]]) => first.name.value))
  }
}

const asStored = (value: unknown): unknown => value
