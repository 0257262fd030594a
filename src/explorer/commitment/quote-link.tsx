import type { ReactNode } from 'react'
import { To } from '../parts/link.js'
import type { CommitmentQuoteFragment } from './commitment.documents.js'

/** To the very words, in their report: it marks them and scrolls there. */
export function QuoteLink({
  of: { report, start, end },
  children,
}: {
  of: CommitmentQuoteFragment
  children: ReactNode
}) {
  if (!report) return children
  return (
    <To
      className="go"
      path={`/r/${encodeURIComponent(report.id)}#p${start}`}
      params={{ at: `${start}-${end}` }}
    >
      {children}
    </To>
  )
}
