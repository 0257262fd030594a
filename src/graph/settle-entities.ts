import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Label } from '../model/kinds/index.js'
import { LINKS } from '../model/links/links.js'
import { ENTITY_LABELS, type EntityLabel, isEntityLabel, mergeEntity } from '../model/merging.js'
import type { Properties, ReportLink } from '../model/report-graph.js'
import { decodeStated, type StatedLink } from '../model/stated.js'
import type { GraphTransaction } from './client.js'
import { columnsOf } from './columns.js'
import { saveNodes, withAbsent } from './entity.queries.js'
import type { Elements } from './fact.queries.js'
import { addLinks } from './link.queries.js'
import { cutOf, findOf, hideOf, holdersFind, type StatedOf, standingOf } from './settle-entities.queries.js'

export interface EntityRef {
  id: string
  label: EntityLabel
}

export interface Settled {
  /** What nothing names any longer. */
  hidden: readonly EntityRef[]
  /** Links that are not stated any longer. */
  cut: readonly ReportLink[]
}

type Standing = z.output<ReturnType<typeof standingOf>['row']> & { label: EntityLabel }

/**
 * Writes entities anew from what shown reports state of them and of what was merged into them: their properties are merged
 * again, they are linked as is stated and not otherwise, and what nothing names is hidden.
 */
export async function settleEntities(
  transaction: GraphTransaction,
  entities: readonly EntityRef[],
): Promise<Settled> {
  const standing = await standingsOf(transaction, entities)
  const hidden = standing.filter(({ isNamed, stated }) => !isNamed && stated.length === 0)
  const named = standing.filter(({ stated }) => stated.length > 0)
  for (const label of ENTITY_LABELS) {
    const ids = hidden.filter((one) => one.label === label).map(({ id }) => id)
    if (ids.length > 0) await transaction.run(hideOf(label), { ids })
    await saveNodes(
      transaction,
      label,
      named.filter((one) => one.label === label).flatMap((one) => restated(label, one)),
    )
  }
  const holders = await holdersOf(transaction, named)
  const changes = [...named, ...hidden].map((one) => linkChanges(one, holders))
  const [cut, added] = [changes.flatMap((one) => one.cut), changes.flatMap((one) => one.added)]
  const elements: Elements = new Map(standing.map(({ id, element }) => [id, element]))
  await cutLinks(transaction, cut, elements)
  const labels = await findEnds(transaction, added, elements)
  for (const { id, label } of entities) labels.set(id, label)
  await addLinks(
    transaction,
    added.filter(({ to }) => elements.has(to)),
    labels,
    elements,
  )
  return { hidden, cut }
}

async function standingsOf(
  transaction: GraphTransaction,
  entities: readonly EntityRef[],
): Promise<Standing[]> {
  const found: Standing[] = []
  for (const label of ENTITY_LABELS) {
    const ids = [...new Set(entities.filter((one) => one.label === label).map(({ id }) => id))].sort()
    if (ids.length === 0) continue
    const rows = await transaction.run(standingOf(label), { ids })
    found.push(...rows.map((row) => ({ ...row, label })))
  }
  return found
}

function restated(label: EntityLabel, { id, stored, stated, ends }: Standing) {
  const properties = mergeStated(label, id, { stated, ends })
  const { id: _, ...before } = stored
  return isDeepStrictEqual(properties, withAbsent(label, before)) ? [] : [{ id, properties }]
}

/** What several statements say together of one entity; some may have been made of another that was merged into it. */
export function mergeStated<L extends EntityLabel>(
  label: L,
  id: string,
  { stated, ends }: z.output<typeof StatedOf>,
): Properties<L> {
  const merged = stated
    .map(([of, text]) => {
      const properties = Object.entries(decodeStated(text).properties)
      return withAbsent(
        label,
        Object.fromEntries(properties.map(([name, value]) => [name, rekey(value, of, id)])),
      )
    })
    .reduce((one, other) => mergeEntity(label, one, other))
  const [validThrough] = ends.toSorted()
  return validThrough === undefined ? merged : mergeEntity(label, merged, { ...merged, validThrough })
}

/** Keys of pages end in the id of their node. */
const rekey = (value: unknown, of: string, id: string) =>
  of !== id && typeof value === 'string' && value.endsWith(of) ? value.slice(0, -of.length) + id : value

/** To whom the links that are stated lead, where their ends were merged. */
async function holdersOf(
  transaction: GraphTransaction,
  named: readonly Standing[],
): Promise<ReadonlyMap<string, string>> {
  const ends = new Set(named.flatMap(({ stated }) => linksIn(stated).map(({ to }) => to)))
  const rows = await transaction.run(holdersFind, { ids: [...ends].sort() })
  return new Map(rows.map(({ id, holder }) => [id, holder]))
}

const linksIn = (stated: Standing['stated']): StatedLink[] =>
  stated.flatMap(([, text]) => decodeStated(text).links)

function linkChanges({ id, links, stated }: Standing, holders: ReadonlyMap<string, string>) {
  const keyOf = ({ type, to }: { type: string; to: string }) => `${type} ${to}`
  const due = new Map(
    linksIn(stated)
      .map((link) => ({ ...link, to: holders.get(link.to) ?? link.to }))
      .filter(({ to }) => to !== id)
      .map((link) => [keyOf(link), link]),
  )
  const now = new Set(links.map(keyOf))
  const from = (link: Pick<StatedLink, 'type' | 'to'>): ReportLink => ({ properties: {}, ...link, from: id })
  return {
    cut: links.filter((link) => !due.has(keyOf(link))).map(from),
    added: [...due.values()].filter((link) => !now.has(keyOf(link))).map(from),
  }
}

async function cutLinks(
  transaction: GraphTransaction,
  links: readonly ReportLink[],
  elements: Elements,
): Promise<void> {
  for (const type of new Set(links.map((link) => link.type))) {
    const rows = links.filter((link) => link.type === type)
    const columns = { from: ({ from }: ReportLink) => elements.get(from), to: ({ to }: ReportLink) => to }
    await transaction.run(cutOf(type), { links: columnsOf(rows, columns) })
  }
}

/** Finds the ends of links by whatever label they may have. */
async function findEnds(
  transaction: GraphTransaction,
  links: readonly ReportLink[],
  elements: Elements,
): Promise<Map<string, Label>> {
  const labels = new Map<string, Label>()
  const wanted = new Map<EntityLabel | 'Report', Set<string>>()
  for (const { type, to } of links)
    for (const label of LINKS[type].to as readonly Label[])
      if (label === 'Report' || isEntityLabel(label))
        wanted.set(label, (wanted.get(label) ?? new Set()).add(to))
  for (const [label, ids] of wanted) {
    for (const { id, element } of await transaction.run(findOf(label), { ids: [...ids].sort() })) {
      elements.set(id, element)
      labels.set(id, label)
    }
  }
  return labels
}
