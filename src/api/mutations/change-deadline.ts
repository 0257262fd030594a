import { changeDeadline } from '../../track/index.js'
import { builder } from '../builder.js'
import { Commitment, DeadlineChange } from '../refs.js'
import { basisOf, commitmentOf, operationIdField, requiredText } from './input.js'
import { defineMutation, nodeField } from './mutation.js'

const ChangeDeadlineInput = builder.inputType('ChangeDeadlineInput', {
  description: 'A new date for a commitment, with who approved it.',
  fields: (t) => ({
    operationId: operationIdField(t),
    commitment: t.id({ required: true, description: 'The commitment.' }),
    to: t.field({ type: 'Date', required: true, description: 'Last day of the new deadline.' }),
    approvedBy: t.string({ required: true, description: 'Who approved it.' }),
    approvedOn: t.field({
      type: 'Date',
      description:
        'From this day on the new date is in force; today when it is left out. Not before the change in force.',
    }),
    why: t.string({ required: true, description: 'Why it was moved.' }),
    basedOn: t.idList({ description: 'Follow-ups of the commitment that speak of it.' }),
  }),
})

defineMutation('changeDeadline', {
  description: 'Records a new deadline. The baseline stays, and the slippage is counted from it.',
  input: ChangeDeadlineInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    change: nodeField(t, DeadlineChange, 'What was recorded.', ({ results }) => results[0]!),
    commitment: nodeField(t, Commitment, 'The commitment, as it stands now.', ({ results }) => results[1]!),
  }),
  run: async (input, asked, { client }) =>
    changeDeadline(client, asked, {
      commitment: commitmentOf(input.commitment),
      to: input.to,
      approvedBy: requiredText('approvedBy', input.approvedBy),
      approvedOn: input.approvedOn ?? null,
      why: requiredText('why', input.why),
      basedOn: basisOf(input.basedOn, ['FollowUp']),
    }),
})
