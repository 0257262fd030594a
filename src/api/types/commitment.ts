import {
  addresseesOf,
  beneficiariesOf,
  commitmentById,
  makerOf,
  occasionOf,
  officeOf,
  placesOf,
  projectsOf,
  responsibilitiesOf,
  speakerOf,
} from '../../graph/commitment.relations.js'
import { commitments } from '../../graph/commitment-page.relations.js'
import { threadOf } from '../../graph/progress.relations.js'
import { latenessOf } from '../../graph/schedule.js'
import { builder } from '../builder.js'
import { column, computed, firstArg, many, one } from '../fields.js'
import { decodeId } from '../ids.js'
import {
  Actor,
  Commitment,
  Fact,
  FollowUp,
  Meeting,
  Node,
  Party,
  Person,
  Place,
  Project,
  Responsibility,
  Role,
} from '../refs.js'
import { CommitmentKind, Polarity, Strength } from './commitment-enums.js'
import { commitmentsField } from './commitment-filter.js'
import { PartialDate, partialDateOf } from './dates.js'
import { Deadline, deadlineOf, Target, targetOf } from './deadline.js'
import { CommitmentStatus, statusOf } from './status.js'

Commitment.implement({
  description:
    'What somebody undertook, was told or was asked to do (cam kết, chỉ đạo, kiến nghị, chỉ tiêu).',
  interfaces: [Node, Fact],
  fields: (t) => ({
    kind: column(t, CommitmentKind, { description: 'What sort it is.' }),
    action: column(t, 'String', { description: 'What is to be done, in the words of the report.' }),
    strength: column(t, Strength, { description: 'How firmly it binds.' }),
    polarity: column(t, Polarity, { description: 'Whether it is to be done or left undone.' }),
    constraint: column(t, 'String', {
      nullable: true,
      description: 'Its limits, in the words of the report.',
    }),
    maker: one(t, Actor, makerOf, { description: 'Who made it; never changed by who answers for it later.' }),
    speaker: one(t, Person, speakerOf, { description: 'Who voiced it, where the maker is a body.' }),
    madeAs: one(t, Role, officeOf, { description: 'The office in which it was made.' }),
    madeAt: one(t, Meeting, occasionOf, { description: 'The meeting at which it was made.' }),
    madeOn: computed(t, PartialDate, {
      nullable: true,
      description: 'When it was made.',
      needs: ['madeEarliest', 'madeLatest'],
      compute: partialDateOf,
    }),
    responsibilities: many(t, Responsibility, responsibilitiesOf, {
      description:
        'Who answers for it: who leads (chủ trì), supports (phối hợp) and oversees (giám sát), each from when to when.',
      args: { at: t.arg({ type: 'Date', description: 'Only those in force on this day.' }) },
    }),
    addressees: many(t, Party, addresseesOf, { description: 'Whom it is directed to.' }),
    beneficiaries: many(t, Party, beneficiariesOf, { description: 'Who gains by it.' }),
    projects: many(t, Project, projectsOf, { description: 'The projects it concerns.' }),
    places: many(t, Place, placesOf, { description: 'The places it names.' }),
    deadline: computed(t, Deadline, {
      nullable: true,
      description: 'When it is to be done; null when no deadline was named, as is usual.',
      needs: [
        'deadlineType',
        'deadlineText',
        'deadlinePrecision',
        'baselineEarliest',
        'baselineLatest',
        'dueLatest',
      ],
      compute: deadlineOf,
    }),
    target: computed(t, Target, {
      nullable: true,
      description: 'What is to be reached; null when it has no measure.',
      needs: ['targetValue', 'targetUnit', 'targetComparator', 'targetText'],
      compute: targetOf,
    }),
    status: computed(t, CommitmentStatus, {
      description: 'How it stands, on three axes.',
      args: {
        asOf: t.arg({
          type: 'Date',
          description: 'The day of the schedule axis; today in Vietnam when it is left out.',
        }),
      },
      needs: ['officialStatus', 'evidenceStatus', 'dueLatest', 'baselineLatest', latenessOf],
      compute: (values, { asOf }, { today }) => statusOf(values, asOf ?? today),
    }),
    thread: many(t, FollowUp, threadOf, {
      description: 'What took it up later and what it took up itself, in the order of the reports.',
      args: { first: firstArg(t, 100) },
    }),
  }),
})

const CommitmentBy = builder.inputType('CommitmentBy', {
  description: 'What one commitment is known by.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Its id.' }) }),
})

builder.queryFields((t) => ({
  commitment: one(t, Commitment, commitmentById, {
    description: 'One commitment; null when it is not there.',
    args: { by: t.arg({ type: CommitmentBy, required: true, description: 'What it is known by.' }) },
    prepare: ({ by }) => ({ id: decodeId(by.id, ['Commitment'], 'by.id').key }),
  }),
  commitments: commitmentsField(t, commitments, 'All commitments, or those that meet a filter.', {
    nullable: true,
  }),
}))
