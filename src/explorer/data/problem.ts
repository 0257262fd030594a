import type { CombinedError } from 'urql'

/** Why a question has no answer, as a page can tell it. */
export interface Problem {
  kind: 'UNREACHABLE' | 'SLOW' | 'TOO_EXPENSIVE' | 'BAD_INPUT' | 'FAULT'
  /** In the words of the server; empty where it gave none. */
  message: string
  /** What the question costs and may cost, where that is why. */
  cost?: number
  limit?: number
  /** Under which the server has logged the fault. */
  requestId?: string
}

export function problemOf(error: CombinedError): Problem {
  if (error.networkError) return { kind: 'UNREACHABLE', message: '' }
  const [first] = error.graphQLErrors
  const { code, cost, limit, requestId } = first?.extensions ?? {}
  return {
    kind: code === 'TIMEOUT' ? 'SLOW' : code === 'TOO_EXPENSIVE' || code === 'BAD_INPUT' ? code : 'FAULT',
    message: first?.message ?? '',
    ...(typeof cost === 'number' && typeof limit === 'number' ? { cost, limit } : {}),
    ...(typeof requestId === 'string' ? { requestId } : {}),
  }
}
