import { recordChange } from '../../track/index.js'
import { builder } from '../builder.js'
import { decodeId } from '../ids.js'
import { Change } from '../refs.js'
import { ChangeType } from '../types/change.js'
import { operationIdField, requiredText, textOf } from './input.js'
import { defineMutation, nodeOf } from './mutation.js'
import { badInput } from './refusals.js'

const MOST = 20

const ChangeResultInput = builder.inputType('ChangeResultInput', {
  description: 'A place or body that took over, and what of.',
  fields: (t) => ({
    party: t.id({ required: true, description: 'The place or body.' }),
    functions: t.string({
      description:
        'What a body took over, each in words of the commitments that go with it, with commas between; all of it when it is left out.',
    }),
  }),
})

const RecordChangeInput = builder.inputType('RecordChangeInput', {
  description: 'That places or bodies were merged, split, renamed, abolished, or gave something away.',
  fields: (t) => ({
    operationId: operationIdField(t),
    originals: t.idList({
      required: true,
      description: `Those that changed: all places or all agencies, at most ${MOST}.`,
    }),
    results: t.field({
      type: [ChangeResultInput],
      required: true,
      description: `Who took over, of the same type, at most ${MOST}; none where nobody is known to.`,
    }),
    type: t.field({ type: ChangeType, required: true, description: 'What sort of change it was.' }),
    effective: t.field({
      type: 'Date',
      required: true,
      description: 'The first day on which it was so. It may be still to come: until then all is as before.',
    }),
    legalBasis: t.string({ required: true, description: 'The act that says so, by its number.' }),
    note: t.string({ description: 'What went where.' }),
  }),
})

defineMutation('recordChange', {
  description:
    'Records a reorganisation that the register does not have, or leaves open. The originals end the day before, except by TRANSFER, and who answers follows at once.',
  input: RecordChangeInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    changes: t.field({
      type: [Change],
      description: 'What was recorded: one change for each original.',
      resolve: ({ results }, _, context, info) => results.map((id) => nodeOf('Change', id, context, info)),
    }),
  }),
  run: async ({ type, effective, originals, results, legalBasis, note }, asked, { client }) => {
    for (const [field, list] of Object.entries({ originals, results }))
      if (list.length > MOST) throw badInput(field, `it has ${list.length}: at most ${MOST} at once.`)
    const changed = originals.map((id, at) => decodeId(id, ['Agency', 'Place'], `originals.${at}`))
    const heirs = results.map(({ party }, at) => decodeId(party, ['Agency', 'Place'], `results.${at}.party`))
    const label = changed[0]?.type === 'Place' ? 'Place' : 'Agency'
    const other = (some: typeof heirs) => some.findIndex((one) => one.type !== label)
    if (other(changed) >= 0)
      throw badInput(`originals.${other(changed)}`, 'it is of another type than the first.')
    if (other(heirs) >= 0)
      throw badInput(`results.${other(heirs)}.party`, 'it is of another type than what changed.')
    return recordChange(client, asked, {
      label,
      type,
      effective,
      originals: changed.map(({ key }) => key),
      results: heirs.map(({ key }, at) => ({
        id: key,
        functions: functionsOf(label, `results.${at}.functions`, results[at]!.functions),
      })),
      legalBasis: requiredText('legalBasis', legalBasis),
      note: textOf('note', note),
    })
  },
})

function functionsOf(label: string, field: string, given: string | null | undefined): string | null {
  const functions = textOf(field, given)
  if (functions !== null && label === 'Place') throw badInput(field, 'a place has none: leave it out.')
  return functions
}
