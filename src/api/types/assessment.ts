import { groundsOf, movedOf, ratedOf, reopenedOf, replacingOf } from '../../graph/tracking.relations.js'
import { builder } from '../builder.js'
import { column, computed, firstArg, many, one } from '../fields.js'
import { Assessment, Commitment, Correction, DeadlineChange, FollowUp, Node, Passage } from '../refs.js'
import { Finding } from './status.js'

/** Of a person's name that `isForEverybody` holds back. */
const UNTOLD = 'A server that is open to other machines does not tell.'

const Ground = builder.unionType('Ground', {
  description: 'What a record can rest on in the reports.',
  types: [Passage, FollowUp],
})

Assessment.implement({
  description:
    'What somebody found of one commitment on the evidence axis. A later assessment supersedes it; none is ever changed or deleted.',
  interfaces: [Node],
  fields: (t) => ({
    value: column(t, Finding, { description: 'What was found.' }),
    on: column(t, 'Date', { description: 'The day on which it was true, or on which the search was made.' }),
    doneOn: column(t, 'Date', {
      nullable: true,
      description: 'The day on which it was done, where the evidence shows it.',
    }),
    termEnd: column(t, 'Date', {
      nullable: true,
      description: 'Last day of the term of office or plan, where there was no deadline to pass.',
    }),
    assessor: column(t, 'String', { nullable: true, description: `Who found it. ${UNTOLD}` }),
    secondReviewer: column(t, 'String', { nullable: true, description: `Who checked it. ${UNTOLD}` }),
    approver: column(t, 'String', {
      nullable: true,
      description: 'Who approved that the commitment was given up.',
    }),
    scope: column(t, 'String', { nullable: true, description: 'What was searched.' }),
    document: column(t, 'String', { nullable: true, description: 'The document beside the reports.' }),
    rubricVersion: column(t, 'String', { description: 'Which version of the rules it was judged by.' }),
    reason: column(t, 'String', { nullable: true, description: 'Why.' }),
    recordedAt: column(t, 'DateTime', { description: 'When it came into the graph.' }),
    commitment: one(t, Commitment, ratedOf, { description: 'What was assessed.' }),
    basedOn: many(t, Ground, groundsOf, {
      description: 'The passages and follow-ups it rests on.',
      args: { first: firstArg(t, 100) },
    }),
    reopens: one(t, Assessment, reopenedOf, {
      description: 'The assessment that had closed the commitment, where this one opens it again.',
    }),
    replacedBy: one(t, Commitment, replacingOf, {
      description: 'The newer commitment that stands in the place of this one.',
    }),
  }),
})

DeadlineChange.implement({
  description: 'A new date that somebody approved (gia hạn, lùi thời hạn). The baseline stays beside it.',
  interfaces: [Node],
  fields: (t) => ({
    from: column(t, 'Date', {
      nullable: true,
      description: 'Last day of the deadline in force before; null where there was none with a day.',
    }),
    to: column(t, 'Date', { description: 'Last day of the new deadline.' }),
    approvedBy: column(t, 'String', { description: 'Who approved it.' }),
    approvedOn: column(t, 'Date', { description: 'From this day on the new date is in force.' }),
    why: column(t, 'String', { description: 'Why it was moved.' }),
    recordedBy: column(t, 'String', { nullable: true, description: `Who recorded it. ${UNTOLD}` }),
    recordedAt: column(t, 'DateTime', { description: 'When it came into the graph.' }),
    commitment: one(t, Commitment, movedOf, { description: 'What was moved.' }),
    basedOn: many(t, Ground, groundsOf, {
      description: 'The follow-ups it rests on.',
      args: { first: firstArg(t, 100) },
    }),
  }),
})

const asText = ([value]: unknown[]) => (value === null ? null : String(value))

Correction.implement({
  description: 'What a reviewer put in the place of what was read. The reading is kept beside it.',
  interfaces: [Node],
  fields: (t) => ({
    property: column(t, 'String', { description: 'Which property of the fact.' }),
    reading: computed(t, 'String', {
      nullable: true,
      description: 'What stood there before, as text; null for nothing.',
      needs: ['reading'],
      compute: asText,
    }),
    value: computed(t, 'String', {
      nullable: true,
      description: 'What stands there now, as text.',
      needs: ['value'],
      compute: asText,
    }),
    reason: column(t, 'String', { description: 'Why the reading was wrong.' }),
    reviewer: column(t, 'String', { nullable: true, description: `Who corrected it. ${UNTOLD}` }),
    recordedAt: column(t, 'DateTime', { description: 'When it came into the graph.' }),
  }),
})
