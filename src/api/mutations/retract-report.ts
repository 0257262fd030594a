import { retractReportOnce } from '../../track/index.js'
import { builder } from '../builder.js'
import { decodeId } from '../ids.js'
import { operationIdField } from './input.js'
import { defineMutation } from './mutation.js'

const RetractReportInput = builder.inputType('RetractReportInput', {
  description: 'That a report was ingested by mistake.',
  fields: (t) => ({
    operationId: operationIdField(t),
    report: t.id({ required: true, description: 'The report.' }),
  }),
})

defineMutation('retractReport', {
  description:
    'Hides a report with all that rests on it alone: answers are as if it had never been read. Nothing is deleted, and ingesting it again brings it back.',
  input: RetractReportInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    facts: t.int({
      description: 'How many facts are hidden now, commitments among them.',
      resolve: ({ results }) => Number(results[1]),
    }),
    commitments: t.int({
      description: 'How many of them are commitments.',
      resolve: ({ results }) => Number(results[2]),
    }),
  }),
  run: async ({ report }, asked, { client }) =>
    retractReportOnce(client, asked, decodeId(report, ['Report'], 'report').key),
})
