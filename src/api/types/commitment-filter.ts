import type { FieldKind } from '@pothos/core'
import type { CommitmentPageArgs, CommitmentFilter as GraphFilter } from '../../graph/commitment-filter.js'
import type { PageRelation } from '../../graph/page.js'
import { wordsOf } from '../../graph/words.js'
import type { ApiSchema } from '../builder.js'
import { builder } from '../builder.js'
import type { ApiContext } from '../context.js'
import { page } from '../fields.js'
import { decodeIds } from '../ids.js'
import { Commitments } from '../refs.js'
import { CommitmentKind } from './commitment-enums.js'
import { DateRange, keysOf } from './dates.js'
import { EvidenceStatus, OfficialStatus, ScheduleStatus } from './status.js'

const PARTIES = ['Person', 'Agency', 'Role', 'Place'] as const

export const CommitmentFilter = builder.inputType('CommitmentFilter', {
  description:
    'Which commitments: every field that is given must be met; of a list, any one. An empty list is met by nothing.',
  fields: (t) => ({
    kind: t.field({ type: [CommitmentKind], description: 'What sort of commitment.' }),
    maker: t.idList({ description: 'Who made it: people or agencies.' }),
    responsible: t.idList({ description: 'Who leads on it (chủ trì): people, agencies or roles.' }),
    agencyWithin: t.idList({
      description:
        'Who leads on it, as a subtree: these agencies, all that is part of them, and the offices in them.',
    }),
    addressee: t.idList({ description: 'Whom it is directed to: people, agencies, roles or places.' }),
    place: t.idList({ description: 'Where: these places and everything inside them.' }),
    placeOn: t.field({
      type: 'Date',
      description:
        'Takes `place` through reorganisations: also what these places had become by this day, and what they were made of by changes up to it.',
    }),
    project: t.idList({ description: 'Which projects it concerns.' }),
    meeting: t.idList({ description: 'Where it was said.' }),
    report: t.idList({ description: 'Where it is written.' }),
    official: t.field({ type: [OfficialStatus], description: 'What the responsible side says.' }),
    evidence: t.field({ type: [EvidenceStatus], description: 'What the evidence shows.' }),
    schedule: t.field({ type: [ScheduleStatus], description: 'How it stands against its deadline.' }),
    unassigned: t.boolean({
      description:
        'True: only those whose answering body had ended and for which nobody, or several, took over; false: none of them.',
    }),
    asOf: t.field({
      type: 'Date',
      description:
        'The day on which `official`, `evidence`, `schedule` and `unassigned` are asked, each from what had been said and recorded by then, as `Commitment.status(asOf:)` tells it; how they stand now when it is left out. `deadline` and the order go by the deadline in force now.',
    }),
    deadline: t.field({ type: DateRange, description: 'When it is due, by the deadline in force.' }),
    made: t.field({ type: DateRange, description: 'When it was made.' }),
    text: t.string({
      description:
        'Words of what is to be done, or of the names of whoever made or voiced it, answers for it or is addressed, of its project and of its place: all of them must be there; accents may be left out. Without a letter or digit it filters nothing.',
    }),
  }),
})

export const CommitmentOrder = builder.enumType('CommitmentOrder', {
  description: 'What commitments are sorted by, the earliest first: ask for `last` to see the latest.',
  values: {
    DEADLINE: { description: 'The last day of the deadline in force; those without one at the end.' },
    MADE: { description: 'The day it was made; those without one at the end.' },
  } as const,
})

type FilterInput = typeof CommitmentFilter.$inferInput | null | undefined

/** Checks and decodes a filter; `argument` names it in messages. */
export function commitmentFilterOf(
  input: FilterInput,
  { today }: ApiContext,
  argument = 'filter',
): GraphFilter {
  const ids = (
    field:
      | 'maker'
      | 'responsible'
      | 'agencyWithin'
      | 'addressee'
      | 'place'
      | 'project'
      | 'meeting'
      | 'report',
    types: readonly string[],
  ) => decodeIds(input?.[field], types, `${argument}.${field}`)
  return {
    kind: input?.kind ?? undefined,
    maker: ids('maker', ['Person', 'Agency']),
    responsible: ids('responsible', PARTIES),
    agencyWithin: ids('agencyWithin', ['Agency']),
    addressee: ids('addressee', PARTIES),
    place: ids('place', ['Place']),
    placeOn: input?.placeOn ?? undefined,
    project: ids('project', ['Project']),
    meeting: ids('meeting', ['Meeting']),
    report: ids('report', ['Report']),
    official: input?.official ?? undefined,
    evidence: input?.evidence ?? undefined,
    schedule: input?.schedule ?? undefined,
    unassigned: input?.unassigned ?? undefined,
    asOf: input?.asOf ?? today,
    isReplayed: input?.asOf ? true : undefined,
    deadline: keysOf(input?.deadline),
    made: keysOf(input?.made),
    words: wordsOf(input?.text ?? '') ?? undefined,
  }
}

/** A page of commitments, from the root or from what they belong to. */
export function commitmentsField<Parent, Kind extends FieldKind>(
  t: PothosSchemaTypes.RootFieldBuilder<ApiSchema, Parent, Kind>,
  relation: PageRelation<CommitmentPageArgs>,
  description: string,
  { nullable = false } = {},
) {
  return page(t, Commitments, relation, {
    description,
    nullable,
    args: {
      filter: t.arg({ type: CommitmentFilter, description: 'Which of them.' }),
      orderBy: t.arg({
        type: CommitmentOrder,
        required: true,
        defaultValue: 'DEADLINE',
        description: 'What they are sorted by.',
      }),
    },
    order: ({ orderBy }) => orderBy,
    prepare: ({ filter, orderBy }, context) => ({
      filter: commitmentFilterOf(filter, context),
      order: orderBy,
    }),
  })
}
