import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { tellClient } from '../api/errors.js'
import type { Logger } from '../log.js'
import { requestId } from './requests.js'

/** Codes of graphql-js and Yoga for a document that cannot be run. */
const DOCUMENT_FAULTS = new Set<unknown>(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'])
const BAD_DOCUMENT = { code: 'BAD_INPUT', isRetryable: false }

/** What is no client's business: only that there was a fault, and under which id it is logged. */
export function maskError(error: unknown): Error {
  const told = tellClient(error)
  if (told) return told
  const place = error instanceof GraphQLError ? error : undefined
  return new GraphQLError('The server failed. The fault is logged under the id of this request.', {
    nodes: place?.nodes ?? null,
    path: place?.path ?? null,
    extensions: { code: 'INTERNAL', isRetryable: false },
    originalError: error instanceof Error ? error : new Error(String(error)),
  })
}

/** Gives every fault the id of its request, and logs what it was. */
export function logFaults(log: Logger): Plugin {
  return {
    onResultProcess({ request, result }) {
      const id = requestId(request)
      for (const error of [result].flat().flatMap((one) => ('errors' in one ? (one.errors ?? []) : []))) {
        if (DOCUMENT_FAULTS.has(error.extensions?.code)) Object.assign(error.extensions, BAD_DOCUMENT)
        if (error.extensions?.code !== 'INTERNAL') continue
        Object.assign(error.extensions, { requestId: id })
        const { name, message, stack } = faultBehind(error)
        log.error({ id, name, message, stack, path: error.path }, 'fault')
      }
    },
  }
}

function faultBehind(error: GraphQLError): Error {
  let fault: Error = error
  while (fault instanceof GraphQLError && fault.originalError) fault = fault.originalError
  return fault.cause instanceof Error ? fault.cause : fault
}
