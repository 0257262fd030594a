import {
  changes,
  changesFrom,
  changesInto,
  heirOf,
  originalOf,
  resultsOf,
} from '../../graph/change.relations.js'
import type { ChangeType as Type } from '../../model/kinds/change.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, many, one, page } from '../fields.js'
import { Agency, Change, ChangeResult, Changes, Node, Party, Place } from '../refs.js'

export const ChangeType = enumOf<Type>('ChangeType', 'What sort of reorganisation it was.', {
  MERGE: 'It went into another, or several made a new one (sáp nhập, hợp nhất).',
  SPLIT: 'Its parts went to several (chia, tách).',
  RENAME: 'It went on under another name (đổi tên).',
  ABOLISH: 'It ended (giải thể, kết thúc hoạt động).',
  TRANSFER: 'What it did went to another (chuyển chức năng, tổ chức lại).',
})

Change.implement({
  description:
    'A reorganisation by which one place or body ended, was renamed or gave something away. Several that went into one are several changes.',
  interfaces: [Node],
  fields: (t) => ({
    type: column(t, ChangeType, { description: 'What sort it was.' }),
    effective: column(t, 'Date', {
      description: 'The first day on which it was so; before 2025 that of the list which first shows it.',
    }),
    legalBasis: column(t, 'String', {
      nullable: true,
      description: 'The number of the act; null where the sources name none.',
    }),
    note: column(t, 'String', { nullable: true, description: 'What went where, in Vietnamese.' }),
    isCertain: column(t, 'Boolean', {
      description: 'Whether a source that was checked says so; who answers is decided on no other.',
    }),
    isForked: column(t, 'Boolean', {
      description: 'Whether nobody, several, or one for a part only took over.',
    }),
    original: one(t, Party, originalOf, { description: 'The place or body that changed.' }),
    results: many(t, ChangeResult, resultsOf, { description: 'Who took over, by name.' }),
  }),
})

ChangeResult.implement({
  description: 'A place or body that took over, and what of.',
  fields: (t) => ({
    party: one(t, Party, heirOf, { description: 'The place or body.' }),
    functions: column(t, 'String', {
      nullable: true,
      description: 'What a body took over, in Vietnamese; null where it is not said.',
    }),
    extent: column(t, 'String', {
      nullable: true,
      description: 'What of a place went there, as `part-area-all-people`; null: the whole of it.',
    }),
  }),
})

builder.objectFields(Place, (t) => ({
  predecessors: page(t, Changes, changesInto, {
    order: 'effective',
    description: 'The changes by which it was made, or took others in, in the order of time.',
  }),
  successors: page(t, Changes, changesFrom, {
    order: 'effective',
    description:
      'The changes by which it ended or gave something away, in the order of time. A district’s names the communes into which its own went.',
  }),
}))

builder.objectFields(Agency, (t) => ({
  predecessors: page(t, Changes, changesInto, {
    order: 'effective',
    description: 'The changes by which bodies that reports name went into it, in the order of time.',
  }),
  successors: page(t, Changes, changesFrom, {
    order: 'effective',
    description: 'The changes by which it ended or gave something away, in the order of time.',
  }),
}))

builder.queryFields((t) => ({
  changes: page(t, Changes, changes, {
    nullable: true,
    order: 'effective',
    description: 'All reorganisations of the places and bodies that reports name, in the order of time.',
  }),
}))
