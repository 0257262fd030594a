import { type EvidenceStatus, scheduleStatus } from '../../src/model/status.js'
import { NO_DAY } from '../../src/model/values/date.js'
import type { Dataset } from '../fixtures/dataset.js'
import { TODAY } from './ask.js'

/** A commitment with all that can be filtered by, worked out from the data itself. */
export interface Row {
  id: string
  kind: string
  maker: string
  deadlineKey: string
  madeKey: string
  dueLatest: string | undefined
  evidence: EvidenceStatus
  words: ReadonlySet<string>
  schedule: string
  links: Readonly<
    Record<
      'place' | 'responsible' | 'agencyWithin' | 'addressee' | 'project' | 'meeting' | 'report',
      ReadonlySet<string>
    >
  >
}

export interface Filter {
  kind?: string[]
  maker?: string[]
  place?: string[]
  responsible?: string[]
  agencyWithin?: string[]
  addressee?: string[]
  project?: string[]
  meeting?: string[]
  report?: string[]
  official?: string[]
  evidence?: string[]
  schedule?: string[]
  deadline?: { from?: string; through?: string }
  made?: { from?: string; through?: string }
  text?: string
}

export interface PageArgs {
  first?: number
  last?: number
  after?: string
  before?: string
}

export function rowsOf(data: Dataset): Row[] {
  const reportOf = new Map(targets(data, 'OF', 'Passage'))
  const responsible = targets(data, 'ANSWERABLE', 'Commitment')
  const parents = new Map(targets(data, 'PART_OF', 'Agency'))
  const above = (agency: string): string[] => [
    agency,
    ...(parents.has(agency) ? above(parents.get(agency)!) : []),
  ]
  const links = {
    place: grouped(targets(data, 'WITHIN', 'Commitment')),
    responsible: grouped(responsible),
    agencyWithin: grouped(responsible.flatMap(([c, agency]) => above(agency).map((one) => [c, one]))),
    addressee: grouped(targets(data, 'ADDRESSED_TO', 'Commitment')),
    project: grouped(targets(data, 'CONCERNS', 'Commitment')),
    meeting: grouped(targets(data, 'MADE_AT', 'Commitment')),
    report: grouped(
      targets(data, 'QUOTES', 'Commitment').map(([from, passage]) => [from, reportOf.get(passage)!] as const),
    ),
  }
  return data.nodes.get('Commitment')!.map((node): Row => {
    const id = node.id as string
    const dueLatest = node.dueLatest as string | undefined
    const evidence = node.evidenceStatus as EvidenceStatus
    const of = Object.entries(links).map(([name, known]) => [name, known.get(id) ?? new Set()])
    return {
      id,
      kind: node.kind as string,
      maker: node.makerId as string,
      deadlineKey: node.deadlineKey as string,
      madeKey: node.madeKey as string,
      dueLatest,
      words: new Set((node.searchText as string).split(' ')),
      evidence,
      schedule: scheduleStatus({ official: 'NONE', evidence, dueLatest: dueLatest ?? null }, TODAY),
      links: Object.fromEntries(of),
    }
  })
}

/** The rows that meet a filter, in order. */
export function matching(rows: readonly Row[], filter: Filter, order: 'DEADLINE' | 'MADE'): Row[] {
  const key = order === 'DEADLINE' ? 'deadlineKey' : 'madeKey'
  const some = (wanted: string[] | undefined, given: ReadonlySet<string>) =>
    !wanted || wanted.some((one) => given.has(one))
  const within = (range: Filter['made'], day: string) =>
    !range || (day !== NO_DAY && day >= (range.from ?? '') && day <= (range.through ?? NO_DAY))
  return rows
    .filter(
      (row) =>
        some(filter.kind, new Set([row.kind])) &&
        some(filter.maker, new Set([row.maker])) &&
        some(filter.official, new Set(['NONE'])) &&
        some(filter.evidence, new Set([row.evidence])) &&
        some(filter.schedule, new Set([row.schedule])) &&
        (Object.keys(row.links) as (keyof Row['links'])[]).every((name) =>
          some(filter[name], row.links[name]),
        ) &&
        within(filter.deadline, row.deadlineKey.slice(0, 10)) &&
        within(filter.made, row.madeKey.slice(0, 10)) &&
        (filter.text ?? '').split(' ').every((word) => word === '' || row.words.has(word)),
    )
    .sort((a, b) => (a[key] < b[key] ? -1 : 1))
}

/** A page by the rules of Relay: cut by the cursors, then to the size, then say on which sides more is left. */
export function pageOf(ids: readonly string[], { first, last, after, before }: PageArgs) {
  const from = after === undefined ? 0 : ids.indexOf(after) + 1
  const to = before === undefined ? ids.length : Math.max(ids.indexOf(before), from)
  const all = ids.slice(from, to)
  const page = last === undefined ? all.slice(0, first) : all.slice(-last)
  const isCut = page.length < all.length
  return {
    nodes: page,
    hasNextPage: before !== undefined || (last === undefined && isCut),
    hasPreviousPage: after !== undefined || (last !== undefined && isCut),
  }
}

function targets(data: Dataset, type: string, from: string): (readonly [string, string])[] {
  return [...data.links]
    .filter(([key]) => key.startsWith(`${from} ${type} `))
    .flatMap(([, links]) => links.map((link) => [link.from, link.to] as const))
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [from, to] of pairs) groups.set(from, (groups.get(from) ?? new Set()).add(to))
  return groups
}
