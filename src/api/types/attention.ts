import {
  DISAGREEMENTS,
  type Disagreement,
  disagreeingCommitments,
  overdueCommitments,
  silentCommitments,
} from '../../graph/attention.relations.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { page } from '../fields.js'
import { Commitments } from '../refs.js'
import { CommitmentFilter, CommitmentOrder, commitmentFilterOf } from './commitment-filter.js'

const DisagreementKind = enumOf<Disagreement>(
  'DisagreementKind',
  'How what is said of a commitment disagrees.',
  {
    DONE_NOT_EVIDENCED: 'It was reported done, and whoever looked found that it is not, or found nothing.',
    REPORTS_CONTRADICT:
      'One report says that it is done, and another of the same day or later that it is not.',
  },
)

builder.queryFields((t) => {
  const filter = t.arg({ type: CommitmentFilter, description: 'Which of them.' })
  const orderBy = t.arg({
    type: CommitmentOrder,
    required: true,
    defaultValue: 'DEADLINE',
    description: 'What they are sorted by.',
  })
  return {
    overdue: page(t, Commitments, overdueCommitments, {
      nullable: true,
      description:
        'Commitments that were due before a day and not reported done by then (quá hạn chưa hoàn thành), the longest overdue first. `filter.schedule` and `filter.asOf` are not looked at.',
      args: {
        asOf: t.arg({ type: 'Date', description: 'The day asked; today in Vietnam when it is left out.' }),
        filter,
      },
      order: 'DEADLINE',
      prepare: (args, context) => ({
        filter: commitmentFilterOf({ ...args.filter, asOf: args.asOf }, context),
        order: 'DEADLINE' as const,
      }),
    }),
    silent: page(t, Commitments, silentCommitments, {
      nullable: true,
      description:
        'Commitments made before a day, neither done nor given up, that no report has taken up from that day on, though reports about the same place, project or body came out since.',
      args: { since: t.arg({ type: 'Date', required: true, description: 'That day.' }), filter, orderBy },
      order: ({ orderBy }) => orderBy,
      prepare: (args, context) => ({
        filter: commitmentFilterOf(args.filter, context),
        order: args.orderBy,
        since: args.since,
      }),
    }),
    disagreements: page(t, Commitments, disagreeingCommitments, {
      nullable: true,
      description: 'Commitments of which what is said and what is shown disagree, or two reports do.',
      args: {
        kinds: t.arg({
          type: [DisagreementKind],
          required: true,
          defaultValue: [...DISAGREEMENTS],
          description: 'Which disagreements; of several, any one.',
        }),
        filter,
        orderBy,
      },
      order: ({ orderBy }) => orderBy,
      prepare: (args, context) => ({
        filter: commitmentFilterOf(args.filter, context),
        order: args.orderBy,
        kinds: args.kinds,
      }),
    }),
  }
})
