import { int } from 'neo4j-driver'

/**
 * The one number policy: a whole number goes in as an Integer, at any depth, and comes out as a plain number.
 * Without it the driver sends every number as a float, which LIMIT refuses.
 */
export function wrapIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map(wrapIntegers)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrapIntegers(inner)]))
}
