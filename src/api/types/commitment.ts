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
import { historyOf } from '../../graph/history.relations.js'
import { officialSourceOf, threadOf } from '../../graph/progress.relations.js'
import { recordsAskedOf } from '../../graph/schedule.js'
import { silenceOf } from '../../graph/silence.relations.js'
import { latenessOf } from '../../graph/standing.js'
import { assessmentsOf, deadlineOf } from '../../graph/tracking.relations.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connections.js'
import { column, computed, known, knownArg, many, one, page } from '../fields.js'
import { decodeId } from '../ids.js'
import {
  Actor,
  Assessment,
  Assessments,
  Commitment,
  Deadline,
  DeadlineChange,
  Fact,
  FollowUp,
  FollowUps,
  Meeting,
  Node,
  Party,
  Person,
  Place,
  Project,
  Responsibility,
  Role,
  Silence,
} from '../refs.js'
import { CommitmentKind, Polarity, Strength } from './commitment-enums.js'
import { commitmentsField } from './commitment-filter.js'
import { PartialDate, partialDateOf } from './dates.js'
import { Target, targetOf } from './deadline.js'
import { CommitmentStatus, statusOf } from './status.js'

const CommitmentEvent = builder.unionType('CommitmentEvent', {
  description:
    'What can happen to a commitment: it is made, it is taken up, somebody judges it, moves its deadline, or is made answerable. More may come: treat one that you do not know as unknown.',
  types: [Commitment, FollowUp, Assessment, DeadlineChange, Responsibility],
})
const CommitmentEvents = connectionOf(CommitmentEvent, 'events')

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
      args: {
        at: t.arg({ type: 'Date', description: 'Only those in force on this day.' }),
        knownAt: knownArg(t),
      },
      prepare: ({ at, knownAt }) => ({ day: at ?? undefined, ...known({ knownAt }) }),
    }),
    addressees: many(t, Party, addresseesOf, { description: 'Whom it is directed to.' }),
    beneficiaries: many(t, Party, beneficiariesOf, { description: 'Who gains by it.' }),
    projects: many(t, Project, projectsOf, { description: 'The projects it concerns.' }),
    places: many(t, Place, placesOf, { description: 'The places it names.' }),
    deadline: one(t, Deadline, deadlineOf, {
      description: 'When it is to be done; null when no deadline was named, as is usual.',
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
          description: 'How it stood on this day; today in Vietnam when it is left out.',
        }),
        knownAt: knownArg(t),
      },
      needs: [
        'officialStatus',
        'evidenceStatus',
        'doneOn',
        'dueLatest',
        'baselineLatest',
        latenessOf,
        recordsAskedOf,
      ],
      compute: (values, when, { today }) => statusOf(values, when, today),
    }),
    assessments: page(t, Assessments, assessmentsOf, {
      description:
        'What assessors found, in the order of the days on which it was true; the last is in force.',
      order: 'on',
    }),
    officialSource: one(t, FollowUp, officialSourceOf, {
      description: 'What `status.official` is taken from, with its passage; null while nothing was said.',
      args: {
        asOf: t.arg({ type: 'Date', description: 'As in `status`.' }),
        knownAt: t.arg({ type: 'DateTime', description: 'As in `status`.' }),
      },
      prepare: ({ asOf, knownAt }) => ({ asOf, ...known({ knownAt }) }),
    }),
    thread: page(t, FollowUps, threadOf, {
      description:
        'What took it up later and what it took up itself, within its report and across reports, in the order of the days on which it was said. Each reads as it does now, whenever it was known.',
      order: 'said',
      args: { knownAt: knownArg(t) },
      prepare: known,
    }),
    history: page(t, CommitmentEvents, historyOf, {
      description:
        'Its making, what took it up, and what was recorded of it: assessments, new dates, and who answers for it now, in the order of the days.',
      order: 'day',
    }),
    silence: one(t, Silence, silenceOf, {
      nullable: false,
      description: 'Which later reports could have taken it up and did not.',
      args: {
        asOf: t.arg({
          type: 'Date',
          description: 'Up to this day; today in Vietnam when it is left out.',
        }),
        knownAt: knownArg(t),
      },
      prepare: ({ asOf, knownAt }, { today }) => ({ day: asOf ?? today, ...known({ knownAt }) }),
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
