import { useCallback, useEffect, useMemo, useState } from 'react'
import { useClient } from 'urql'
import { type Problem, problemOf } from '../data/problem.js'
import { useIsSlow } from '../data/use-answer.js'
import type { Around } from './drawn.js'
import { NeighbourhoodDocument } from './graph.documents.js'

/** So many things around each. */
export const AROUND_EACH = 100

export interface Arounds {
  /** Of those that were read, in the order of the ids; null: nothing has this id. */
  read: readonly (readonly [id: string, around: Around | null])[]
  isLoading: boolean
  isSlow: boolean
  problem: Problem | undefined
  retry(): void
}

/** What stands around each of several things; what was read stays while another is added. */
export function useArounds(ids: readonly string[]): Arounds {
  const client = useClient()
  const key = ids.join(' ')
  const [known, setKnown] = useState<ReadonlyMap<string, Around | null>>(new Map())
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const load = useCallback(
    (isAgain = false) => {
      setProblem(undefined)
      for (const of of key.split(' '))
        void client
          .query(
            NeighbourhoodDocument,
            { of, first: AROUND_EACH },
            { requestPolicy: isAgain ? 'network-only' : 'cache-first' },
          )
          .toPromise()
          .then(({ data, error }) => {
            if (error) return setProblem(problemOf(error))
            setKnown((before) => new Map(before).set(of, data?.neighbourhood ?? null))
          })
    },
    [client, key],
  )
  useEffect(() => load(), [load])
  const read = useMemo(
    () =>
      key.split(' ').flatMap((id) => {
        const around = known.get(id)
        return around === undefined ? [] : [[id, around] as const]
      }),
    [key, known],
  )
  const isLoading = read.length < ids.length && problem === undefined
  return { read, isLoading, isSlow: useIsSlow(isLoading), problem, retry: () => load(true) }
}
