import type { z } from 'zod'
import type { PairFindings } from '../model/follow-up-claim.js'
import { judgementId } from '../model/identity.js'
import type { Label } from '../model/kinds/index.js'
import { queueKeyOf, READER, type Verdict } from '../model/kinds/judgement.js'
import { JUDGEABLE, type JudgeableLabel, MERGEABLE } from '../model/links/links.js'
import type { Properties } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { saveNodes } from './entity.queries.js'
import { addFacts, type Elements } from './fact.queries.js'
import { namedOf } from './judgement.queries.js'
import { addLinks } from './link.queries.js'
import { readerJudgements } from './reader-judgements.queries.js'
import { regroup } from './regroup.js'

/** What two reports beside each other say of who is who. */
type PairClaims = Pick<PairFindings, 'other' | 'judgements'>

type Stored = z.output<typeof readerJudgements.row>
/** One text for each pair of reports that says so, each with what it says; sorted, so that order tells nothing. */
type Support = readonly string[]

/**
 * Writes what a report says, beside each of the others, of who is who, in the place of what it said before; a judgement that
 * nothing supports any longer is undone, and one that a person undid stays so. `others`: those that it was held against;
 * null: it is taken back, and supports nothing. Answers with the commitments that it judges otherwise now, for `rejoin`.
 */
export async function judgeAsRead(
  transaction: GraphTransaction,
  report: string,
  others: readonly PairClaims[] | null,
  recordedAt: string,
): Promise<readonly string[]> {
  const fresh = supportOf(report, others ?? [])
  const stored = await transaction.run(readerJudgements, { report, ids: [...fresh.keys()].sort() })
  const isReplaced = (text: string) => {
    const pair = text.split(' ', 2)
    const [other] = pair.filter((one) => one !== report)
    return pair.includes(report) && (others === null || others.some((one) => one.other === other))
  }
  const known = new Set(stored.map(({ id }) => id))
  const changed = stored.flatMap((judgement) => {
    const kept = judgement.support.filter((text) => !isReplaced(text))
    const support = [...new Set([...kept, ...(fresh.get(judgement.id)?.support ?? [])])].sort()
    return support.join() === judgement.support.join() ? [] : [{ judgement, support }]
  })
  await save(transaction, changed, recordedAt)
  const added = await add(
    transaction,
    [...fresh].filter(([id]) => !known.has(id)),
    recordedAt,
  )
  const touched = [...changed.map(({ judgement: { of, ends } }) => ({ of, ends })), ...added]
  for (const label of MERGEABLE) {
    const ids = new Set(touched.filter(({ of }) => of === label).flatMap(({ ends }) => ends))
    if (ids.size > 0) await regroup(transaction, label, [...ids].sort())
  }
  return touched.filter(({ of }) => of === 'Commitment').flatMap(({ ends }) => ends)
}

interface Fresh {
  of: JudgeableLabel
  ends: readonly string[]
  support: Support
}

function supportOf(report: string, others: readonly PairClaims[]): Map<string, Fresh> {
  const fresh = new Map<string, Fresh>()
  for (const { other, judgements } of others) {
    const pair = [report, other].sort().join(' ')
    for (const { label, one, other: second, verdict, score, reason } of judgements) {
      const id = judgementId(one, second)
      const before = fresh.get(id)?.support ?? []
      const support = [...new Set([...before, `${pair} ${verdict} ${score} ${reason}`])].sort()
      fresh.set(id, { of: label, ends: [one, second].sort(), support })
    }
  }
  return fresh
}

/** The surest of what supports it; where one pair of reports is certain that two are the same and another that they are not, nobody can tell. */
function said(id: string, support: Support) {
  const parts = support.map((text) => {
    const [, , verdict, score, ...reason] = text.split(' ')
    return { verdict: verdict as Verdict, score: Number(score), reason: reason.join(' ') }
  })
  const certain = parts.filter((part) => part.verdict !== 'UNSURE')
  const counting = (certain.length > 0 ? certain : parts).sort(
    (one, other) => other.score - one.score || (one.reason < other.reason ? -1 : 1),
  )
  const [{ score, verdict: surest }] = counting as [(typeof parts)[number]]
  const verdict = counting.every((part) => part.verdict === surest) ? surest : 'UNSURE'
  return {
    verdict,
    score,
    reasons: [...new Set(counting.map(({ reason }) => reason))],
    queueKey: verdict === 'UNSURE' ? queueKeyOf(id, score) : null,
  }
}

function propertiesOf(
  { id, of, undoneAt, undoneBy }: Pick<Stored, 'id' | 'of' | 'undoneAt' | 'undoneBy'>,
  support: Support,
  recordedAt: string,
): Properties<'Judgement'> {
  const standing = { of, by: READER, support: [...support], recordedAt, undoneBy }
  if (support.length === 0)
    return {
      ...standing,
      ...{ verdict: 'UNSURE', score: null, reasons: [], queueKey: null },
      undoneAt: undoneAt ?? recordedAt,
    }
  const found = said(id, support)
  return undoneBy === null
    ? { ...standing, ...found, undoneAt: null }
    : { ...standing, ...found, queueKey: null, undoneAt }
}

async function save(
  transaction: GraphTransaction,
  changed: readonly { judgement: Stored; support: Support }[],
  recordedAt: string,
): Promise<void> {
  const nodes = changed.map(({ judgement, support }) => ({
    id: judgement.id,
    properties: propertiesOf(judgement, support, recordedAt),
  }))
  await saveNodes(transaction, 'Judgement', nodes)
}

/** Of what the graph does not hold as it was read now, nothing is said. */
async function add(
  transaction: GraphTransaction,
  fresh: readonly (readonly [string, Fresh])[],
  recordedAt: string,
): Promise<Fresh[]> {
  const elements: Elements = new Map()
  const labels = new Map<string, Label>()
  for (const label of JUDGEABLE) {
    const ids = new Set(fresh.filter(([, { of }]) => of === label).flatMap(([, { ends }]) => ends))
    if (ids.size === 0) continue
    for (const { id, element } of await transaction.run(namedOf(label), { ids: [...ids].sort() })) {
      elements.set(id, element)
      labels.set(id, label)
    }
  }
  const there = fresh.filter(([, { ends }]) => ends.every((end) => elements.has(end)))
  const nodes = there.map(([id, { of, support }]) => ({
    label: 'Judgement' as const,
    id,
    isCandidate: false,
    properties: propertiesOf({ id, of, undoneAt: null, undoneBy: null }, support, recordedAt),
  }))
  await addFacts(transaction, nodes, elements)
  for (const { id } of nodes) labels.set(id, 'Judgement')
  const links = there.flatMap(([id, { ends }]) =>
    ends.map((to) => ({ type: 'JUDGES' as const, from: id, to, properties: {} })),
  )
  await addLinks(transaction, links, labels, elements)
  return there.map(([, one]) => one)
}
