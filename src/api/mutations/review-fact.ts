import { REVIEWED_LABELS } from '../../graph/review.queries.js'
import { type Outcome, type ReviewInput, reviewFact } from '../../track/index.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { decodeId } from '../ids.js'
import { Fact } from '../refs.js'
import { CommitmentKind, Polarity, Strength } from '../types/commitment-enums.js'
import { FollowUpRelation, Progress } from '../types/progress.js'
import { operationIdField, textOf } from './input.js'
import { type Done, defineMutation, nodeOf } from './mutation.js'
import { badInput } from './refusals.js'

type FactType = ReviewInput['fact']['type']

const ReviewVerdict = enumOf<ReviewInput['verdict']>('ReviewVerdict', 'What a reviewer says of a fact.', {
  ACCEPT: 'It is right: it is shown, however sure the rule was.',
  REJECT: 'It is wrong: it is shown no more, and kept.',
  CORRECT: 'It is right but for some values, which are given; the reading is kept beside them.',
})

const FactCorrection = builder.inputType('FactCorrection', {
  description: 'The values that are right. Each kind of fact has its own; what is left out stays.',
  fields: (t) => ({
    kind: t.field({ type: CommitmentKind, description: 'Of a commitment: what sort it is.' }),
    strength: t.field({ type: Strength, description: 'Of a commitment: how firmly it binds.' }),
    polarity: t.field({ type: Polarity, description: 'Of a commitment: to be done or left undone.' }),
    deadlineEarliest: t.field({
      type: 'Date',
      description: 'Of a commitment: first day of the deadline, where it was misread.',
    }),
    deadlineLatest: t.field({
      type: 'Date',
      description:
        'Of a commitment: last day of the deadline, where it was misread. One that was moved is changed by `changeDeadline`.',
    }),
    progress: t.field({ type: Progress, description: 'Of a statement on progress: how it is getting on.' }),
    percent: t.float({ description: 'Of a statement on progress: how much of it is done, in percent.' }),
    relation: t.field({
      type: FollowUpRelation,
      description: 'Of a follow-up: how it takes the commitment up.',
    }),
    isLate: t.boolean({ description: 'Of a follow-up: whether it says that the commitment was met late.' }),
    value: t.float({ description: 'Of a figure: the number.' }),
    unit: t.string({ description: 'Of a figure: its unit.' }),
  }),
})

const ReviewFactInput = builder.inputType('ReviewFactInput', {
  description: 'What a reviewer says of one fact that was read.',
  fields: (t) => ({
    operationId: operationIdField(t),
    fact: t.id({
      required: true,
      description: 'A commitment, a statement on progress, a follow-up, a figure or an attendance.',
    }),
    verdict: t.field({ type: ReviewVerdict, required: true, description: 'What is said of it.' }),
    correction: t.field({ type: FactCorrection, description: 'For CORRECT: the values that are right.' }),
    reason: t.string({ description: 'Why. Needed for CORRECT.' }),
  }),
})

/** Which kind of fact it was follows from the input, and is the same when it is sent again. */
interface Reviewed extends Done {
  factType: FactType
}

defineMutation('reviewFact', {
  description: 'Accepts, rejects or corrects what was read. A later reading of the same report keeps it so.',
  input: ReviewFactInput,
  refusals: ['NotFound', 'InvalidInput', 'OperationConflict'],
  fields: (t) => ({
    fact: t.field({
      type: Fact,
      nullable: true,
      description: 'The fact as it stands now; null while it is not shown.',
      resolve: (done, _, context, info) =>
        nodeOf((done as Reviewed).factType, done.results[0]!, context, info),
    }),
  }),
  run: async (input, asked, { client }) => {
    const { key, type } = decodeId(input.fact, REVIEWED_LABELS, 'fact')
    const factType = type as FactType
    const correction = Object.entries({ ...input.correction }).flatMap(([field, value]) =>
      value === null || value === undefined ? [] : [[field, checked(field, value)] as const],
    )
    const outcome: Outcome = await reviewFact(client, asked, {
      fact: { id: key, type: factType },
      verdict: input.verdict,
      correction: Object.fromEntries(correction),
      reason: textOf('reason', input.reason),
    })
    return { ...outcome, factType }
  },
})

function checked(field: string, value: string | number | boolean): string | number | boolean {
  if (field === 'percent' && (value as number) < 0)
    throw badInput('correction.percent', `${value} is less than nothing.`)
  if (typeof value !== 'string') return value
  const text = textOf(`correction.${field}`, value)
  if (text === null) throw badInput(`correction.${field}`, 'it is empty.')
  return text
}
