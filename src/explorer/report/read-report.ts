import { pathOf } from '../state/paths.js'
import type {
  ReportCommitmentFragment,
  ReportFiguresQuery,
  ReportFollowUpFragment,
  ReportMentionsQuery,
  ReportQuery,
  ReportStatementFragment,
} from './report.documents.js'
import type { CommitmentFact, FollowUpFact, ReportView, StatementFact } from './report-view.js'

type Of<Query extends { report: object | null }> = NonNullable<Query['report']>
export type MentionRow = Of<ReportMentionsQuery>['mentions']['nodes'][number]
export type FigureRow = Of<ReportFiguresQuery>['figures']['nodes'][number]

/** The answers of the server as one report; while lists are still being read, with what has arrived. */
export function readReport(
  { meetings, ...report }: Of<ReportQuery>,
  rows: {
    mentions: readonly MentionRow[]
    commitments: readonly ReportCommitmentFragment[]
    statements: readonly ReportStatementFragment[]
    figures: readonly FigureRow[]
  },
): ReportView {
  return {
    ...report,
    meetings: meetings.map(({ id, type, heldOn, place, chair }) => ({ id, type, heldOn, place, chair })),
    people: meetings.flatMap(({ attendances }) =>
      attendances.flatMap(({ person, part, role }) =>
        person ? [{ person, part, title: role?.name ?? null }] : [],
      ),
    ),
    mentions: rows.mentions.flatMap(({ entity, start, end }) => (entity ? [{ entity, start, end }] : [])),
    commitments: rows.commitments.map((row) => readCommitment(row, report.id)),
    statements: rows.statements.map((row) => readStatement(row)),
    figures: rows.figures.flatMap(({ id, what, kind, citations: [evidence] }) =>
      evidence ? [{ id, what, kind, quote: evidence.quote, start: evidence.start, end: evidence.end }] : [],
    ),
    leftOut: 0,
  }
}

function readCommitment(row: ReportCommitmentFragment, reportId: string): CommitmentFact {
  const { id, kind, action, maker, deadline, citations, thread } = row
  return {
    ...{ id, kind, action, maker, toWhom: toWhom(row) },
    deadline: deadline && { date: deadline.baseline.latest, text: deadline.text },
    evidence: citations.filter(({ report }) => report?.id === reportId),
    followUps: thread.nodes.flatMap((followUp) => readFollowUp(followUp, followUp.commitment?.id !== id)),
  }
}

/** Whom it is directed to; where nobody is addressed, who is to lead on it. */
function toWhom({ maker, addressees, responsibilities }: ReportCommitmentFragment) {
  if (addressees.length > 0) return addressees
  const leads = responsibilities.flatMap(({ part, party }) => (part === 'LEAD' && party ? [party] : []))
  return [...new Map(leads.filter(({ id }) => id !== maker?.id).map((lead) => [lead.id, lead])).values()]
}

function readStatement({ citations, ...row }: ReportStatementFragment): StatementFact {
  const followUps = citations.flatMap(({ passage }) =>
    passage.citations.flatMap(({ fact }) =>
      fact?.__typename === 'FollowUp' && fact.by?.id === row.id ? readFollowUp(fact, true) : [],
    ),
  )
  return {
    ...row,
    evidence: citations,
    followUps: [...new Map(followUps.map((one) => [one.id, one])).values()],
  }
}

function readFollowUp(followUp: ReportFollowUpFragment, isInward: boolean): FollowUpFact[] {
  const { id, relation, isLate, saidOn, by, commitment, citations } = followUp
  const other = isInward ? commitment : by
  if (!other) return []
  const [evidence] = citations
  const place = evidence?.report && {
    path: pathOf({ __typename: 'Report', id: evidence.report.id }),
    at: `${evidence.start}-${evidence.end}`,
  }
  const words = other.__typename === 'Commitment' ? other.action : other.about
  return [
    {
      ...{ id, relation, isInward, isLate },
      other: { __typename: other.__typename, id: other.id, words },
      path: pathOf(other) ?? (place ? `${place.path}?at=${place.at}` : null),
      saidOn: isInward ? (commitment?.madeOn?.latest ?? null) : saidOn,
    },
  ]
}
