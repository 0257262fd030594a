import { commitmentsReadIn } from '../../graph/commitment-page.relations.js'
import { OPEN } from '../../graph/page.js'
import {
  figuresOf,
  meetingsOf,
  mentionsOf,
  passagesOf,
  reportBy,
  reports,
  statusStatementsOf,
} from '../../graph/report.relations.js'
import { wordsOf } from '../../graph/words.js'
import { builder } from '../builder.js'
import { column, many, one, page } from '../fields.js'
import { decodeId } from '../ids.js'
import {
  Figures,
  Meeting,
  Mentions,
  Named,
  Node,
  Passages,
  Report,
  Reports,
  StatusStatements,
} from '../refs.js'
import { commitmentsField } from './commitment-filter.js'
import { DateRange, keysOf } from './dates.js'

Report.implement({
  description: 'A document that was read, with its text.',
  interfaces: [Node, Named],
  fields: (t) => ({
    name: column(t, 'String', { description: 'Its title, or its first words where it has none.' }),
    title: column(t, 'String', { nullable: true, description: 'Its title.' }),
    publisher: column(t, 'String', { nullable: true, description: 'Who published it.' }),
    publishedOn: column(t, 'Date', { nullable: true, description: 'The day it was published.' }),
    urls: column(t, ['URL'], { description: 'The addresses it was read from.' }),
    sha256: column(t, ['String'], {
      description: 'SHA-256 of the bytes of each file in which it came, hexadecimal.',
    }),
    language: column(t, 'String', { description: 'Its language: `vi`.' }),
    text: column(t, 'String', {
      description: 'Its text, NFC with LF: offsets of passages count in it, in UTF-16 code units.',
    }),
    readerVersion: column(t, 'String', { description: 'The version of the program that read it.' }),
    issues: column(t, ['String'], { description: 'What the reader could not make out, one sentence each.' }),
    recordedAt: column(t, 'DateTime', { description: 'When it came into the graph.' }),
    meetings: many(t, Meeting, meetingsOf, { description: 'The meetings it is about.' }),
    commitments: commitmentsField(t, commitmentsReadIn, 'Those that are written in it.'),
    passages: page(t, Passages, passagesOf, {
      order: 'position',
      description: 'The stretches of its text that something rests on, in the order of the text.',
    }),
    mentions: page(t, Mentions, mentionsOf, {
      order: 'position',
      description: 'Every name in it of a person, an agency, a place or a project, in the order of the text.',
    }),
    figures: page(t, Figures, figuresOf, {
      order: 'position',
      description: 'Its numbers, in the order of the text.',
    }),
    statusStatements: page(t, StatusStatements, statusStatementsOf, {
      order: 'position',
      description: 'What it says of progress, in the order of the text.',
    }),
  }),
})

const ReportBy = builder.inputType('ReportBy', {
  description: 'What one report is known by.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    url: t.field({ type: 'URL', description: 'An address it was read from.' }),
    sha256: t.string({ description: 'SHA-256 of the bytes of a file in which it came, hexadecimal.' }),
  }),
})

const ReportFilter = builder.inputType('ReportFilter', {
  description: 'Which reports: every field that is given must be met.',
  fields: (t) => ({
    published: t.field({ type: DateRange, description: 'When it was published.' }),
    text: t.string({ description: 'Words of the title; accents may be left out.' }),
  }),
})

builder.queryFields((t) => ({
  report: one(t, Report, reportBy, {
    description: 'One report; null when it is not there.',
    args: { by: t.arg({ type: ReportBy, required: true, description: 'What it is known by.' }) },
    prepare: ({ by }) => {
      if (by.id !== undefined) return { id: decodeId(by.id, ['Report'], 'by.id').key }
      return by.url === undefined ? { sha256: by.sha256.toLowerCase() } : { url: by.url }
    },
  }),
  reports: page(t, Reports, reports, {
    nullable: true,
    order: 'published',
    description:
      'All reports, or those that meet a filter, in order of the days they were published: ask for `last` to see the latest.',
    args: { filter: t.arg({ type: ReportFilter, description: 'Which of them.' }) },
    prepare: ({ filter }) => ({
      words: wordsOf(filter?.text ?? '') ?? undefined,
      published: keysOf(filter?.published) ?? OPEN,
    }),
  }),
}))
