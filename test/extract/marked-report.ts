import type { Entities, Reference } from '../../src/extract/draft.js'
import type { Deadline } from '../../src/extract/due.js'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import type { ReadableText, Section } from '../../src/model/report.js'
import { makeReadable } from '../../src/text/index.js'

/**
 * A report whose references and deadlines are marked by hand, so that a finding can be tested without the recognisers:
 * "{chair:Lê Văn A} giao {body:Sở Y tế} báo cáo {due:trước 30/6}". The same name is the same entity.
 */
export interface MarkedReport {
  readable: ReadableText
  entities: Entities
  deadlines: Deadline[]
}

type Person = Entities['people'][number]
type Agency = Entities['agencies'][number]

const MARK = /\{(\w+):([^}]*)\}/gu
const LATER = '2030-12-31'
export const grammar = loadGrammar()

const AGENCIES: Record<string, Pick<Agency, 'type' | 'level' | 'collective'>> = {
  body: { type: 'DEPARTMENT', level: 'PROVINCE', collective: false },
  committee: { type: 'PEOPLES_COMMITTEE', level: 'PROVINCE', collective: false },
  council: { type: 'PEOPLES_COUNCIL', level: 'PROVINCE', collective: false },
  company: { type: 'ENTERPRISE', level: 'UNSPECIFIED', collective: false },
  group: { type: 'COLLECTIVE', level: 'UNSPECIFIED', collective: true },
}
const TITLES: Record<string, { title: string; agency: string } | null> = {
  chair: { title: 'Chủ tịch', agency: 'UBND tỉnh' },
  deputy: { title: 'Phó Chủ tịch', agency: 'UBND tỉnh' },
  official: { title: 'Giám đốc', agency: 'Sở Xây dựng' },
  councillor: { title: 'Phó Chủ tịch', agency: 'HĐND tỉnh' },
  local: { title: 'Chủ tịch', agency: 'UBND huyện' },
  citizen: null,
}
const PLACES: Record<string, 'PROVINCE' | 'DISTRICT' | 'COMMUNE'> = {
  province: 'PROVINCE',
  district: 'DISTRICT',
  commune: 'COMMUNE',
}

export function markedReport(marked: string, section: Section = 'OTHER'): MarkedReport {
  const plain = marked.replace(MARK, '$2')
  const copy = makeReadable(
    {
      text: plain,
      extracted: false,
      sha256: '',
      name: '-',
      title: null,
      publisher: null,
      publishedOn: null,
      url: null,
    },
    grammar.cues.text,
  )
  const lines = copy.lines.map((line) => ({
    ...line,
    section,
    role: line.role === 'LIST_ITEM' ? line.role : ('BODY' as const),
  }))
  const sentences = copy.sentences.map((sentence) => ({
    ...sentence,
    line: lines[copy.lines.indexOf(sentence.line)]!,
  }))
  return { readable: { ...copy, lines, sentences }, ...readMarks(marked) }
}

function readMarks(marked: string): Pick<MarkedReport, 'entities' | 'deadlines'> {
  const entities: Entities = { ...structuredClone(STANDING), references: [] }
  const deadlines: Deadline[] = []
  let shift = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind = '', name = ''] = match
    const start = match.index - shift
    const span = { start, end: start + name.length }
    shift += whole.length - name.length
    if (kind === 'due' || kind === 'soon') deadlines.push({ ...span, ...deadlineOf(kind) })
    else entities.references.push({ ...span, ...refer(entities, kind, name), form: 'NAME' })
  }
  const chair = entities.people.find(
    ({ titles }) => titles[0]?.title === 'Chủ tịch' && titles[0].agency === 'UBND tỉnh',
  )
  entities.meeting = meetingOf(chair?.id ?? null)
  return { entities, deadlines }
}

const STANDING: Entities = {
  people: [],
  agencies: [
    agency('UBND tỉnh', { type: 'PEOPLES_COMMITTEE', level: 'PROVINCE', collective: false }),
    agency('HĐND tỉnh', { type: 'PEOPLES_COUNCIL', level: 'PROVINCE', collective: false }),
    agency('Sở Xây dựng', { type: 'DEPARTMENT', level: 'PROVINCE', collective: false }),
    agency('UBND huyện', { type: 'PEOPLES_COMMITTEE', level: 'DISTRICT', collective: false }),
  ],
  places: [],
  projects: [],
  figures: [],
  meeting: null,
  references: [],
}

function agency(name: string, kind: Pick<Agency, 'type' | 'level' | 'collective'>): Agency {
  return { id: name, name, place: null, parent: null, mentions: [], ...kind }
}

function refer(entities: Entities, kind: string, name: string): Pick<Reference, 'entity' | 'type'> {
  if (kind in TITLES) {
    const held = TITLES[kind]
    const titles = held ? [{ ...held, span: { start: 0, end: 0 } }] : []
    const person: Person = { id: name, name, honorific: null, rank: null, titles, mentions: [] }
    addOnce(entities.people, person)
    return { entity: name, type: 'PERSON' }
  }
  if (kind in PLACES) {
    addOnce(entities.places, {
      id: name,
      name,
      level: PLACES[kind]!,
      parent: null,
      inferred: false,
      generic: false,
      mentions: [],
    })
    return { entity: name, type: 'PLACE' }
  }
  if (!(kind in AGENCIES)) throw new TypeError(`A mark is of no known kind: ${kind}.`)
  addOnce(entities.agencies, agency(name, AGENCIES[kind]!))
  return { entity: name, type: 'AGENCY' }
}

function addOnce<T extends { id: string }>(list: T[], item: T): void {
  if (!list.some(({ id }) => id === item.id)) list.push(item)
}

function deadlineOf(kind: string): Omit<Deadline, 'start' | 'end'> {
  const isDated = kind === 'due'
  return {
    type: isDated ? 'BY' : 'VAGUE',
    date: isDated ? LATER : null,
    earliest: null,
    precision: isDated ? 'DAY' : null,
    cue: null,
    isBare: false,
  }
}

function meetingOf(chair: string | null): Entities['meeting'] {
  return {
    type: 'WORKING_SESSION',
    date: { exact: null, earliest: null, latest: null },
    place: null,
    visited: [],
    chair: chair === null ? null : { person: chair, support: { start: 0, end: 1 } },
    participants: [],
  }
}
