import { undoMerge } from '../../track/index.js'
import { builder } from '../builder.js'
import { decodeId } from '../ids.js'
import { Judgement } from '../refs.js'
import { operationIdField } from './input.js'
import { defineMutation, nodeField } from './mutation.js'

const UndoMergeInput = builder.inputType('UndoMergeInput', {
  description: 'That a judgement was wrong: two are not the same after all, or may be.',
  fields: (t) => ({
    operationId: operationIdField(t),
    judgement: t.id({ required: true, description: 'The judgement that merged them, or kept them apart.' }),
  }),
})

defineMutation('undoMerge', {
  description:
    'Takes back a judgement: what it merged is shown apart again, each with all that was read of it; what it kept apart is as the other judgements say.',
  input: UndoMergeInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    judgement: nodeField(t, Judgement, 'The judgement, undone.', ({ results }) => results[0]!),
  }),
  run: async ({ judgement }, asked, { client }) =>
    undoMerge(client, asked, decodeId(judgement, ['Judgement'], 'judgement').key),
})
