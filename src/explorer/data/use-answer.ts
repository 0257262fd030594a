import { useEffect, useRef, useState } from 'react'
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql'
import { type Problem, problemOf } from './problem.js'

/** After so long a page says that it is loading; sooner, it would only flicker. */
const SLOW_AFTER_MS = 300

export interface Answer<Data> {
  /** The answer, or while another one loads the one before; undefined until the first is there. */
  data: Data | undefined
  /** Whether `data` answers an earlier question. */
  isStale: boolean
  /** Whether the reader has waited long enough to be told. */
  isSlow: boolean
  problem: Problem | undefined
  retry(): void
}

/** One question to the server, with the answer before it kept on the page meanwhile. */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false } = {},
): Answer<Data> {
  const [{ data, fetching, error, stale }, execute] = useQuery<Data, Variables>({
    query: document,
    variables,
    pause,
  } as Parameters<typeof useQuery<Data, Variables>>[0])
  const last = useRef<Data | undefined>(undefined)
  if (data !== undefined && !fetching) last.current = data
  const isLoading = fetching || stale
  return {
    data: data ?? last.current,
    isStale: isLoading && last.current !== undefined,
    isSlow: useIsSlow(isLoading),
    problem: error && !fetching ? problemOf(error) : undefined,
    retry: () => execute({ requestPolicy: 'network-only' }),
  }
}

export function useIsSlow(isLoading: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isLoading) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isLoading])
  return isSlow
}
