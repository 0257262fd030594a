import { locateCommitment } from '../located-commitment.js'
import { type OpenInput, openResolution } from '../open-resolution.js'
import { quotedFact } from '../resolution.js'
import type { ThreadReport } from './item.js'
import { joinEntities, type SeenReport, seeReport } from './join-entities.js'
import { kinshipOf, type PlaceTree } from './kinship.js'
import { placeTreeOf } from './place-tree.js'
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
