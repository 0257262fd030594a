import type { AnyVariables, Client, CombinedError, TypedDocumentNode } from 'urql'
import type { Connection } from './use-pages.js'

export interface ReadAll<Row> {
  rows: Row[]
  /** Whether there are rows behind the last one, which the limit kept out. */
  isCut: boolean
}

const ROWS_A_PAGE = 100

/**
 * All rows of a connection up to a limit, page by page. `tell` is told after each page how many are there, and returns
 * whether to go on; null is returned where it said no.
 * @throws CombinedError of the page that failed
 */
export async function readAll<Data, Variables extends AnyVariables, Row>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after' | 'first'>,
  connectionOf: (data: Data) => Connection<Row> | null,
  { limit, tell }: { limit: number; tell: (rows: number) => boolean },
): Promise<ReadAll<Row> | null> {
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const first = Math.min(ROWS_A_PAGE, limit - rows.length)
    const asking = { ...variables, first, after } as unknown as Variables
    const answer: { data?: Data; error?: CombinedError } = await client
      .query(document, asking, { requestPolicy: 'network-only' })
      .toPromise()
    const connection = answer.data && connectionOf(answer.data)
    if (!connection) throw answer.error
    rows.push(...connection.nodes)
    const { hasNextPage, endCursor } = connection.pageInfo
    if (!tell(rows.length)) return null
    if (!hasNextPage || rows.length >= limit) return { rows, isCut: hasNextPage }
    after = endCursor
  }
}
