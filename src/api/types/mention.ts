import { cypher, type Name, name } from '../../graph/cypher.js'
import { mentionedOf } from '../../graph/report.relations.js'
import type { MentionForm as Form } from '../../model/claim.js'
import { enumOf } from '../enums.js'
import { column, one } from '../fields.js'
import { Mention, Named } from '../refs.js'

const MentionForm = enumOf<Form>('MentionForm', 'How something is named.', {
  NAME: 'By its name, whole or short: "huyện Hương Khê", "UBND huyện".',
  TITLE: 'By an office: "đồng chí Chủ tịch".',
  METONYM: 'By what stands for it: a place for those who govern it, a short form for a programme.',
})

const ofPassage = (property: string) => ({
  value: (mention: Name) => cypher`endNode(${mention}).${name(property)}`,
})

Mention.implement({
  description: 'A name as it stands in a report.',
  fields: (t) => ({
    quote: column(t, 'String', {
      ...ofPassage('quote'),
      description: 'The words, exactly as in the report.',
    }),
    start: column(t, 'Int', {
      ...ofPassage('start'),
      description: 'Where they begin in `Report.text`, in UTF-16 code units.',
    }),
    end: column(t, 'Int', { ...ofPassage('end'), description: 'Where they end, exclusive.' }),
    line: column(t, 'Int', { ...ofPassage('line'), description: 'The line they stand on, from 0.' }),
    form: column(t, MentionForm, {
      value: (mention) => cypher`startNode(${mention}).form`,
      description: 'How it is named.',
    }),
    entity: one(t, Named, mentionedOf, {
      description: 'The person, agency, place or project that is meant.',
    }),
  }),
})
