import { citationsOfTenure } from '../../graph/citation.relations.js'
import {
  agencyOf,
  holderOf,
  holdersOf,
  roleById,
  roleOf,
  roles,
  tenureAfter,
  tenureBefore,
  tenuresIn,
} from '../../graph/role.relations.js'
import { wordsOf } from '../../graph/words.js'
import { builder } from '../builder.js'
import { column, dayArg, firstArg, many, onDay, one, page } from '../fields.js'
import { decodeId, decodeIds } from '../ids.js'
import { Agency, Citation, Named, Node, Party, Person, Role, Roles, Tenure } from '../refs.js'

Role.implement({
  description: 'An office in an agency, apart from whoever holds it (chức vụ).',
  interfaces: [Node, Named, Party],
  fields: (t) => ({
    title: column(t, 'String', { description: 'The title without the agency: "Chủ tịch".' }),
    agency: one(t, Agency, agencyOf, { description: 'The agency it is an office of.' }),
    isShared: column(t, 'Boolean', {
      description: 'Whether several hold it at once: "Phó Chủ tịch" (vice chair).',
    }),
    tenures: many(t, Tenure, tenuresIn, { description: 'Who holds or held it.' }),
    holders: many(t, Person, holdersOf, {
      description:
        'Who is known to hold it on a day: seen in it before, and since then neither called former nor followed by another.',
      args: { at: dayArg(t) },
      prepare: onDay,
    }),
  }),
})

Tenure.implement({
  description: 'The time of one person in one role.',
  interfaces: [Node],
  fields: (t) => ({
    from: column(t, 'Date', {
      nullable: true,
      description: 'First day, where a report gives it (tân); null when not known.',
    }),
    through: column(t, 'Date', {
      nullable: true,
      description: 'Last day; null while it lasts, or when not known.',
    }),
    seenFirst: column(t, 'Date', {
      nullable: true,
      description: 'First day on which a report shows them in it; null when reports only call them former.',
    }),
    seenLast: column(t, 'Date', {
      nullable: true,
      description: 'Last day on which a report shows them in it.',
    }),
    goneBy: column(t, 'Date', {
      nullable: true,
      description: 'The earliest day on which a report calls them former (nguyên); it ended before.',
    }),
    predecessor: one(t, Tenure, tenureBefore, {
      description: 'The tenure before it, in a role that only one holds.',
    }),
    successor: one(t, Tenure, tenureAfter, {
      description: 'The tenure after it, in a role that only one holds.',
    }),
    isActing: column(t, 'Boolean', { description: 'Whether they act for somebody else (quyền, phụ trách).' }),
    person: one(t, Person, holderOf, { description: 'Who holds the role.' }),
    role: one(t, Role, roleOf, { description: 'The role they hold.' }),
    citations: many(t, Citation, citationsOfTenure, {
      description: 'The quotes that say so.',
      args: { first: firstArg(t, 100) },
    }),
  }),
})

const RoleBy = builder.inputType('RoleBy', {
  description: 'What one role is known by.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Its id.' }) }),
})

const RoleFilter = builder.inputType('RoleFilter', {
  description: 'Which roles: every field that is given must be met.',
  fields: (t) => ({
    agency: t.idList({ description: 'Agencies they are offices of.' }),
    text: t.string({ description: 'Words of the title or of the agency; accents may be left out.' }),
  }),
})

builder.queryFields((t) => ({
  role: one(t, Role, roleById, {
    description: 'One role; null when it is not there.',
    args: { by: t.arg({ type: RoleBy, required: true, description: 'What it is known by.' }) },
    prepare: ({ by }) => ({ id: decodeId(by.id, ['Role'], 'by.id').key }),
  }),
  roles: page(t, Roles, roles, {
    nullable: true,
    order: 'name',
    description: 'All roles, or those that meet a filter, in Vietnamese order of their names.',
    args: { filter: t.arg({ type: RoleFilter, description: 'Which of them.' }) },
    prepare: ({ filter }) => ({
      words: wordsOf(filter?.text ?? '') ?? undefined,
      agency: decodeIds(filter?.agency, ['Agency'], 'filter.agency'),
    }),
  }),
}))
