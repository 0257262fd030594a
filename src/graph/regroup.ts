import { classesOf, type StandingJudgement } from '../model/classes.js'
import { type LinkType, MERGEABLE, type MergeableLabel } from '../model/links/links.js'
import { ENTITY_LABELS, type EntityLabel } from '../model/merging.js'
import type { GraphTransaction } from './client.js'
import { refreshCopies } from './copies.queries.js'
import {
  memberHold,
  memberShow,
  mergeForget,
  mergeRemember,
  movedTypes,
  moveOf,
  referrersOf,
  touchedCommitments,
} from './regroup.queries.js'
import { type EntityRef, settleEntities } from './settle-entities.js'
import { hideOf } from './settle-entities.queries.js'
import { gather, requeue } from './standing-judgements.js'

export interface Regrouping {
  /** Who answers for whom now that did not before. */
  moved: readonly { id: string; from: string; to: string }[]
  /** How many links were moved, by type. */
  links: Readonly<Partial<Record<LinkType, number>>>
  /** Ids of shown commitments that name one of them. */
  commitments: readonly string[]
  /** Of each member, by its id, who answers for it now. */
  holders: ReadonlyMap<string, string>
}

interface Member {
  id: string
  element: string
  isNamed: boolean
  isHidden: boolean
  /** Whom it was merged into so far; itself where into nobody. */
  holder: string
  /** Whom it is to be merged into. */
  target: string
}

/**
 * Brings the graph to what the standing judgements say of these, and of all that they are linked to by judgements: links are
 * led to the smallest id of each class, and back to where they were read when a class falls apart.
 */
export async function regroup(
  transaction: GraphTransaction,
  label: MergeableLabel,
  ids: readonly string[],
): Promise<Regrouping> {
  const judged = await gather(transaction, label, ids)
  const members = await membersOf(transaction, label, judged.ids, judged.judgements)
  const holders = new Map(members.map(({ id, target }) => [id, target]))
  await requeue(transaction, judged.judgements, holders)
  if (members.every(isSettled)) return { moved: [], links: {}, commitments: [], holders }
  const elementOf = new Map(members.map(({ id, element }) => [id, element]))
  const elements = [...elementOf.values()]
  const before = await around(transaction, elements)
  const links = await moveLinks(transaction, label, members, elementOf)
  await relabel(transaction, label, members, elementOf)
  const settled = [
    ...members.filter(({ id, target }) => id === target).map(({ id }) => ({ id, label })),
    ...before.referrers,
  ]
  await settleEntities(transaction, settled)
  const after = await around(transaction, elements)
  const touched = new Map([...before.commitments, ...after.commitments].map((one) => [one.id, one]))
  await refreshCopies(transaction, [...touched.keys()].sort())
  const moved = members
    .filter(({ holder, target }) => holder !== target)
    .map(({ id, holder, target }) => ({ id, from: holder, to: target }))
  const commitments = [...touched.values()].filter(({ isShown }) => isShown).map(({ id }) => id)
  return { moved, links, commitments, holders }
}

/** The same for all of these that were ever judged. */
export async function regroupNamed(
  transaction: GraphTransaction,
  named: readonly (EntityRef & { isJudged: boolean })[],
): Promise<void> {
  for (const label of MERGEABLE) {
    const ids = named.filter((one) => one.label === label && one.isJudged).map(({ id }) => id)
    if (ids.length > 0) await regroup(transaction, label, ids)
  }
}

async function membersOf(
  transaction: GraphTransaction,
  label: MergeableLabel,
  ids: readonly string[],
  judgements: readonly StandingJudgement[],
): Promise<Member[]> {
  const rows = await transaction.run(memberHold(label), { ids: [...ids] })
  const named = rows.filter(({ isNamed }) => isNamed).map(({ id }) => id)
  const classes = classesOf(named, judgements)
  return rows.map((row) => ({ ...row, holder: row.holder ?? row.id, target: classes.get(row.id) ?? row.id }))
}

/** It stands for itself, as it did, and is shown if anything names it. */
const isSettled = ({ id, holder, target, isNamed, isHidden }: Member) =>
  id === holder && id === target && isNamed !== isHidden

/** One member after the other, so that links which meet are told apart. */
async function moveLinks(
  transaction: GraphTransaction,
  label: MergeableLabel,
  members: readonly Member[],
  elementOf: ReadonlyMap<string, string>,
) {
  const counts: Partial<Record<LinkType, number>> = {}
  for (const { id, holder, target } of members) {
    for (const from of new Set([holder, id])) {
      if (from === target) continue
      const moves = { original: [id], from: [elementOf.get(from)], to: [elementOf.get(target)] }
      for (const { type } of movedTypes(label)) {
        const [row] = await transaction.run(moveOf(type), { moves })
        if (row && row.moved > 0) counts[type] = (counts[type] ?? 0) + row.moved
      }
    }
  }
  return counts
}

async function relabel(
  transaction: GraphTransaction,
  label: MergeableLabel,
  members: readonly Member[],
  elementOf: ReadonlyMap<string, string>,
): Promise<void> {
  const elementsOf = (some: readonly Member[]) => some.map(({ element }) => element)
  const merged = members.filter(({ id, target }) => id !== target)
  const own = members.filter(({ id, target }) => id === target)
  await transaction.run(mergeForget, { elements: elementsOf(members) })
  await transaction.run(memberShow(label), { elements: elementsOf(own.filter(({ isNamed }) => isNamed)) })
  await transaction.run(hideOf(label), { ids: merged.map(({ id }) => id) })
  await transaction.run(mergeRemember, {
    moves: {
      original: merged.map(({ id }) => id),
      from: elementsOf(merged),
      to: merged.map(({ target }) => elementOf.get(target)),
    },
  })
}

/** What may change with them: entities that are linked to them, and copies of commitments. */
async function around(transaction: GraphTransaction, elements: readonly string[]) {
  const referrers = await transaction.run(referrersOf, {
    elements: [...elements],
    labels: [...ENTITY_LABELS],
  })
  const commitments = await transaction.run(touchedCommitments, { elements: [...elements] })
  return {
    referrers: referrers.map(({ id, label }): EntityRef => ({ id, label: label as EntityLabel })),
    commitments,
  }
}
