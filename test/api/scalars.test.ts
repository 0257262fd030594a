import type { GraphQLScalarType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../src/api/schema.js'

const scalar = (name: string) => schema.getType(name) as GraphQLScalarType

it.each([
  ['Date', '2024-02-29'],
  ['DateTime', '2025-06-30T09:00:00.000Z'],
  ['DateTime', '2025-06-30T09:00:00+07:00'],
  ['URL', 'https://example.org/a?b=c'],
])('%s takes %s, and gives it back as it is', (name, text) => {
  expect(scalar(name).parseValue(text)).toBe(text)
  expect(scalar(name).serialize(text)).toBe(text)
})

it.each([
  ['Date', '2025-02-29'],
  ['Date', '2025-02-30'],
  ['Date', '2025-13-01'],
  ['Date', '30/6/2025'],
  ['Date', '2025-06-30T00:00:00Z'],
  ['Date', 20250630],
  ['Date', ''],
  ['DateTime', '2025-06-30'],
  ['DateTime', '2025-06-31T25:00:00Z'],
  ['URL', 'javascript:alert(1)'],
  ['URL', 'example.org'],
  ['URL', 'https://'],
])('%s refuses %j', (name, value) => {
  expect(() => scalar(name).parseValue(value)).toThrow(`${name} cannot be`)
})
