import { operationFind, partiesEnd, partiesHold } from '../graph/change.queries.js'
import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { refreshCopies } from '../graph/copies.queries.js'
import { mergeEntities } from '../graph/entity.queries.js'
import { addLinks } from '../graph/link.queries.js'
import { touchedCommitments } from '../graph/regroup.queries.js'
import { operationRecordId, recordedId } from '../model/identity.js'
import type { Label } from '../model/kinds/index.js'
import type { ReportLink, ReportNode } from '../model/report-graph.js'
import { encodeStated } from '../model/stated.js'
import { dayKey, daysFrom } from '../model/values/date.js'
import { type ChangeInput, checkNames, checkOriginals, checkResults, type Parties } from './checked-change.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { notFound } from './refusal.js'

/** Results: the changes, one for each original, in their order. */
export function recordChange(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: ChangeInput,
): Promise<Outcome> {
  return operateOnce(client, asked, (transaction) => change(transaction, asked, input))
}

async function change(
  transaction: GraphTransaction,
  { operationId }: Asked,
  input: ChangeInput,
): Promise<readonly string[]> {
  checkNames(input)
  const { label, originals } = input
  const parties = await holdParties(transaction, input)
  checkOriginals(input, parties)
  checkResults(input, parties)
  const changes = originals.map((original) => changeOf(input, recordedId('Change', operationId, original)))
  await write(transaction, operationRecordId(operationId), input, { parties, changes })
  if (input.type !== 'TRANSFER') {
    const through = daysFrom(input.effective, -1)
    await transaction.run(partiesEnd(label), { ids: [...originals].sort(), through })
  }
  if (label === 'Place') await refreshWithin(transaction, input, parties)
  return changes.map(({ id }) => id)
}

async function holdParties(
  transaction: GraphTransaction,
  { label, originals, results }: ChangeInput,
): Promise<Parties> {
  const heirs = results.map(({ id }) => id)
  const rows = await transaction.run(partiesHold(label), { ids: [...originals, ...heirs].sort() })
  const parties = new Map(rows.map((row) => [row.id, row]))
  const missing = (ids: readonly string[]) => ids.findIndex((id) => !parties.has(id))
  const what = label.toLowerCase()
  if (missing(originals) >= 0) throw notFound(`originals.${missing(originals)}`, what)
  if (missing(heirs) >= 0) throw notFound(`results.${missing(heirs)}.party`, what)
  return parties
}

function changeOf(
  { type, effective, legalBasis, note, results }: ChangeInput,
  id: string,
): ReportNode<'Change'> {
  const isForked = results.length !== 1 || results[0]!.functions !== null
  const effectiveKey = dayKey(effective, id)
  const properties = { type, effective, effectiveKey, legalBasis, note, isCertain: true, isForked }
  return { label: 'Change', id, properties, isCandidate: false }
}

/**
 * The operation names what it recorded as a report does, so that merging, retraction and `db check` read both alike: each
 * change with what it says, each original with its last day, and who took over, that none of them is hidden.
 */
async function write(
  transaction: GraphTransaction,
  operation: string,
  { label, type, effective, originals, results }: ChangeInput,
  { parties, changes }: { parties: Parties; changes: readonly ReportNode<'Change'>[] },
): Promise<void> {
  const [{ element }] = (await transaction.run(operationFind, { id: operation })) as [{ element: string }]
  const elements = new Map([...parties].map(([id, party]) => [id, party.element])).set(operation, element)
  const labels = new Map<string, Label>([...parties.keys()].map((id) => [id, label]))
  labels.set(operation, 'Operation')
  for (const { id } of changes) labels.set(id, 'Change')
  await mergeEntities(transaction, changes, elements)
  const names = (to: string, properties: ReportLink['properties']): ReportLink => ({
    type: 'NAMES',
    from: operation,
    to,
    properties,
  })
  const links = changes.flatMap(({ id, properties }, at): ReportLink[] => {
    const own: ReportLink[] = [
      { type: 'ORIGINAL', from: id, to: originals[at]!, properties: {} },
      ...results.map(({ id: to, functions }): ReportLink => {
        return { type: 'RESULTING', from: id, to, properties: functions === null ? {} : { functions } }
      }),
    ]
    return [...own, names(id, { stated: encodeStated({ properties, links: own }) })]
  })
  const end = type === 'TRANSFER' ? {} : { through: daysFrom(effective, -1) }
  links.push(...originals.map((id) => names(id, end)), ...results.map(({ id }) => names(id, {})))
  await addLinks(transaction, links, labels, elements)
}

/** Where a commitment belongs depends on which places there were when it was made. */
async function refreshWithin(
  transaction: GraphTransaction,
  { originals }: ChangeInput,
  parties: Parties,
): Promise<void> {
  const elements = originals.map((id) => parties.get(id)!.element)
  const touched = await transaction.run(touchedCommitments, { elements })
  await refreshCopies(transaction, touched.map(({ id }) => id).sort())
}
