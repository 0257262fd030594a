/** What one report adds to the graph: made by `resolve`, written by `graph` in one transaction. */
import type { z } from 'zod'
import type { KINDS, Label } from './kinds/index.js'
import type { LinkType } from './links/links.js'

export type Properties<L extends Label> = z.infer<(typeof KINDS)[L]['properties']>

/** Discriminated by its label; a fact that is not shown stands in the graph as `Candidate` instead. */
export type ReportNode<L extends Label = Label> = L extends Label
  ? { label: L; id: string; properties: Properties<L>; isCandidate: boolean }
  : never

export interface ReportLink {
  type: LinkType
  from: string
  to: string
  properties: Readonly<Record<string, string>>
}

/** Both ends of every link are among the nodes; nodes are sorted by label and id, links by type and ends. */
export interface ReportGraph {
  reportId: string
  nodes: readonly ReportNode[]
  links: readonly ReportLink[]
}
