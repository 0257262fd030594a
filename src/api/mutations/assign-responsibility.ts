import { assignResponsibility } from '../../track/index.js'
import { builder } from '../builder.js'
import { decodeId, decodeIds } from '../ids.js'
import { Commitment, Responsibility } from '../refs.js'
import { ResponsibilityPart } from '../types/responsibility.js'
import { commitmentOf, operationIdField, requiredText } from './input.js'
import { defineMutation, nodeField } from './mutation.js'

const AssignResponsibilityInput = builder.inputType('AssignResponsibilityInput', {
  description: 'That somebody answers for a commitment from a day on.',
  fields: (t) => ({
    operationId: operationIdField(t),
    commitment: t.id({ required: true, description: 'The commitment.' }),
    bearer: t.id({ required: true, description: 'Who answers: an agency, a role, or a person.' }),
    part: t.field({
      type: ResponsibilityPart,
      required: true,
      defaultValue: 'LEAD',
      description: 'What they are to do.',
    }),
    from: t.field({ type: 'Date', description: 'First day; today when it is left out.' }),
    replaces: t.idList({
      required: true,
      description:
        'Responsibilities for this commitment that end the day before; none: they answer together.',
    }),
    reason: t.string({ required: true, description: 'Why, and by which document.' }),
  }),
})

defineMutation('assignResponsibility', {
  description: 'Gives a commitment to somebody else, or to somebody more, with basis REASSIGNMENT.',
  input: AssignResponsibilityInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    responsibility: nodeField(t, Responsibility, 'What was recorded.', ({ results }) => results[0]!),
    commitment: nodeField(t, Commitment, 'The commitment, as it stands now.', ({ results }) => results[1]!),
  }),
  run: async (input, asked, { client }) => {
    const bearer = decodeId(input.bearer, ['Agency', 'Role', 'Person'], 'bearer')
    return assignResponsibility(client, asked, {
      commitment: commitmentOf(input.commitment),
      part: input.part,
      bearer: { id: bearer.key, type: bearer.type as 'Agency' | 'Role' | 'Person' },
      from: input.from ?? null,
      replaces: decodeIds(input.replaces, ['Responsibility'], 'replaces') ?? [],
      reason: requiredText('reason', input.reason),
    })
  },
})
