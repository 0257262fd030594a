import { DomainError } from '../errors.js'
import type { Window } from '../graph/page.js'
import { decode, encode, quoteShort } from './ids.js'

export const LARGEST_PAGE = 100
export const USUAL_PAGE = 20

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

export interface Paging {
  /** Names the order in which the rows stand; a cursor is good in its own order only. */
  readonly order: string
  readonly size: number
  readonly window: Window
}

/** Refuses what would be clipped or guessed: a size out of bounds, both directions at once, the cursor of another list. */
export function pagingOf({ first, after, last, before }: PageArgs, order: string): Paging {
  if (typeof first === 'number' && typeof last === 'number')
    throw new DomainError(
      'BAD_INPUT',
      'first and last are both given: ask for the first rows or for the last.',
    )
  const isBackwards = typeof last === 'number'
  const size = isBackwards ? sizeOf('last', last) : sizeOf('first', first ?? USUAL_PAGE)
  const window = {
    limit: size + 1,
    isBackwards,
    after: keyOf('after', after, order),
    before: keyOf('before', before, order),
  }
  return { order, size, window }
}

/** A number of rows from 1 to 100. */
export function sizeOf(argument: string, size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE) return size
  throw new DomainError('BAD_INPUT', `${argument} is ${size}: it must be from 1 to ${LARGEST_PAGE}.`, {
    argument,
  })
}

export function encodeCursor(order: string, key: string): string {
  return encode(`1${order} ${key}`)
}

function keyOf(argument: string, cursor: string | null | undefined, order: string): string | null {
  if (cursor === null || cursor === undefined) return null
  const [, of, key] = /^1(\S+) ([\x20-\x7e]{1,2000})$/.exec(decode(cursor) ?? '') ?? []
  if (of === order && key !== undefined) return key
  throw new DomainError(
    'BAD_INPUT',
    `${argument}: ${quoteShort(cursor)} is no cursor of this list. Use a cursor that the same list gave, in the same order.`,
    { argument },
  )
}
