/**
 * Own scalars, since a day is no instant: packages make a JavaScript Date of `Date`, which moves with the time zone. Here
 * all three stay the strings that are stored.
 */
import { GraphQLError } from 'graphql'
import { builder } from './builder.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

builder.scalarType('Date', {
  description: 'A day in Vietnam, as in `2025-06-30`.',
  serialize: (day) => day,
  parseValue: (value) => checked('Date', value, (text) => DAY.test(text) && isDay(text)),
})

builder.scalarType('DateTime', {
  description: 'An instant with its zone, as in `2025-06-30T09:00:00.000Z`.',
  serialize: (instant) => instant,
  parseValue: (value) =>
    checked('DateTime', value, (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text))),
})

builder.scalarType('URL', {
  description: 'The address of a page, as in `https://example.org/report`.',
  serialize: (url) => url,
  parseValue: (value) => checked('URL', value, (text) => /^https?:\/\//.test(text) && URL.canParse(text)),
})

function checked(scalar: string, value: unknown, isRight: (text: string) => boolean): string {
  if (typeof value === 'string' && isRight(value)) return value
  const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : typeof value
  throw new GraphQLError(`${scalar} cannot be ${given}.`)
}

/** Not the 30th of February, which JavaScript takes for the 2nd of March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
