import type { InterfaceRef, ObjectRef } from '@pothos/core'
import { cypher, type Name } from '../../graph/cypher.js'
import {
  CELL_AXES,
  type CellAxis,
  FACET_COUNTS,
  facetsOf,
  LINKED_AXES,
  type LinkedAxis,
  nodeOfValue,
  valuesOf,
} from '../../graph/facets.relations.js'
import type { ApiSchema } from '../builder.js'
import { builder } from '../builder.js'
import type { Fetched } from '../compile/index.js'
import { column, firstArg, many, one } from '../fields.js'
import { sizeOf } from '../paging.js'
import { CommitmentFacets, Party, Place } from '../refs.js'
import { CommitmentKind } from './commitment-enums.js'
import { CommitmentFilter, commitmentFilterOf } from './commitment-filter.js'
import { EvidenceStatus, OfficialStatus, ScheduleStatus } from './status.js'

const USUAL = 10
const HOW_MANY = { description: 'How many commitments have it and meet all other filters.' }

/** One value of an axis with its count. */
function cellFacet(type: string, axis: CellAxis, of: Parameters<typeof column>[1], description: string) {
  const ref = builder.objectRef<Fetched>(type)
  ref.implement({
    description: `${description} One value, and how many have it.`,
    fields: (t) => ({
      [axis]: column(t, of, { value: (value: Name) => cypher`${value}.value`, description }),
      commitments: column(t, 'Int', HOW_MANY),
    }),
  })
  return ref
}

function linkedFacet(
  type: string,
  axis: LinkedAxis,
  of: ObjectRef<ApiSchema, Fetched> | InterfaceRef<ApiSchema, Fetched>,
  description: string,
) {
  const ref = builder.objectRef<Fetched>(type)
  ref.implement({
    description: `${description} One of them, and how many are theirs.`,
    fields: (t) => ({
      [axis]: one(t, of, nodeOfValue, { nullable: false, description }),
      commitments: column(t, 'Int', HOW_MANY),
    }),
  })
  return ref
}

const KindFacet = cellFacet('KindFacet', 'kind', CommitmentKind, 'What sort of commitment.')
const OfficialFacet = cellFacet(
  'OfficialFacet',
  'official',
  OfficialStatus,
  'What the responsible side says.',
)
const EvidenceFacet = cellFacet('EvidenceFacet', 'evidence', EvidenceStatus, 'What the evidence shows.')
const ScheduleFacet = cellFacet(
  'ScheduleFacet',
  'schedule',
  ScheduleStatus,
  'How it stands against its deadline.',
)
const MonthFacet = cellFacet('MonthFacet', 'month', 'String', 'The month it was made in, as `2025-06`.')
const ResponsibleFacet = linkedFacet('ResponsibleFacet', 'responsible', Party, 'Who leads on it (chủ trì).')
const PlaceFacet = linkedFacet('PlaceFacet', 'place', Place, 'Where, with everything inside.')

CommitmentFacets.implement({
  description:
    'How many commitments each value of a filter would leave: every facet is counted under all filters but the one on itself. Values that none has are left out.',
  fields: (t) => {
    const cells = (ref: ReturnType<typeof cellFacet>, axis: CellAxis, what: string) =>
      many(t, ref, valuesOf, { description: `By ${what}.`, prepare: () => ({ axis }) })
    const linked = (ref: ReturnType<typeof linkedFacet>, axis: LinkedAxis, what: string) =>
      many(t, ref, valuesOf, {
        description: `By ${what}: those that are filtered by, then the most frequent.`,
        prepare: () => ({ axis }),
      })
    return {
      commitments: column(t, 'Int', { description: 'How many meet all filters.' }),
      unassigned: column(t, 'Int', {
        description:
          'How many of them nobody took over: whoever answered has ended, and no successor is known.',
      }),
      withoutResponsible: column(t, 'Int', {
        description: 'How many have nobody who leads on them, under all filters but `responsible`.',
      }),
      withoutPlace: column(t, 'Int', {
        description: 'How many have no known place, under all filters but `place`.',
      }),
      kind: cells(KindFacet, 'kind', 'kind'),
      official: cells(OfficialFacet, 'official', 'what the responsible side says'),
      evidence: cells(EvidenceFacet, 'evidence', 'what the evidence shows'),
      schedule: cells(ScheduleFacet, 'schedule', 'how they stand against their deadline'),
      month: cells(MonthFacet, 'month', 'the month they were made in, which the filter `made` is on'),
      responsible: linked(ResponsibleFacet, 'responsible', 'who leads on them'),
      place: linked(PlaceFacet, 'place', 'place, each with everything inside'),
    }
  },
})

builder.queryFields((t) => ({
  commitmentFacets: one(t, CommitmentFacets, facetsOf, {
    description: 'Counts beside a page of commitments, for a filter to be chosen by.',
    args: {
      filter: t.arg({ type: CommitmentFilter, description: 'What is filtered by now.' }),
      first: firstArg(t, USUAL),
    },
    prepare: ({ filter, first }, context, selected) => ({
      filter: commitmentFilterOf(filter, context),
      first: sizeOf('first', first),
      axes: [...CELL_AXES, ...LINKED_AXES].filter((axis) => selected().has(axis)),
      counts: FACET_COUNTS.filter((count) => selected().has(count)),
    }),
  }),
}))
