import { commitmentsMadeAt } from '../../graph/commitment-page.relations.js'
import {
  attendedAs,
  attendedOf,
  chairOf,
  meetingById,
  meetings,
  participantOf,
  participantsOf,
  placeOfMeeting,
  reportsOf,
} from '../../graph/meeting.relations.js'
import { OPEN } from '../../graph/page.js'
import { wordsOf } from '../../graph/words.js'
import type { MeetingType as Kind, Part } from '../../model/claim.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, computed, firstArg, many, one, page } from '../fields.js'
import { decodeId, decodeIds } from '../ids.js'
import { Attendance, Fact, Meeting, Meetings, Named, Node, Person, Place, Report, Role } from '../refs.js'
import { commitmentsField } from './commitment-filter.js'
import { DateRange, keysOf, PartialDate, partialDateOf } from './dates.js'

const MeetingType = enumOf<Kind>('MeetingType', 'What sort of meeting.', {
  INSPECTION: 'Visit to look at something on the spot (kiểm tra thực địa).',
  WORKING_SESSION: 'Working session (buổi làm việc).',
  INSPECTION_AND_WORKING_SESSION: 'Visit and working session in one (kiểm tra, làm việc).',
  SUPERVISION: 'Supervision by a council or the Assembly (giám sát).',
  VOTERS_MEETING: 'Meeting of deputies with voters (tiếp xúc cử tri).',
  CITIZENS_RECEPTION: 'Reception of citizens (tiếp công dân).',
  CONFERENCE: 'Conference or session of a body (hội nghị, phiên họp).',
})

const AttendancePart = enumOf<Part>('AttendancePart', 'The part a person took in a meeting.', {
  CHAIR: 'Led it (chủ trì).',
  SPEAKER: 'Spoke (phát biểu).',
  PARTICIPANT: 'Was there (tham dự, cùng đi).',
})

Meeting.implement({
  description: 'A visit, inspection, working session, conference or voters’ meeting.',
  interfaces: [Node, Named],
  fields: (t) => ({
    name: column(t, 'String', {
      description: 'Made from its sort, place and day; a report seldom gives it a title.',
    }),
    type: column(t, MeetingType, { description: 'What sort it is.' }),
    heldOn: computed(t, PartialDate, {
      nullable: true,
      description: 'When it was held; null when not known.',
      needs: ['heldEarliest', 'heldLatest'],
      compute: partialDateOf,
    }),
    place: one(t, Place, placeOfMeeting, { description: 'Where it was held.' }),
    chair: one(t, Person, chairOf, { description: 'Who led it.' }),
    attendances: many(t, Attendance, participantsOf, {
      description: 'Who took part: the chair, the speakers, then the others.',
      args: { first: firstArg(t, 100) },
    }),
    commitments: commitmentsField(t, commitmentsMadeAt, 'Those made there.'),
    reports: many(t, Report, reportsOf, { description: 'The reports on it.' }),
  }),
})

Attendance.implement({
  description: 'The part of one person in one meeting.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    part: column(t, AttendancePart, { description: 'What they did there.' }),
    person: one(t, Person, participantOf, { description: 'Who took part.' }),
    role: one(t, Role, attendedAs, { description: 'The office in which they did.' }),
    meeting: one(t, Meeting, attendedOf, { description: 'The meeting.' }),
  }),
})

const MeetingBy = builder.inputType('MeetingBy', {
  description: 'What one meeting is known by.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Its id.' }) }),
})

const MeetingFilter = builder.inputType('MeetingFilter', {
  description: 'Which meetings: every field that is given must be met; of a list, any one.',
  fields: (t) => ({
    type: t.field({ type: [MeetingType], description: 'What sort of meeting.' }),
    held: t.field({ type: DateRange, description: 'When it was held.' }),
    place: t.idList({ description: 'Where it was held.' }),
    participant: t.idList({ description: 'People who took part.' }),
    text: t.string({ description: 'Words of the name; accents may be left out.' }),
  }),
})

builder.queryFields((t) => ({
  meeting: one(t, Meeting, meetingById, {
    description: 'One meeting; null when it is not there.',
    args: { by: t.arg({ type: MeetingBy, required: true, description: 'What it is known by.' }) },
    prepare: ({ by }) => ({ id: decodeId(by.id, ['Meeting'], 'by.id').key }),
  }),
  meetings: page(t, Meetings, meetings, {
    nullable: true,
    order: 'held',
    description:
      'All meetings, or those that meet a filter, in order of the days they were held: ask for `last` to see the latest.',
    args: { filter: t.arg({ type: MeetingFilter, description: 'Which of them.' }) },
    prepare: ({ filter }) => ({
      words: wordsOf(filter?.text ?? '') ?? undefined,
      type: filter?.type ?? undefined,
      held: keysOf(filter?.held) ?? OPEN,
      place: decodeIds(filter?.place, ['Place'], 'filter.place'),
      participant: decodeIds(filter?.participant, ['Person'], 'filter.participant'),
    }),
  }),
}))
