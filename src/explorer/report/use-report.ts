import { useEffect, useMemo } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import type { Problem } from '../data/problem.js'
import { useAnswer } from '../data/use-answer.js'
import { type Connection, usePages } from '../data/use-pages.js'
import { type FigureRow, type MentionRow, readReport } from './read-report.js'
import {
  type ReportCommitmentFragment,
  ReportCommitmentsDocument,
  type ReportCommitmentsQuery,
  ReportDocument,
  ReportFiguresDocument,
  type ReportFiguresQuery,
  ReportMentionsDocument,
  type ReportMentionsQuery,
  type ReportStatementFragment,
  ReportStatementsDocument,
  type ReportStatementsQuery,
} from './report.documents.js'
import type { ReportView } from './report-view.js'

interface ReadingReport {
  /** The report with the marks that have arrived; undefined until its text is there, null where there is none. */
  view: ReportView | null | undefined
  /** Whether marks are still to come. */
  isFilling: boolean
  isSlow: boolean
  problem: Problem | undefined
  retry(): void
}

/** A report with all that was read in it: its text at once, then every page of every list. */
export function useReport(id: string): ReadingReport {
  const variables = { id }
  const head = useAnswer(ReportDocument, variables)
  const mentions = useAllPages(ReportMentionsDocument, variables, mentionsIn)
  const commitments = useAllPages(ReportCommitmentsDocument, variables, commitmentsIn)
  const statements = useAllPages(ReportStatementsDocument, variables, statementsIn)
  const figures = useAllPages(ReportFiguresDocument, variables, figuresIn)
  const lists = [mentions, commitments, statements, figures]
  const report = head.isStale && head.data?.report?.id !== id ? undefined : head.data?.report
  const view = useMemo(
    () =>
      report &&
      readReport(report, {
        mentions: mentions.rows,
        // Numbered only once all are there, so that no tag changes under the reader.
        commitments: commitments.isWhole ? commitments.rows : [],
        statements: statements.isWhole ? statements.rows : [],
        figures: figures.rows,
      }),
    [report, mentions, commitments, statements, figures],
  )
  return {
    view,
    isFilling: lists.some(({ isWhole }) => !isWhole),
    isSlow: head.isSlow,
    problem: head.problem ?? lists.find(({ problem }) => problem)?.problem,
    retry() {
      if (head.problem) head.retry()
      for (const list of lists) if (list.problem) list.loadMore()
    },
  }
}

type Rows<Row> = { rows: readonly Row[]; isWhole: boolean; problem: Problem | undefined; loadMore(): void }

/** Every page of a list, one after the other; what was read stays when one fails. */
function useAllPages<Data, Variables extends AnyVariables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Row> | null,
): Rows<Row> {
  const { rows, hasMore, isLoading, isStale, problem, loadMore } = usePages(document, variables, connectionOf)
  const isNext = hasMore && !isLoading && !isStale && problem === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that arrived asks for the next
  useEffect(() => {
    if (isNext) loadMore()
  }, [isNext, rows])
  const isWhole = !isStale && !hasMore && !isLoading && problem === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: loadMore is new at each rendering, and asked for only after a fault
  return useMemo(
    () => ({ rows: isStale ? [] : rows, isWhole, problem, loadMore }),
    [rows, isStale, isWhole, problem],
  )
}

const mentionsIn = ({ report }: ReportMentionsQuery): Connection<MentionRow> | null =>
  report?.mentions ?? null
const figuresIn = ({ report }: ReportFiguresQuery): Connection<FigureRow> | null => report?.figures ?? null
const commitmentsIn = ({ report }: ReportCommitmentsQuery): Connection<ReportCommitmentFragment> | null =>
  report?.commitments ?? null
const statementsIn = ({ report }: ReportStatementsQuery): Connection<ReportStatementFragment> | null =>
  report?.statusStatements ?? null
