import { subjectOf, takenUpOf, takingUpOf } from '../../graph/progress.relations.js'
import type { Progress as ProgressValue } from '../../model/claim.js'
import type { FollowUpRelation as Relation } from '../../model/status.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, one } from '../fields.js'
import { Agency, Commitment, Fact, FollowUp, Node, Place, Project, StatusStatement } from '../refs.js'

export const FollowUpRelation = enumOf<Relation>(
  'FollowUpRelation',
  'How a later item takes up an earlier commitment.',
  {
    REPORTS_DONE: 'Says that it is done.',
    REPORTS_PROGRESS: 'Says that it is under way.',
    REPORTS_NOT_DONE: 'Says that it is not done.',
    WITHDRAWS: 'Takes it back.',
    HANDS_OVER: 'Gives it to somebody else.',
    AMENDS_DEADLINE: 'Sets a new deadline.',
    AMENDS: 'Changes something else of it.',
    REITERATES: 'Says it again.',
    PART_OF: 'Is a part of it.',
    SUPERSEDES: 'Stands in its place.',
    RESPONDS_TO: 'Answers it: a pledge or a directive in answer to a request.',
  },
)

const FollowUpItem = builder.unionType('FollowUpItem', {
  description: 'What can take up a commitment.',
  types: [Commitment, StatusStatement],
})

FollowUp.implement({
  description: 'One later item taking up one earlier commitment.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    relation: column(t, FollowUpRelation, { description: 'How it takes it up.' }),
    isLate: column(t, 'Boolean', {
      nullable: true,
      description: 'Whether the date was missed, by what the later item says; null where nobody can tell.',
    }),
    doneOn: column(t, 'Date', {
      nullable: true,
      description: 'The day on which it was done, where the later item names one.',
    }),
    saidOn: column(t, 'Date', {
      nullable: true,
      description: 'The day of the later item: of its meeting, else of its publication; null when not known.',
    }),
    reasons: column(t, ['String'], { description: 'Why the two were joined.' }),
    commitment: one(t, Commitment, takenUpOf, { description: 'The earlier commitment.' }),
    by: one(t, FollowUpItem, takingUpOf, { description: 'The later item.' }),
  }),
})

export const Progress = enumOf<ProgressValue>('Progress', 'How something is getting on, as a report says.', {
  NOT_STARTED: 'Not begun (chưa triển khai).',
  IN_PROGRESS: 'Under way (đang triển khai).',
  DONE: 'Done (đã hoàn thành).',
  EXCEEDED: 'More than was planned (vượt kế hoạch).',
  LATE: 'Behind (chậm tiến độ).',
  BLOCKED: 'Stuck (vướng mắc).',
  POSTPONED: 'Put off (lùi thời gian).',
  HANDED_OVER: 'Given to somebody else (bàn giao).',
  WITHDRAWN: 'Given up (dừng, không thực hiện).',
  REFUSED: 'Refused (không đồng ý).',
})

const StatusSubject = builder.unionType('StatusSubject', {
  description: 'What a statement on progress can be about.',
  types: [Agency, Place, Project, Commitment],
})

StatusStatement.implement({
  description: 'What a report says of the progress of something planned, promised or ordered.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    about: column(t, 'String', { description: 'What it is about, in the words of the report.' }),
    status: column(t, Progress, { description: 'How it is getting on.' }),
    percent: column(t, 'Float', { nullable: true, description: 'How much of it is done, in percent.' }),
    subject: one(t, StatusSubject, subjectOf, {
      description: 'What it is about, where that is known in the graph.',
    }),
  }),
})
