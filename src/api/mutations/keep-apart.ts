import { keepApart } from '../../track/index.js'
import { builder } from '../builder.js'
import { Judgement } from '../refs.js'
import { decodeAlike, operationIdField, requiredText } from './input.js'
import { defineMutation, nodeOf } from './mutation.js'

const MOST = 10

const KeepApartInput = builder.inputType('KeepApartInput', {
  description:
    'That several people, agencies, roles, places, projects, meetings or commitments are not the same.',
  fields: (t) => ({
    operationId: operationIdField(t),
    entities: t.idList({
      required: true,
      description: `Two or more of one type, at most ${MOST}, no two of them the same.`,
    }),
    reason: t.string({ required: true, description: 'How they can be told apart.' }),
  }),
})

defineMutation('keepApart', {
  description:
    'Decides that several are different: they are shown apart whatever the reader finds, and leave the review queue. It can be undone, one judgement at a time.',
  input: KeepApartInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    judgements: t.field({
      type: [Judgement],
      description: 'One for each pair; each can be undone.',
      resolve: ({ results }, _, context, info) =>
        results.slice(1).map((id) => nodeOf('Judgement', id, context, info)),
    }),
  }),
  run: async ({ entities, reason }, asked, { client }) =>
    keepApart(client, asked, { ...decodeAlike(entities, MOST), reason: requiredText('reason', reason) }),
})
