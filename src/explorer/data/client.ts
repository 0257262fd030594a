import { Client, cacheExchange, fetchExchange } from 'urql'

/** The one way to the server: GraphQL over POST, from the page's own origin. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
})
