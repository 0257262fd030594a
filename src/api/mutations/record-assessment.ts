import { recordAssessment } from '../../track/index.js'
import { builder } from '../builder.js'
import { Assessment, Commitment } from '../refs.js'
import { Finding } from '../types/status.js'
import { basisOf, commitmentOf, operationIdField, optionalId, requiredText, textOf } from './input.js'
import { defineMutation, nodeField } from './mutation.js'

const RecordAssessmentInput = builder.inputType('RecordAssessmentInput', {
  description: 'What somebody found of one commitment. Which fields are needed depends on the value.',
  fields: (t) => ({
    operationId: operationIdField(t),
    commitment: t.id({ required: true, description: 'The commitment.' }),
    value: t.field({
      type: Finding,
      required: true,
      description: 'What was found.',
    }),
    on: t.field({
      type: 'Date',
      description:
        'The day on which it was true, or on which the search was made; today when it is left out. Not before the assessment in force.',
    }),
    doneOn: t.field({
      type: 'Date',
      description: 'For COMPLETE: the day on which it was done, where it is known.',
    }),
    termEnd: t.field({
      type: 'Date',
      description:
        'For PARTIAL_FINAL and NOT_DELIVERED without a deadline: last day of the term of office or plan.',
    }),
    basedOn: t.idList({ description: 'Passages, and follow-ups of the commitment, that show it.' }),
    document: t.string({
      description: 'A document beside the reports, by its number and day. Needed for WITHDRAWN.',
    }),
    scope: t.string({ description: 'What was searched. Needed for NO_EVIDENCE.' }),
    reason: t.string({ description: 'Why. Needed for PARTIAL_FINAL, NOT_DELIVERED and UNVERIFIABLE.' }),
    secondReviewer: t.string({
      description: 'Who checked it, other than the assessor. Needed for COMPLETE.',
    }),
    approver: t.string({ description: 'Who approved that it is given up. Needed for WITHDRAWN.' }),
    replacedBy: t.id({ description: 'The newer commitment. Needed for SUPERSEDED.' }),
    reopens: t.id({
      description: 'The assessment that had closed the commitment. Needed to open it again.',
    }),
    rubricVersion: t.string({
      required: true,
      defaultValue: '1',
      description: 'Which version of the rules of judgement was applied.',
    }),
  }),
})

defineMutation('recordAssessment', {
  description: 'Records what somebody found of a commitment on the evidence axis.',
  input: RecordAssessmentInput,
  refusals: ['NotFound', 'InvalidInput', 'TransitionRefused', 'OperationConflict'],
  fields: (t) => ({
    assessment: nodeField(t, Assessment, 'What was recorded.', ({ results }) => results[0]!),
    commitment: nodeField(t, Commitment, 'The commitment, as it stands now.', ({ results }) => results[1]!),
  }),
  run: async (input, asked, { client }) =>
    recordAssessment(client, asked, {
      commitment: commitmentOf(input.commitment),
      value: input.value,
      on: input.on ?? null,
      doneOn: input.doneOn ?? null,
      termEnd: input.termEnd ?? null,
      basedOn: basisOf(input.basedOn, ['Passage', 'FollowUp']),
      document: textOf('document', input.document),
      scope: textOf('scope', input.scope),
      reason: textOf('reason', input.reason),
      secondReviewer: textOf('secondReviewer', input.secondReviewer),
      approver: textOf('approver', input.approver),
      replacedBy: optionalId('replacedBy', input.replacedBy, 'Commitment'),
      reopens: optionalId('reopens', input.reopens, 'Assessment'),
      rubricVersion: requiredText('rubricVersion', input.rubricVersion),
    }),
})
