import type { MentionClaim } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import type { Party } from '../parties.js'
import type { KnownPerson } from '../people.js'
import type { Actor } from './item.js'
import { nearnessOf, type Page } from './page.js'

type Bearer = Pick<Party, 'id' | 'name' | 'body'>

/** A body, or an office: what an office must do is looked for under its body. */
export function actorOf({ id, name, body }: Bearer): Actor {
  if (!body) return { id, name, key: null, level: null, ground: null }
  return { id: body.id, name: body.name, key: body.key, level: body.level, ground: body.ground }
}

/** Whoever it is, and the body that a person works in. */
export function actorsOf(bearer: Bearer): Actor[] {
  const { id, name, body } = bearer
  return body && body.id !== id ? [actorOf({ id, name, body: null }), actorOf(bearer)] : [actorOf(bearer)]
}

export const bearerOf = ({ id, name, role }: KnownPerson): Bearer => ({
  id,
  name,
  body: role?.agency ?? null,
})

/** The bodies that the sentence names, the people whom it names, and the bodies of their offices. */
export function namedActors({ extraction, open }: Page, own: Span, sentence: Span): Actor[] {
  const isNamed = (mentions: readonly MentionClaim[]) => nearnessOf(mentions, own, sentence) > 0
  const bodies = extraction.agencies
    .filter(({ mentions, collective }) => !collective && isNamed(mentions))
    .map(({ id }) => open.known.agencies.get(id)!)
  const people = extraction.people
    .filter(({ mentions }) => isNamed(mentions))
    .map(({ id }) => open.known.people.get(id)!)
  return [
    ...bodies.map((body) => actorOf({ ...body, body })),
    ...people.flatMap((person) => actorsOf(bearerOf(person))),
  ]
}
