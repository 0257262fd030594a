import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { graphFieldOf } from '../../src/api/compile/spec.js'
import { isForEverybody } from '../../src/api/reviewers.js'
import { printSchemaDocument, schema } from '../../src/api/schema.js'
import { KINDS, type Label } from '../../src/model/kinds/index.js'

const types: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const objects = types.filter(isObjectType)
const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields())
const shapes = KINDS as unknown as Record<string, { properties: z.ZodObject }>

/** Everything in the schema that can carry a description. */
function* described(): Generator<[name: string, description: string | null | undefined]> {
  for (const type of types) {
    yield [type.name, type.description]
    if (isEnumType(type))
      for (const { name, description } of (type as GraphQLEnumType).getValues())
        yield [`${type.name}.${name}`, description]
    if (isInputObjectType(type))
      for (const { name, description } of Object.values((type as GraphQLInputObjectType).getFields()))
        yield [`${type.name}.${name}`, description]
    if (isObjectType(type) || isInterfaceType(type))
      for (const { name, description, args } of Object.values(type.getFields())) {
        yield [`${type.name}.${name}`, description]
        for (const arg of args) yield [`${type.name}.${name}(${arg.name})`, arg.description]
      }
  }
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value in a sentence', () => {
    expect([...described()].filter(([, text]) => !/^[A-ZÀ-Ỹ"].{2,}[.)]$/su.test(text ?? ''))).toEqual([])
  })

  it('has no scalar that could be anything', () => {
    expect(types.map(({ name }) => name)).not.toContain('JSON')
  })

  it('is printed sorted, with one line end', () => {
    const printed = printSchemaDocument()
    const names = [...printed.matchAll(/^(?:type|enum|input|interface|union|scalar) (\w+)/gm)].map(
      ([, name]) => name!,
    )
    expect(names).toEqual([...names].sort())
    expect(printed).toMatch(/[^\n]\n$/)
  })
})

/** Columns of the kinds that are stored, with the property each reads. */
const columns = objects
  .filter(({ name }) => name in shapes)
  .flatMap((type) =>
    fieldsOf(type).flatMap((field) => {
      const spec = graphFieldOf(field)
      return spec?.is === 'column' && !spec.value
        ? [[`${type.name}.${field.name}`, field, shapes[type.name]!.properties.shape[field.name]] as const]
        : []
    }),
  )

describe('a column', () => {
  it('is a stored property, and null exactly where that may be absent or held back', () => {
    expect(columns.length).toBeGreaterThan(80)
    for (const [name, field, property] of columns) {
      expect(property, name).toBeDefined()
      const [type, named] = name.split('.') as [string, string]
      const isTold = isForEverybody(type, named) && !(property as z.ZodType).safeParse(null).success
      expect(isNonNullType(field.type), name).toBe(isTold)
    }
  })

  it('that is an enum knows every value that can be stored', () => {
    const enums = columns.flatMap(([name, field, property]) => {
      const type = isNonNullType(field.type) ? field.type.ofType : field.type
      const inner = property instanceof z.ZodNullable ? property.unwrap() : property
      return isEnumType(type) && inner instanceof z.ZodEnum
        ? [[name, type, inner.options as string[]] as const]
        : []
    })
    expect(enums.length).toBeGreaterThan(12)
    for (const [name, type, stored] of enums)
      expect(
        type
          .getValues()
          .map(({ value }) => value)
          .sort(),
        name,
      ).toEqual([...stored].sort())
  })
})

describe('a node type', () => {
  it('is named as its label, so that its id leads to it', () => {
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name)
    expect(nodes.length).toBeGreaterThan(10)
    for (const name of nodes) expect(KINDS[name as Label], name).toBeDefined()
  })

  it('has all of its fields from the graph', () => {
    const missing = objects
      .filter(({ name }) => name in shapes)
      .flatMap((type) =>
        fieldsOf(type)
          .filter((field) => !graphFieldOf(field))
          .map((field) => `${type.name}.${field.name}`),
      )
    expect(missing).toEqual([])
  })
})
