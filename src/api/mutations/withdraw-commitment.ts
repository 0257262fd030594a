import { recordAssessment } from '../../track/index.js'
import { builder } from '../builder.js'
import { Assessment, Commitment } from '../refs.js'
import { basisOf, commitmentOf, operationIdField, requiredText, textOf } from './input.js'
import { defineMutation, nodeField } from './mutation.js'

const WithdrawCommitmentInput = builder.inputType('WithdrawCommitmentInput', {
  description: 'That a commitment was given up by who could do so.',
  fields: (t) => ({
    operationId: operationIdField(t),
    commitment: t.id({ required: true, description: 'The commitment.' }),
    approver: t.string({ required: true, description: 'Who approved it.' }),
    document: t.string({ required: true, description: 'The document that says so, by its number and day.' }),
    on: t.field({ type: 'Date', description: 'The day on which it ended; today when it is left out.' }),
    basedOn: t.idList({ description: 'Passages, and follow-ups of the commitment, that show it.' }),
    reason: t.string({ description: 'Why.' }),
  }),
})

defineMutation('withdrawCommitment', {
  description: 'Closes a commitment as withdrawn: an assessment of the value WITHDRAWN.',
  input: WithdrawCommitmentInput,
  refusals: ['NotFound', 'InvalidInput', 'TransitionRefused', 'OperationConflict'],
  fields: (t) => ({
    assessment: nodeField(t, Assessment, 'What was recorded.', ({ results }) => results[0]!),
    commitment: nodeField(t, Commitment, 'The commitment, as it stands now.', ({ results }) => results[1]!),
  }),
  run: async (input, asked, { client }) =>
    recordAssessment(client, asked, {
      commitment: commitmentOf(input.commitment),
      value: 'WITHDRAWN',
      on: input.on ?? null,
      doneOn: null,
      termEnd: null,
      basedOn: basisOf(input.basedOn, ['Passage', 'FollowUp']),
      document: requiredText('document', input.document),
      approver: requiredText('approver', input.approver),
      reason: textOf('reason', input.reason),
      scope: null,
      secondReviewer: null,
      replacedBy: null,
      reopens: null,
      rubricVersion: '1',
    }),
})
