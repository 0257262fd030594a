import type { Line, Section, Span } from '../../model/report.js'
import { type Item, isOneOf } from '../frames/item.js'
import type { Act } from '../grammar/frames/schema.js'

/** Who has the floor, carried from clause to clause: sentences of a conclusion seldom say again who speaks. */
export interface Floor {
  speaker: string | null
  act: Act
  /** The words by which the speaker took the floor. */
  heard: Span | null
  /** Leads the meeting, or the point of it that is told. */
  presider: string | null
  /** To whom the list that goes on was headed. */
  addressed: readonly string[]
  /** Who was last told to act. */
  responsible: readonly string[]
  /** The subject of the clause before, in this sentence. */
  subject: string | null
  /** The clause before told of the past. */
  isTale: boolean
  /** The paragraph belongs to a visit or a report of work done. */
  isReport: boolean
}

const ACT_OF_SECTION: Record<Section, Act> = {
  LEAD: 'TELLS',
  VISIT: 'TELLS',
  REPORT: 'TELLS',
  PLAN: 'PLANS',
  REQUESTS: 'ASKS',
  DISCUSSION: 'ANSWERS',
  CONCLUSION: 'ORDERS',
  QUESTION: 'ASKS',
  ANSWER: 'ANSWERS',
  OTHER: 'TELLS',
}

const TURNING: ReadonlySet<Section> = new Set(['VISIT', 'OTHER', 'QUESTION', 'ANSWER'])

export function openFloor(presider: string | null): Floor {
  return {
    speaker: null,
    act: 'TELLS',
    heard: null,
    presider,
    addressed: [],
    responsible: [],
    subject: null,
    isTale: false,
    isReport: false,
  }
}

/** A new paragraph: the floor passes on with the items of a list, an unfinished sentence and within a conclusion. */
export function enterLine(floor: Floor, line: Line, before: Line | null, isUnfinished: boolean): Floor {
  if (before !== null && !turnsAway(line, before)) {
    const isSame = before.section === line.section
    const isList = line.section === 'CONCLUSION' || line.role === 'LIST_ITEM' || isUnfinished
    const mayGoOn = !(line.section === 'CONCLUSION' && floor.act === 'ANSWERS')
    if ((isSame && isList && mayGoOn) || isConcluding(floor)) return { ...floor, subject: null }
  }
  const isAnswered = line.section === 'ANSWER' && floor.presider !== null
  const act = isAnswered ? 'ORDERS' : ACT_OF_SECTION[line.section]
  const isReport = line.section === 'REPORT' || line.section === 'VISIT'
  return { ...openFloor(floor.presider), speaker: act === 'ORDERS' ? floor.presider : null, act, isReport }
}

/** Whoever presides has begun to give orders, and goes on until somebody else speaks or the report turns to something else. */
function isConcluding({ act, speaker, presider }: Floor): boolean {
  return act === 'ORDERS' && speaker !== null && speaker === presider
}

/** "Trước đó, đoàn đã kiểm tra …", "Dịp này, …": no more of the meeting. What is said of requests and plans may belong to a conclusion. */
function turnsAway({ section, openedBy }: Line, before: Line): boolean {
  if (openedBy === null) return false
  return openedBy === 'HEADING' || before.section === 'ANSWER' || TURNING.has(section)
}

/** Whom an actor stands for: "ông" (he) and "chúng tôi" (we) for whoever has the floor. */
export function whoIs(item: Item | undefined, floor: Floor): string | null {
  if (item === undefined) return null
  if (!isOneOf(item, ['pronoun', 'self', 'we'])) return item.entity ?? null
  return floor.speaker ?? item.entity ?? floor.presider
}
