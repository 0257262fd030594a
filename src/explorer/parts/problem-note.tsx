import { useTranslation } from 'react-i18next'
import type { Problem } from '../data/problem.js'
import { useFormat } from '../words/use-format.js'
import { Skeleton } from './skeleton.js'

/** Why there is no answer, and the one button that goes on. `row`: how many rows of a list are there already. */
export function ProblemNote({
  problem,
  retry,
  row = 0,
}: {
  problem: Problem
  retry: () => void
  row?: number
}) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { title, text } = useProblemWords(problem, row)
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <div className="page-tools">
        {problem.kind !== 'TOO_EXPENSIVE' && problem.kind !== 'BAD_INPUT' && (
          <button className="btn" type="button" onClick={retry}>
            {row > 0 ? t('state.goOn', { row: number(row + 1) }) : t('state.again')}
          </button>
        )}
        {problem.requestId && (
          <span className="meta">
            {t('state.requestId')} <code>{problem.requestId}</code>
          </span>
        )}
      </div>
    </div>
  )
}

function useProblemWords(
  { kind, message, cost, limit, requestId }: Problem,
  row: number,
): { title: string; text: string } {
  const { t } = useTranslation()
  const { number } = useFormat()
  switch (kind) {
    case 'UNREACHABLE':
      return row > 0
        ? {
            title: t('state.stoppedAt', { row: number(row) }),
            text: t('state.stoppedText', { row: number(row) }),
          }
        : { title: t('state.unreachable'), text: t('state.unreachableText') }
    case 'SLOW':
      return {
        title: t('state.slow'),
        text: row > 0 ? t('state.stoppedText', { row: number(row) }) : t('state.slowText'),
      }
    case 'TOO_EXPENSIVE':
      return cost === undefined || limit === undefined
        ? { title: message, text: t('state.tooExpensiveText') }
        : {
            title: t('state.tooExpensive', { cost: number(cost), limit: number(limit) }),
            text: t('state.tooExpensiveText'),
          }
    case 'BAD_INPUT':
      return { title: t('state.badInput'), text: message }
    case 'FAULT':
      return {
        title: t('state.fault'),
        text:
          row > 0 ? t('state.stoppedText', { row: number(row) }) : requestId ? t('state.faultText') : message,
      }
  }
}

/** What stands where an answer is awaited: nothing at first, then rows of the height they will have. */
export function Loading({ isSlow, rows = 3 }: { isSlow: boolean; rows?: number }) {
  const { t } = useTranslation()
  if (!isSlow) return <div className="awaited" />
  return (
    <>
      <p className="meta" role="status">
        {t('state.loading')}
      </p>
      <Skeleton rows={rows} />
    </>
  )
}
