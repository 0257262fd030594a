import { commitmentsAnsweredByPerson } from '../../graph/commitment-page.relations.js'
import { attendancesOf, people, personById, tenuresOf } from '../../graph/person.relations.js'
import { wordsOf } from '../../graph/words.js'
import { builder } from '../builder.js'
import { column, many, one, page } from '../fields.js'
import { decodeId, decodeIds } from '../ids.js'
import { Actor, Attendances, Named, Node, Party, People, Person, Tenure } from '../refs.js'
import { commitmentsField } from './commitment-filter.js'

Person.implement({
  description: 'One human being, most often an official.',
  interfaces: [Node, Named, Party, Actor],
  fields: (t) => ({
    otherNames: column(t, ['String'], { description: 'Other spellings under which reports name them.' }),
    honorific: column(t, 'String', {
      nullable: true,
      description: 'How reports address them: "đồng chí", "ông", "bà".',
    }),
    rank: column(t, 'String', {
      nullable: true,
      description: 'Rank in the army or the police: "Đại tá" (colonel).',
    }),
    tenures: many(t, Tenure, tenuresOf, {
      description: 'The offices they hold or held.',
      args: { at: t.arg({ type: 'Date', description: 'Only those they are known to hold on this day.' }) },
    }),
    attendances: page(t, Attendances, attendancesOf, {
      order: 'held',
      description: 'The meetings they took part in, in order of the days.',
    }),
    commitmentsAnswered: commitmentsField(
      t,
      commitmentsAnsweredByPerson,
      'Those they lead on (chủ trì), as a person or through an office held on the day `asOf`.',
    ),
  }),
})

const PersonBy = builder.inputType('PersonBy', {
  description: 'What one person is known by.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Their id.' }) }),
})

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Which people: every field that is given must be met.',
  fields: (t) => ({
    agency: t.idList({ description: 'Agencies in which they hold or held an office.' }),
    text: t.string({ description: 'Words of the name; accents may be left out.' }),
  }),
})

builder.queryFields((t) => ({
  person: one(t, Person, personById, {
    description: 'One person; null when they are not there.',
    args: { by: t.arg({ type: PersonBy, required: true, description: 'What they are known by.' }) },
    prepare: ({ by }) => ({ id: decodeId(by.id, ['Person'], 'by.id').key }),
  }),
  people: page(t, People, people, {
    nullable: true,
    order: 'name',
    description: 'All people, or those that meet a filter, in Vietnamese order of their names.',
    args: { filter: t.arg({ type: PersonFilter, description: 'Which of them.' }) },
    prepare: ({ filter }) => ({
      words: wordsOf(filter?.text ?? '') ?? undefined,
      agency: decodeIds(filter?.agency, ['Agency'], 'filter.agency'),
    }),
  }),
}))
