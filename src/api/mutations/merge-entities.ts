import type { ObjectRef } from '@pothos/core'
import type { JudgeableLabel } from '../../model/links/links.js'
import { type MergePreview, mergeEntities, previewMerge } from '../../track/index.js'
import { type ApiSchema, builder } from '../builder.js'
import { Commitment, Judgement, Node } from '../refs.js'
import { decodeAlike, operationIdField, requiredText } from './input.js'
import { defineMutation, nodeOf } from './mutation.js'

interface Preview extends MergePreview {
  is: 'MergePreview'
  label: JudgeableLabel
}

const MOST = 20

const MovedLinks = builder.objectRef<{ type: string; count: number }>('MovedLinks').implement({
  description: 'Links of one type that merging would move.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'What the link says, as `MADE_BY`.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const Preview = builder.objectRef<Preview>('MergePreview').implement({
  description: 'What merging would do; nothing was written.',
  fields: (t) => ({
    kept: t.field({
      type: Node,
      description: 'The one that would answer for all: that with the smallest id.',
      resolve: ({ kept, label }, _, context, info) => nodeOf(label, kept, context, info),
    }),
    merged: t.field({
      type: [Node],
      description: 'Those that would answer through it.',
      resolve: ({ moved, label }, _, context, info) =>
        moved.map(({ id }) => nodeOf(label, id, context, info)),
    }),
    links: t.field({
      type: [MovedLinks],
      description: 'What would be moved.',
      resolve: ({ links }) => Object.entries(links).map(([type, count]) => ({ type, count })),
    }),
    commitments: t.field({
      type: [Commitment],
      description: 'Commitments that name one of them, at most 100.',
      resolve: ({ commitments }, _, context, info) =>
        commitments.slice(0, 100).map((id) => nodeOf('Commitment', id, context, info)),
    }),
  }),
})

const MergeEntitiesInput = builder.inputType('MergeEntitiesInput', {
  description:
    'That several people, agencies, roles, places, projects or meetings are one, or that several reports tell one commitment and the same.',
  fields: (t) => ({
    operationId: operationIdField(t),
    entities: t.idList({ required: true, description: `Two or more of one type, at most ${MOST}.` }),
    reason: t.string({ required: true, description: 'Why they are the same.' }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Only tell what would change: `MergePreview`.',
    }),
  }),
})

defineMutation('mergeEntities', {
  description:
    'Shows several as one: links lead to the one with the smallest id, and the other ids answer through it. It can be undone, one judgement at a time.',
  input: MergeEntitiesInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  further: [Preview as unknown as ObjectRef<ApiSchema, never>],
  fields: (t) => ({
    kept: t.field({
      type: Node,
      description: 'The one that answers for all.',
      resolve: ({ results: [label, kept] }, _, context, info) => nodeOf(label!, kept!, context, info),
    }),
    judgements: t.field({
      type: [Judgement],
      description: 'One for each that was merged; each can be undone.',
      resolve: ({ results }, _, context, info) =>
        results.slice(2).map((id) => nodeOf('Judgement', id, context, info)),
    }),
  }),
  run: async ({ entities, reason, dryRun }, asked, { client }) => {
    const alike = decodeAlike(entities, MOST)
    const input = { ...alike, reason: requiredText('reason', reason) }
    if (!dryRun) return mergeEntities(client, asked, input)
    const preview = await previewMerge(client, asked, input)
    return 'refusal' in preview ? preview : { ...preview, is: 'MergePreview', label: alike.label }
  },
})
