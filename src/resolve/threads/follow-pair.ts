import type { FollowUpClaim } from '../../model/follow-up-claim.js'
import type { JudgementClaim } from '../../model/judgement-claim.js'
import type { CommitmentRef, StatusRef, TraceLink } from '../../model/trace.js'
import { NO_DAY } from '../../model/values/date.js'
import { locateCommitment } from '../located-commitment.js'
import { type OpenInput, openResolution } from '../open-resolution.js'
import { quotedFact } from '../resolution.js'
import type { ThreadItem, ThreadReport } from './item.js'
import { joinEntities, joinedIds, judgeEntities, type SeenReport, seeReport } from './join-entities.js'
import { type Kinship, kinshipOf, type PlaceTree } from './kinship.js'
import { linkReports } from './link-reports.js'
import { placeTreeOf, treeOfBoth } from './place-tree.js'
import { readThreadReport } from './read-items.js'
import type { TraceData } from './trace-reports.js'

/** A report ready to be held against any other; reading it is most of the cost, so that it is worth keeping. */
export interface ThreadSide {
  /** With the ids that the graph gives to what the report names. */
  raw: SeenReport
  /** With one id for what is one thing within the report. */
  joined: SeenReport
  /** Over the places that it names. */
  tree: PlaceTree
  /** As it reads when nothing of it is another report's under another id. */
  alone: ThreadReport
  /** The graph's ids of its commitments by their local ids, and of its statements by index; null where a quote was refused. */
  commitments: ReadonlyMap<string, string | null>
  statements: readonly (string | null)[]
}

/** `report.text` as it is stored, so that the graph's ids are those of this reading. */
export function readThreadSide(
  reading: Pick<OpenInput, 'report' | 'extraction'>,
  data: TraceData,
): ThreadSide {
  const open = openResolution({ ...reading, gazetteer: data.gazetteer, recordedAt: '' })
  const { resolution } = open
  const { commitments, statusStatements } = reading.extraction
  const tree = placeTreeOf([open], data.gazetteer, data.lineage)
  const [joined] = joinEntities([open], kinshipOf(tree, data.lineage))
  return {
    raw: seeReport(open),
    joined: seeReport(joined!),
    tree,
    alone: readThreadReport(resolution.draft.reportId, joined!, data.grammar),
    commitments: new Map(
      commitments.map((claim) => [claim.id, locateCommitment(resolution, claim)?.id ?? null]),
    ),
    statements: statusStatements.map(({ evidence }) =>
      quotedFact(resolution, 'StatusStatement', 'A statement on progress', evidence),
    ),
  }
}

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

/** Who is who in two reports: a function of the two alone, whichever is given first. */
export function judgePair(one: ThreadSide, other: ThreadSide, data: TraceData): JudgementClaim[] {
  const seen = [one, other]
    .sort((first, second) => (orderOf(first) < orderOf(second) ? -1 : 1))
    .map(({ raw }) => raw)
  return judgeEntities(seen, kinshipBetween(one, other, data))
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
