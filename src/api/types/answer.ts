import { answersOf, holderOfAnswer, partyOfAnswer } from '../../graph/answer.relations.js'
import { unassignedCommitments } from '../../graph/attention.relations.js'
import { builder } from '../builder.js'
import { column, dayArg, known, knownArg, many, one, page } from '../fields.js'
import { Answer, Commitment, Commitments, Party, Person } from '../refs.js'
import { CommitmentFilter, commitmentFilterOf } from './commitment-filter.js'
import { ResponsibilityBasis } from './responsibility.js'

Answer.implement({
  description: 'Who answers for a commitment on a day, and on what ground.',
  fields: (t) => ({
    party: one(t, Party, partyOfAnswer, { description: 'The office, body or person that answers.' }),
    holder: one(t, Person, holderOfAnswer, {
      description:
        'Who holds the office on that day; null when it is a body, the office is vacant, several hold it, or nobody is known.',
    }),
    since: column(t, 'Date', { nullable: true, description: 'Since when; null when not known.' }),
    basis: column(t, ResponsibilityBasis, { description: 'On what ground.' }),
  }),
})

builder.objectFields(Commitment, (t) => ({
  answers: many(t, Answer, answersOf, {
    description:
      'Who answers for it (chủ trì) on a day, through offices that changed hands and bodies that were reorganised. None where a body ended and it is not known who took over: nothing is guessed. Who is one and the same is told as it is judged now, whenever it was known.',
    args: { at: dayArg(t), knownAt: knownArg(t) },
    prepare: ({ at, knownAt }, { today }) => ({ day: at ?? today, ...known({ knownAt }) }),
  }),
}))

builder.queryFields((t) => ({
  unassigned: page(t, Commitments, unassignedCommitments, {
    nullable: true,
    order: 'DEADLINE',
    description:
      'Commitments whose answering body had ended by a day and for which nobody, or several, took over, in the order of their deadlines.',
    args: {
      at: t.arg({ type: 'Date', description: 'The day; today in Vietnam when it is left out.' }),
      filter: t.arg({ type: CommitmentFilter, description: 'Which of them.' }),
    },
    prepare: ({ at, filter }, context) => ({
      at: at ?? context.today,
      filter: commitmentFilterOf(filter, context),
      order: 'DEADLINE' as const,
    }),
  }),
}))
