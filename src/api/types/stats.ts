import {
  commitmentGroups,
  type Dimension,
  makerOfGroup,
  placeOfGroup,
  responsibleOfGroup,
  SHARES,
} from '../../graph/stats.relations.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, firstArg, many, one } from '../fields.js'
import { Actor, CommitmentGroup, Party, Place } from '../refs.js'
import { CommitmentKind } from './commitment-enums.js'
import { CommitmentFilter, commitmentFilterOf } from './commitment-filter.js'
import { EvidenceStatus, OfficialStatus, ScheduleStatus } from './status.js'

const CommitmentDimension = enumOf<Dimension>('CommitmentDimension', 'What commitments are counted by.', {
  KIND: 'What sort they are.',
  MAKER: 'Who made them.',
  RESPONSIBLE: 'Who leads on them (chủ trì); one that several lead on counts for each.',
  PLACE:
    'Where: each place and all above it, so that one counts for its commune, its district and its province.',
  MONTH: 'The month they were made in.',
  OFFICIAL: 'What the responsible side says.',
  EVIDENCE: 'What the evidence shows.',
  SCHEDULE: 'How they stand against their deadline.',
})

CommitmentGroup.implement({
  description: 'Commitments that agree in what they are counted by. What they are not counted by is null.',
  fields: (t) => ({
    kind: column(t, CommitmentKind, { nullable: true, description: 'What sort they are.' }),
    maker: one(t, Actor, makerOfGroup, { description: 'Who made them; null also where nobody is known.' }),
    responsible: one(t, Party, responsibleOfGroup, {
      description: 'Who leads on them; null also where nobody does.',
    }),
    place: one(t, Place, placeOfGroup, { description: 'Where; null also where no place is known.' }),
    month: column(t, 'String', {
      nullable: true,
      description: 'The month they were made in, as in `2025-06`.',
    }),
    official: column(t, OfficialStatus, { nullable: true, description: 'What the responsible side says.' }),
    evidence: column(t, EvidenceStatus, { nullable: true, description: 'What the evidence shows.' }),
    schedule: column(t, ScheduleStatus, {
      nullable: true,
      description: 'How they stand against their deadline on the day asked.',
    }),
    commitments: column(t, 'Int', { description: 'How many there are.' }),
    withDeadline: column(t, 'Int', { description: 'How many of them have a deadline with a day.' }),
    overdue: column(t, 'Int', { description: 'How many of them are overdue on the day asked.' }),
    reportedDone: column(t, 'Int', { description: 'How many of them were reported done.' }),
    answered: column(t, 'Int', {
      description: 'Of how many of them the responsible side has said anything.',
    }),
  }),
})

builder.queryFields((t) => ({
  commitmentStats: many(t, CommitmentGroup, commitmentGroups, {
    nullable: true,
    description: 'Commitments counted in groups, the largest first.',
    args: {
      groupBy: t.arg({
        type: [CommitmentDimension],
        required: true,
        description: 'What they are counted by; nothing: all of them in one group.',
      }),
      filter: t.arg({ type: CommitmentFilter, description: 'Which of them.' }),
      first: firstArg(t, 100),
    },
    prepare: ({ groupBy, filter, first }, context, selected) => ({
      by: [...new Set(groupBy)],
      filter: commitmentFilterOf(filter, context),
      first,
      shares: SHARES.filter((share) => selected().has(share)),
    }),
  }),
}))
