import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import { type RowAnsweringFragment, RowAnswersDocument } from './row-answers.documents.js'

export type Answers = RowAnsweringFragment['answers']

/** As many as the server takes at once. */
const IDS_AT_ONCE = 50

/**
 * Who answers for each of these commitments on a day. Asked by their ids, apart from the list they stand in: the database
 * plans a question anew for each set of filters, and this is the dear part of it.
 */
export async function readAnswers(
  client: Client,
  ids: readonly string[],
  asOf: string,
): Promise<Map<string, Answers>> {
  const found = new Map<string, Answers>()
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE)
    const { data, error } = await client.query(RowAnswersDocument, { ids: some, asOf }).toPromise()
    if (!data) throw error
    for (const node of data.nodes) if (node && 'answers' in node) found.set(node.id, node.answers)
  }
  return found
}

/** The same for the rows of a table, as they come; undefined for those that are awaited. */
export function useRowAnswers(
  rows: readonly { id: string; status: { asOf: string } }[],
): (row: { id: string }) => Answers | undefined {
  const client = useClient()
  const asOf = rows[0]?.status.asOf ?? ''
  const [known, setKnown] = useState({ asOf, answers: new Map<string, Answers>() })
  const answers = known.asOf === asOf ? known.answers : undefined
  const missing = rows.flatMap(({ id }) => (answers?.has(id) ? [] : [id])).join(' ')
  useEffect(() => {
    if (missing === '') return
    let isAwaited = true
    readAnswers(client, missing.split(' '), asOf).then(
      (found) => {
        if (!isAwaited) return
        setKnown((before) => ({
          asOf,
          answers: new Map([...(before.asOf === asOf ? before.answers : []), ...found]),
        }))
      },
      // The rows stand without it; the list itself tells of a server that does not answer.
      () => {},
    )
    return () => {
      isAwaited = false
    }
  }, [client, missing, asOf])
  return ({ id }) => answers?.get(id)
}
