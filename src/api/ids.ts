import { DomainError } from '../errors.js'

/** First character of every id; another one will say that the form has changed. */
const VERSION = '1'
export const MOST_IDS = 50
const ID = /^1((\w+):([\w.|-]{1,100}))$/

/** A global id: opaque to clients, and stable. */
export function encodeId(type: string, key: string): string {
  return encode(`${VERSION}${type}:${key}`)
}

/** The type and the key within it. Only ids that this server could have made are accepted, of one of `types`. */
export function decodeId(
  id: string,
  types: readonly string[],
  argument: string,
): { type: string; key: string } {
  const [, , type = '', key = ''] = ID.exec(decode(id) ?? '') ?? []
  if (types.includes(type)) return { type, key }
  const kinds = types.length > 4 ? 'something' : types.join(' or ')
  throw new DomainError(
    'BAD_INPUT',
    `${argument}: ${quoteShort(id)} is not the id of ${kinds}. Use an id as the server gave it.`,
    { argument },
  )
}

/** Keys of several ids; not more than would make a sensible question. */
export function decodeIds(
  ids: readonly string[] | null | undefined,
  types: readonly string[],
  argument: string,
): string[] | undefined {
  if (ids === null || ids === undefined) return undefined
  if (ids.length <= MOST_IDS) return ids.map((id) => decodeId(id, types, argument).key)
  const message = `${argument} has ${ids.length} ids: ask for at most ${MOST_IDS} at once.`
  throw new DomainError('BAD_INPUT', message, { argument })
}

/** What the ids among all that a client sent lead to, `Type:key` each, sorted. */
export function namedIn(sent: unknown): string[] {
  if (typeof sent === 'string') {
    const [, named] = ID.exec(decode(sent) ?? '') ?? []
    return named === undefined ? [] : [named]
  }
  if (typeof sent !== 'object' || sent === null) return []
  return [...new Set(Object.values(sent).flatMap(namedIn))].sort()
}

export function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url')
}

/** Null when the text is not exactly what `encode` gives. */
export function decode(encoded: string): string | null {
  const text = Buffer.from(encoded, 'base64url').toString('utf8')
  return encode(text) === encoded ? text : null
}

/** What a client sent, short enough for a message. */
export function quoteShort(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
