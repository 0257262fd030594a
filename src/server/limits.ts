import { EnvelopArmor } from '@escape.tech/graphql-armor'
import type { GraphQLError } from 'graphql'

/** What one request may ask for; each number is in `docs/limits.md`. */
export const LIMITS = {
  bodyBytes: 1_000_000,
  tokens: 4_000,
  depth: 16,
  aliases: 30,
  directives: 8,
  /** Fields times the rows they are asked for on; see `docs/limits.md` for the formula. */
  cost: 50_000,
} as const

const refuse = (what: string) => ({
  onReject: [
    (_context: unknown, error: GraphQLError) => {
      Object.assign(error, {
        message: `The query has too many ${what}. Ask for less, or in several queries.`,
      })
      Object.assign(error.extensions, { code: 'TOO_EXPENSIVE' })
    },
  ],
})

/** Refuses a document by its shape before anything is planned. Suggestions of field names stay: the schema is public. */
export function shapeLimits(): object[] {
  return new EnvelopArmor({
    maxTokens: { n: LIMITS.tokens, ...refuse(`words (more than ${LIMITS.tokens})`) },
    maxDepth: { n: LIMITS.depth, flattenFragments: true, ...refuse(`levels (more than ${LIMITS.depth})`) },
    maxAliases: { n: LIMITS.aliases, allowList: [], ...refuse(`aliases (more than ${LIMITS.aliases})`) },
    maxDirectives: { n: LIMITS.directives, ...refuse(`directives (more than ${LIMITS.directives})`) },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().plugins
}
