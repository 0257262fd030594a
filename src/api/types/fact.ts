import {
  citationsOf,
  citationsOfPassage,
  factOf,
  passageOf,
  quotedReportOf,
  reportOfPassage,
} from '../../graph/citation.relations.js'
import type { Name } from '../../graph/cypher.js'
import { cypher, name } from '../../graph/cypher.js'
import { correctionsOf } from '../../graph/tracking.relations.js'
import type { QuotedFor as Purpose } from '../../model/links/links.js'
import { enumOf } from '../enums.js'
import { column, firstArg, many, one } from '../fields.js'
import { Citation, Correction, Fact, Node, Passage, Report } from '../refs.js'

export const ReviewState = enumOf<'PROPOSED' | 'ACCEPTED' | 'REJECTED'>(
  'ReviewState',
  'What a reviewer said of a fact.',
  {
    PROPOSED: 'Read by a rule; nobody has looked.',
    ACCEPTED: 'A reviewer found it right.',
    REJECTED: 'A reviewer found it wrong.',
  },
)

const QuotedFor = enumOf<Purpose>('QuotedFor', 'What a passage proves.', {
  EVIDENCE: 'The fact itself.',
  SUPPORT: 'Something beside it, as who was speaking.',
  DEADLINE: 'Its deadline.',
  CONSTRAINT: 'Its limits.',
  NAME: 'A name.',
})

const CONFIDENCE =
  'How often what this rule reads is right, from 0 to 1; null where the reading rates nothing.'

Fact.implement({
  description: 'What is read from exactly one report, with the quotes it rests on.',
  interfaces: [Node],
  fields: (t) => ({
    rule: column(t, 'String', { description: 'The rule that read it.' }),
    confidence: column(t, 'Float', { nullable: true, description: CONFIDENCE }),
    review: column(t, ReviewState, { description: 'What a reviewer said of it.' }),
    recordedAt: column(t, 'DateTime', { description: 'When it came into the graph.' }),
    corrections: many(t, Correction, correctionsOf, {
      description: 'What a reviewer corrected in it, the latest last.',
    }),
    citations: many(t, Citation, citationsOf, {
      description: 'The quotes it rests on, in the order of the text.',
      args: {
        first: firstArg(t, 100),
        for: t.arg({ type: [QuotedFor], description: 'Only those that prove one of these.' }),
      },
    }),
  }),
})

const ofPassage = (property: string) => ({
  value: (quote: Name) => cypher`endNode(${quote}).${name(property)}`,
})
const ofFact = (property: string) => ({
  value: (quote: Name) => cypher`startNode(${quote}).${name(property)}`,
})

Citation.implement({
  description: 'A quote that a fact rests on: the exact words, and where they stand.',
  fields: (t) => ({
    for: column(t, QuotedFor, { description: 'What the words prove.' }),
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
    rule: column(t, 'String', { ...ofFact('rule'), description: 'The rule that read them.' }),
    confidence: column(t, 'Float', { ...ofFact('confidence'), nullable: true, description: CONFIDENCE }),
    review: column(t, ReviewState, { ...ofFact('review'), description: 'What a reviewer said of the fact.' }),
    passage: one(t, Passage, passageOf, {
      nullable: false,
      description: 'The words as a thing of their own.',
    }),
    report: one(t, Report, quotedReportOf, { description: 'The report they stand in.' }),
    fact: one(t, Fact, factOf, {
      description: 'What rests on them; null for a statement on who holds an office.',
    }),
  }),
})

Passage.implement({
  description: 'A stretch of a report that something rests on.',
  interfaces: [Node],
  fields: (t) => ({
    quote: column(t, 'String', { description: 'The words, exactly as in the report.' }),
    start: column(t, 'Int', { description: 'Where they begin in `Report.text`, in UTF-16 code units.' }),
    end: column(t, 'Int', { description: 'Where they end, exclusive.' }),
    line: column(t, 'Int', { description: 'The line they stand on, from 0.' }),
    report: one(t, Report, reportOfPassage, { description: 'The report they stand in.' }),
    citations: many(t, Citation, citationsOfPassage, {
      description: 'What rests on these words.',
      args: { first: firstArg(t, 100) },
    }),
  }),
})
