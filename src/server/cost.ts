import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { queryCost } from '../api/cost.js'
import { LIMITS } from './limits.js'

/** Prices a query before it runs, refuses one above the limit, and returns the price in `extensions.cost`. */
export function costLimit(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = queryCost(args.document, args)
      if (cost > LIMITS.cost) {
        const message = `The query costs ${cost}, more than ${LIMITS.cost}. Ask for smaller pages or fewer nested lists.`
        setResultAndStopExecution({
          errors: [
            new GraphQLError(message, { extensions: { code: 'TOO_EXPENSIVE', cost, limit: LIMITS.cost } }),
          ],
        })
        return undefined
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return
          setResult({
            ...result,
            extensions: { ...result.extensions, cost: { value: cost, limit: LIMITS.cost } },
          })
        },
      }
    },
  }
}
