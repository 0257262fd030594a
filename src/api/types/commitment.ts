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
import type { Comparator as Comparison, DeadlineType as DeadlineValue, Precision } from '../../model/claim.js'
import { type EvidenceStatus, type OfficialStatus, scheduleStatus } from '../../model/status.js'
import type { PartialDate as PartialDateShape } from '../../model/values/date.js'
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
import { CommitmentKind, Comparator, DeadlineType, Polarity, Strength } from './commitment-enums.js'
import { commitmentsField } from './commitment-filter.js'
import { PartialDate, partialDateOf } from './dates.js'
import { CommitmentStatus, type StatusShape } from './status.js'

interface DeadlineShape {
  type: DeadlineValue
  text: string | null
  baseline: PartialDateShape
  current: string | null
  slippageDays: number | null
}

const Deadline = builder.objectRef<DeadlineShape>('Deadline').implement({
  description: 'When something is to be done.',
  fields: (t) => ({
    type: t.expose('type', { type: DeadlineType, description: 'How it is put.' }),
    text: t.exposeString('text', { nullable: true, description: 'The words of the report.' }),
    baseline: t.expose('baseline', {
      type: PartialDate,
      description: 'As first set; it is never overwritten.',
    }),
    current: t.expose('current', {
      type: 'Date',
      nullable: true,
      description: 'The last day of the deadline in force; null for a vague word.',
    }),
    slippageDays: t.exposeInt('slippageDays', {
      nullable: true,
      description: 'Days from the last day first set to the one in force.',
    }),
  }),
})

interface TargetShape {
  value: number | null
  unit: string | null
  comparator: Comparison | null
  text: string | null
}

const Target = builder.objectRef<TargetShape>('Target').implement({
  description: 'What is to be reached: a number with its unit, or words.',
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: 'The number.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Its unit, as in the report: "%", "tỷ đồng".',
    }),
    comparator: t.expose('comparator', {
      type: Comparator,
      nullable: true,
      description: 'How the number is meant.',
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'The words, where no number could be read.',
    }),
  }),
})

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
      compute: ([value, unit, comparator, text]): TargetShape | null =>
        value === null && text === null ? null : { value, unit, comparator, text },
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

type DeadlineColumns = [
  DeadlineValue | null,
  string | null,
  Precision | null,
  string | null,
  string | null,
  string | null,
]

function deadlineOf([
  type,
  text,
  precision,
  earliest,
  latest,
  current,
]: DeadlineColumns): DeadlineShape | null {
  if (type === null) return null
  const slippageDays = latest && current ? (Date.parse(current) - Date.parse(latest)) / 86_400_000 : null
  return { type, text, baseline: { earliest, latest, precision, text }, current, slippageDays }
}

type StatusColumns = [OfficialStatus, EvidenceStatus, string | null, string | null, (boolean | null)[]]

/** One report that it was late outweighs those that do not say so. */
function statusOf(
  [official, evidence, dueLatest, baselineLatest, lateness]: StatusColumns,
  asOf: string,
): StatusShape {
  const isLate = lateness.includes(true) || (lateness.includes(false) ? false : null)
  const against = (due: string | null) => scheduleStatus({ official, evidence, dueLatest: due, isLate }, asOf)
  return {
    official,
    evidence,
    schedule: against(dueLatest),
    scheduleAgainstBaseline: against(baselineLatest),
    asOf,
  }
}

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
