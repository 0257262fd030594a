import { operationById, operations } from '../../graph/operation.relations.js'
import { operationRecordId } from '../../model/identity.js'
import { KINDS } from '../../model/kinds/index.js'
import { builder } from '../builder.js'
import { column, computed, one, page } from '../fields.js'
import { decodeId, encodeId } from '../ids.js'
import { Node, Operation, Operations } from '../refs.js'

Operation.implement({
  description: 'One write that a client asked for, done once however often it was sent.',
  interfaces: [Node],
  fields: (t) => ({
    operationId: column(t, 'String', { description: 'The client’s own name for it.' }),
    mutation: column(t, 'String', { description: 'Which mutation it was.' }),
    on: computed(t, ['ID'], {
      description: 'What its input named, in no order: `nodes` tells what each is now.',
      needs: ['on'],
      compute: ([on]: [string[]]) =>
        on.map((named) => encodeId(...(named.split(':') as [type: string, key: string]))),
    }),
    actor: column(t, 'String', {
      nullable: true,
      description: 'Who asked for it. A server that is open to other machines does not tell.',
    }),
    recordedAt: column(t, 'DateTime', { description: 'When it was done.' }),
  }),
})

builder.queryFields((t) => ({
  operation: one(t, Operation, operationById, {
    description: 'What became of a write, by the client’s own name for it; null when it was not done.',
    args: {
      operationId: t.arg.string({ required: true, description: 'The `operationId` of the input.' }),
    },
    prepare: ({ operationId }) => ({ id: operationRecordId(operationId) }),
  }),
  operations: page(t, Operations, operations, {
    nullable: true,
    order: 'recorded',
    description:
      'What was recorded, corrected, merged or taken back by mutations, and by whom, in the order in which it was done; `last` gives the latest. What was refused left nothing behind.',
    args: {
      of: t.arg.id({
        description:
          'Those only whose input named this, or that made it: a commitment, a party, a judgement.',
      }),
    },
    prepare: ({ of }) => ({ of: of ? decodeId(of, Object.keys(KINDS), 'of') : undefined }),
  }),
}))
