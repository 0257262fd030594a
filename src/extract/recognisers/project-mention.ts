import type { MentionForm, ProjectType } from '../../model/claim.js'
import type { Line, ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases, type PhraseMatch } from '../../model/values/phrases.js'
import type { Grammar } from '../grammar/grammar.js'
import type { ProjectGrammar, ProjectHead } from '../grammar/projects/schema.js'
import { wordStartsIn } from '../lookup.js'
import { wordBefore } from '../words.js'
import { readExtent } from './project-extent.js'

export interface ProjectMention extends Span {
  /** What kind of work: "hồ", "cầu"; empty for a return to whatever was named last. */
  family: string
  /** What tells it from others of its family. */
  core: string
  name: string
  type: ProjectType
  form: MentionForm
  /** Whether it is a project in its own right, and not only where the report speaks of building it. */
  isSure: boolean
}

/** Every mention of what may be a project, from left to right, none overlapping another. */
export function findProjectMentions(readable: ReadableText, grammar: Grammar): ProjectMention[] {
  const rules = compile(grammar.projects)
  return readable.lines.filter(isRead).flatMap((line) => findInLine(readable, line, rules))
}

function isRead({ role }: Line): boolean {
  return role !== 'DEBRIS' && role !== 'BYLINE' && role !== 'CREDIT'
}

function findInLine(readable: ReadableText, line: Line, rules: Rules): ProjectMention[] {
  const { text, folded } = readable
  const found: ProjectMention[] = []
  let free = line.start
  for (const start of wordStartsIn(readable, line)) {
    if (start < free) continue
    const mention =
      readProgramme(folded, start, rules) ??
      readProject(text, folded, start, line.end, rules) ??
      readReturn(folded, start, rules)
    if (mention === null) continue
    found.push(mention)
    free = mention.end
  }
  return found
}

function readProgramme(folded: string, start: number, rules: Rules): ProjectMention | null {
  const hit = rules.programmes.longestAt(folded, start)
  if (hit === null) return null
  const { name, form } = hit.value
  return { start, end: hit.end, family: name, core: '', name, type: 'PROGRAMME', form, isSure: true }
}

function readReturn(folded: string, start: number, rules: Rules): ProjectMention | null {
  const hit = rules.returns.longestAt(folded, start)
  if (hit === null || rules.plurals.has(wordBefore(folded, start))) return null
  return {
    start,
    end: hit.end,
    family: '',
    core: '',
    name: '',
    type: 'PROJECT',
    form: 'METONYM',
    isSure: false,
  }
}

function readProject(
  text: string,
  folded: string,
  start: number,
  limit: number,
  rules: Rules,
): ProjectMention | null {
  const head = rules.heads.longestAt(folded, start)
  if (head === null || isNameWord(text, head)) return null
  const before = wordBefore(folded, start)
  const isOne = !rules.plurals.has(before) && !head.value.notAfter.includes(before) && !/^\d/u.test(before)
  if (!isOne) return null
  const inner =
    head.value.family === '' && folded[head.end] === ' ' ? rules.heads.longestAt(folded, head.end + 1) : null
  const named = inner && readHead(text, folded, inner, limit, rules)
  if (named) return { ...named, start, name: text.slice(start, named.end), isSure: true }
  return readHead(text, folded, head, limit, rules)
}

/** A short head in a capital, with nothing before it that asks for one, is a part of a name: "ở Cầu Ngang" (in …). */
function isNameWord(text: string, { start, end }: Span): boolean {
  const isCapital = /\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))
  return (
    isCapital &&
    !text.slice(start, end).includes(' ') &&
    /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

function readHead(
  text: string,
  folded: string,
  head: PhraseMatch<ProjectHead>,
  limit: number,
  rules: Rules,
): ProjectMention | null {
  const extent = readExtent(text, folded, head, limit, rules)
  if (extent === null) return null
  const { start, value } = head
  const isBuilt = rules.workCues
    .scan(folded, Math.max(0, start - CUE_REACH), start)
    .some(({ end }) => start - end <= CUE_GAP)
  return {
    start,
    end: extent.end,
    family: value.family || value.written[0]!,
    core: extent.core,
    name: text.slice(start, extent.end),
    type: value.type,
    form: 'NAME',
    isSure: !value.isWeak || isBuilt,
  }
}

/** A word for building counts when it ends this near before the head. */
const CUE_GAP = 12
const CUE_REACH = 30

function compileRules({ heads, programmes, returns, extent }: ProjectGrammar) {
  const index = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const))
  const forms = (name: string, form: MentionForm, written: readonly string[]) =>
    written.map((phrase) => [phrase, { name, form }] as const)
  return {
    heads: indexPhrases(heads.flatMap((head) => head.written.map((phrase) => [phrase, head] as const))),
    programmes: indexPhrases(
      programmes.flatMap(({ name, written, short }) => [
        ...forms(name, 'NAME', written),
        ...forms(name, 'METONYM', short),
      ]),
    ),
    returns: index(returns),
    workCues: index(extent.workCues),
    plurals: new Set(extent.plurals),
    links: new Set(extent.links),
    stops: new Set(extent.stops),
    nameMarks: new Set(extent.nameMarks),
  }
}
const compile = oncePer(compileRules)
type Rules = ReturnType<typeof compileRules>
