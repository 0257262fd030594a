import type { GraphTransaction } from '../graph/client.js'
import { refreshCopies } from '../graph/copies.queries.js'
import { addFacts } from '../graph/fact.queries.js'
import { addLinks } from '../graph/link.queries.js'
import type { Label } from '../model/kinds/index.js'
import type { LinkType } from '../model/links/links.js'
import type { ReportNode } from '../model/report-graph.js'

/** A node that the record is linked to. */
export interface Target {
  type: LinkType
  id: string
  label: Label
  element: string
}

/** Adds one record with its links, and writes anew the copies of the commitment that it is about. */
export async function record(
  transaction: GraphTransaction,
  node: ReportNode<'Assessment' | 'DeadlineChange' | 'Responsibility'>,
  targets: readonly Target[],
  commitment: string,
): Promise<void> {
  const elements = new Map(targets.map(({ id, element }) => [id, element]))
  const labels = new Map<string, Label>([[node.id, node.label], ...targets.map(labelled)])
  await addFacts(transaction, [node], elements)
  const links = targets.map(({ type, id }) => ({ type, from: node.id, to: id, properties: {} }))
  await addLinks(transaction, links, labels, elements)
  await refreshCopies(transaction, [commitment])
}

const labelled = ({ id, label }: Target): [string, Label] => [id, label]
