import type { FollowUpClaim } from '../../model/follow-up-claim.js'
import type { JudgementClaim } from '../../model/judgement-claim.js'
import type { CommitmentRef, StatusRef, TraceLink } from '../../model/trace.js'
import { NO_DAY } from '../../model/values/date.js'
import { locateCommitment } from '../located-commitment.js'
import { type OpenInput, type OpenResolution, openResolution } from '../open-resolution.js'
import type { Known } from '../parties.js'
import { quotedFact } from '../resolution.js'
import type { ThreadItem, ThreadReport } from './item.js'
import { joinEntities, judgeEntities } from './join-entities.js'
import { kinshipOf } from './kinship.js'
import { linkReports } from './link-reports.js'
import { placeTreeOf } from './place-tree.js'
import { readThreadReport } from './read-items.js'
import type { TraceData } from './trace-reports.js'

/** A report ready to be held against any other; reading it is most of the cost, so that it is worth keeping. */
export interface ThreadSide {
  /** With the ids that the graph gives to what the report names. */
  raw: OpenResolution
  /** With one id for what is one thing within the report. */
  open: OpenResolution
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
  const [joined] = joinEntities([open], kinshipAmong([open], data))
  return {
    raw: open,
    open: joined!,
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
  const opened = [earlier.open, later.open]
  const kinship = kinshipAmong(opened, data)
  const joined = joinEntities(opened, kinship)
  const [before, after] = [earlier, later].map(({ alone, open }, at) =>
    withIds(alone, newIds(open.known, joined[at]!.known)),
  )
  const links = linkReports(before!, after!, kinship)
  return links.flatMap((link) => claimOf(link, earlier, later) ?? [])
}

/** Who is who in two reports: a function of the two alone, whichever is given first. */
export function judgePair(one: ThreadSide, other: ThreadSide, data: TraceData): JudgementClaim[] {
  const opened = [one, other]
    .sort((first, second) => (orderOf(first) < orderOf(second) ? -1 : 1))
    .map(({ raw }) => raw)
  return judgeEntities(opened, kinshipAmong(opened, data))
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

const kinshipAmong = (opened: readonly OpenResolution[], { gazetteer, lineage }: TraceData) =>
  kinshipOf(placeTreeOf(opened, gazetteer, lineage), lineage)

/** The ids that things have beside the other report, by those that they have alone. */
function newIds(alone: Known, beside: Known): ReadonlyMap<string, string> {
  const idsOf = ({ people, places, projects }: Known) =>
    [people, places, projects].flatMap((things) => [...things.values()].map(({ id }) => id))
  const joined = idsOf(beside)
  return new Map(idsOf(alone).map((id, at) => [id, joined[at]!]))
}

/** The same report with other ids; nothing else that was read of it depends on them. */
function withIds(report: ThreadReport, ids: ReadonlyMap<string, string>): ThreadReport {
  const renamed = <Thing extends { id: string }>(thing: Thing): Thing => ({
    ...thing,
    id: ids.get(thing.id) ?? thing.id,
  })
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
