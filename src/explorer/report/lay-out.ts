import { isPassage, type Mark } from './marks.js'
import { type Segment, segmentsOf } from './segments.js'

/** A line of the report that holds words, with its number in the file, empty ones counted. */
export interface TextLine {
  number: number
  text: string
  passages: PassageRun[]
}

/** Words that the same passages cover; those passages that begin with them carry their tags here. */
export interface PassageRun {
  start: number
  marks: readonly Mark[]
  opening: readonly Mark[]
  names: NameRun[]
}

/** Words within one name, or within none; `segments` tell the names inside it. */
export interface NameRun {
  start: number
  name: Mark | undefined
  segments: Segment<Mark>[]
}

/** The text as it is drawn: lines, in them passages, in those names. */
export function layOut(text: string, marks: readonly Mark[]): TextLine[] {
  const opened = new Set<Mark>()
  return linesOf(segmentsOf(text, marks)).map(({ number, segments }) => ({
    number,
    text: segments.map((segment) => segment.text).join(''),
    passages: runsOf(segments, passagesOf).map((run) => {
      const passages = passagesOf(run[0]!)
      const opening = passages.filter((mark) => !opened.has(mark))
      for (const mark of opening) opened.add(mark)
      return { start: run[0]!.start, marks: passages, opening, names: namesOf(run) }
    }),
  }))
}

function linesOf(segments: readonly Segment<Mark>[]): { number: number; segments: Segment<Mark>[] }[] {
  const lines: { number: number; segments: Segment<Mark>[] }[] = [{ number: 1, segments: [] }]
  for (const segment of segments)
    if (segment.text === '\n') lines.push({ number: lines.length + 1, segments: [] })
    else lines.at(-1)!.segments.push(segment)
  return lines.filter((line) => line.segments.some(({ text }) => text.trim() !== ''))
}

const passagesOf = ({ marks }: Segment<Mark>): Mark[] => marks.filter(isPassage)

/** The outermost name is the one that is drawn around the others. */
const nameOf = ({ marks }: Segment<Mark>): Mark[] => marks.filter((mark) => !isPassage(mark)).slice(0, 1)

const namesOf = (run: readonly Segment<Mark>[]): NameRun[] =>
  runsOf(run, nameOf).map((segments) => ({
    start: segments[0]!.start,
    name: nameOf(segments[0]!)[0],
    segments,
  }))

/** Neighbours that have the same of something, taken together. */
function runsOf(
  segments: readonly Segment<Mark>[],
  of: (segment: Segment<Mark>) => Mark[],
): Segment<Mark>[][] {
  const runs: Segment<Mark>[][] = []
  for (const segment of segments) {
    const run = runs.at(-1)
    if (run && isSame(of(run[0]!), of(segment))) run.push(segment)
    else runs.push([segment])
  }
  return runs
}

const isSame = (left: readonly Mark[], right: readonly Mark[]) =>
  left.length === right.length && left.every((mark, at) => mark === right[at])
