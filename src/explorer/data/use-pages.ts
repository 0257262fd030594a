import { useCallback, useEffect, useRef, useState } from 'react'
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql'
import { type Problem, problemOf } from './problem.js'
import { useIsSlow } from './use-answer.js'

/** A list that is read page by page: what the server calls a connection. */
export interface Connection<Row> {
  nodes: readonly Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount?: number
}

export interface Pages<Data, Row> {
  /** All rows that were read, in order; those of the question before while a new one loads. */
  rows: readonly Row[]
  /** The answer that brought the first page, for what stands beside the list. */
  first: Data | undefined
  hasMore: boolean
  totalCount: number | undefined
  isLoading: boolean
  /** Whether `rows` answer an earlier question. */
  isStale: boolean
  isSlow: boolean
  problem: Problem | undefined
  /** Reads the next page; after a fault, the page that failed. */
  loadMore(): void
}

interface Read<Data, Row> {
  question: string
  rows: readonly Row[]
  first: Data
  connection: Connection<Row>
}

/** The lists that were read last, so that a page gone back to stands as it was left. */
const REMEMBERED = 20
const memory = new Map<string, Read<unknown, unknown>>()

function remember<Data, Row>(key: string, read: Read<Data, Row>): void {
  memory.delete(key)
  memory.set(key, read)
  const [oldest] = memory.keys()
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest)
}

/**
 * Rows already read stay when a later page fails: `loadMore` goes on from there. `variables` without `after`; two questions
 * are one when their variables are equal. `connectionOf` is a function of its module, the same at each rendering.
 */
export function usePages<Data, Variables extends AnyVariables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Row> | null,
): Pages<Data, Row> {
  const client = useClient()
  const question = JSON.stringify(variables)
  const key = `${nameOf(document)} ${question}`
  const asked = useRef(question)
  const [read, setRead] = useState(() => memory.get(key) as Read<Data, Row> | undefined)
  const [fault, setFault] = useState<{ question: string; problem: Problem } | undefined>(undefined)
  const [loading, setLoading] = useState<string | undefined>(read ? undefined : question)

  const load = useCallback(
    async (before: Read<Data, Row> | undefined, isAgain = false) => {
      const from = before?.question === question ? before : undefined
      setLoading(question)
      setFault(undefined)
      const after = from?.connection.pageInfo.endCursor ?? null
      const asking = { ...JSON.parse(question), after } as Variables
      // An answer that failed in part is remembered like any other: asking again must not be told it again.
      const requestPolicy = isAgain ? 'network-only' : 'cache-first'
      const { data, error } = await client.query(document, asking, { requestPolicy }).toPromise()
      if (asked.current !== question) return
      const connection = data ? connectionOf(data) : null
      if (data && connection) {
        const rows = [...(from?.rows ?? []), ...connection.nodes]
        const now = { question, rows, first: from?.first ?? data, connection }
        remember(key, now)
        setRead(now)
      } else if (error) setFault({ question, problem: problemOf(error) })
      setLoading(undefined)
    },
    [client, document, question, key, connectionOf],
  )
  useEffect(() => {
    asked.current = question
    const before = memory.get(key) as Read<Data, Row> | undefined
    if (!before) return void load(undefined)
    setRead(before)
    setFault(undefined)
    setLoading(undefined)
  }, [question, key, load])

  const isStale = read !== undefined && read.question !== question
  // From the very rendering that asks, before any effect has run.
  const isLoading = loading !== undefined || (read?.question !== question && fault?.question !== question)
  return {
    rows: read?.rows ?? [],
    first: read?.first,
    hasMore: read?.connection.pageInfo.hasNextPage ?? false,
    totalCount: read?.connection.totalCount,
    isLoading,
    isStale,
    isSlow: useIsSlow(isLoading),
    problem: fault?.question === question ? fault.problem : undefined,
    loadMore: () => void load(read, fault !== undefined),
  }
}

function nameOf(document: { definitions: readonly object[] }): string {
  const [operation] = document.definitions as readonly { name?: { value: string } }[]
  return operation?.name?.value ?? ''
}
