import type { FollowUpClaim } from '../../model/follow-up-claim.js'
import type { JudgementClaim } from '../../model/judgement-claim.js'
import type { CommitmentRef, StatusRef, TraceLink } from '../../model/trace.js'
import { NO_DAY } from '../../model/values/date.js'
import type { ThreadItem, ThreadReport } from './item.js'
import { joinedIds, judgeEntities } from './join-entities.js'
import { judgeTellings } from './judge-tellings.js'
import { type Kinship, kinshipOf } from './kinship.js'
import { linkReports } from './link-reports.js'
import { treeOfBoth } from './place-tree.js'
import type { ThreadSide } from './thread-side.js'
import type { TraceData } from './trace-reports.js'

/**
 * What the later of two reports says of the commitments of the earlier one: a function of the two alone, whatever else was
 * read. Nothing where both were of one day, or one of no day, since nobody can tell which takes up which.
 */
export function followPair(one: ThreadSide, other: ThreadSide, data: TraceData): FollowUpClaim[] {
  const [day, otherDay] = [one, other].map(({ alone }) => alone.saidOn)
  if (!day || !otherDay || day === otherDay) return []
  const [earlier, later] = day < otherDay ? [one, other] : [other, one]
  const kinship = kinshipBetween(one, other, data)
  const ids = joinedIds([earlier.joined, later.joined], kinship)
  const links = linkReports(withIds(earlier.alone, ids), withIds(later.alone, ids), kinship)
  return links.flatMap((link) => claimOf(link, earlier, later) ?? [])
}

/** Who is who in two reports, and which commitments both tell: a function of the two alone, whichever is given first. */
export function judgePair(one: ThreadSide, other: ThreadSide, data: TraceData): JudgementClaim[] {
  const [first, second] = [one, other].sort((some, further) =>
    orderOf(some) < orderOf(further) ? -1 : 1,
  ) as [ThreadSide, ThreadSide]
  const kinship = kinshipBetween(one, other, data)
  return [
    ...judgeEntities([first.raw, second.raw], kinship),
    ...judgeTellings(first, second, () => joinedIds([first.joined, second.joined], kinship)),
  ]
}

const orderOf = ({ alone, raw }: ThreadSide) => `${alone.saidOn ?? NO_DAY} ${raw.resolution.draft.reportId}`

function claimOf(link: TraceLink, earlier: ThreadSide, later: ThreadSide): FollowUpClaim | null {
  const { relation, confidence, rule, reasons } = link
  const [follows, by] = [idOf(link.earlier, earlier), idOf(link.later, later)]
  return follows && by
    ? {
        ...{ follows, by, relation, confidence, rule, reasons },
        isLate: link.late ?? null,
        doneOn: link.doneOn ?? null,
        saidOn: later.alone.saidOn,
      }
    : null
}

const idOf = (ref: CommitmentRef | StatusRef, { commitments, statements }: ThreadSide) =>
  ('commitment' in ref ? commitments.get(ref.commitment) : statements[ref.status]) ?? null

const kinshipBetween = (one: ThreadSide, other: ThreadSide, { lineage }: TraceData): Kinship =>
  kinshipOf(treeOfBoth(one.tree, other.tree), lineage)

/** The same report with other ids; nothing else that was read of it depends on them. */
function withIds(report: ThreadReport, ids: ReadonlyMap<string, string>): ThreadReport {
  if (ids.size === 0) return report
  const renamed = <Thing extends { id: string }>(thing: Thing): Thing => {
    const id = ids.get(thing.id)
    return id === undefined ? thing : { ...thing, id }
  }
  const itemOf = <One extends ThreadItem>(item: One): One => ({
    ...item,
    subjects: item.subjects.map(renamed),
    leads: item.leads.map(renamed),
    others: item.others.map(renamed),
  })
  return {
    ...report,
    commitments: report.commitments.map((item) => ({
      ...itemOf(item),
      maker: item.maker && (ids.get(item.maker) ?? item.maker),
    })),
    statements: report.statements.map(itemOf),
  }
}
