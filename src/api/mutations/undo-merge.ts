import { undoMerge } from '../../track/index.js'
import { builder } from '../builder.js'
import { decodeId } from '../ids.js'
import { Judgement } from '../refs.js'
import { operationIdField } from './input.js'
import { defineMutation, nodeField } from './mutation.js'

const UndoMergeInput = builder.inputType('UndoMergeInput', {
  description: 'That two are not the same after all.',
  fields: (t) => ({
    operationId: operationIdField(t),
    judgement: t.id({ required: true, description: 'The judgement that merged them.' }),
  }),
})

defineMutation('undoMerge', {
  description: 'Shows apart again what a judgement merged; each has back all that was read of it.',
  input: UndoMergeInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    judgement: nodeField(t, Judgement, 'The judgement, undone.', ({ results }) => results[0]!),
  }),
  run: async ({ judgement }, asked, { client }) =>
    undoMerge(client, asked, decodeId(judgement, ['Judgement'], 'judgement').key),
})
