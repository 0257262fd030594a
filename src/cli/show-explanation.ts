import type { Reference } from '../extract/draft.js'
import type { TracedCandidate, TracedClause, TracedStep, TracedText } from '../extract/trace.js'
import type { Extraction } from '../model/claim.js'
import type { Line, Span } from '../model/report.js'
import { pc } from './colors.js'

/** Of a long clause its beginning and end are enough: the line itself stands above. */
const CLAUSE_LENGTH = 90
/** How many characters of another place are enough to find it by. */
const QUOTE_LENGTH = 40

/**
 * How a report was read, line by line: what the line is, whom it names, who has the floor in each clause, which frame held
 * with which words, and what became of it.
 */
export function showExplanation(name: string, steps: readonly TracedStep[], extraction: Extraction): string {
  const text = steps.find((step) => step.is === 'TEXT')
  if (text === undefined) return name
  const explanation = new Explanation(
    text,
    steps.filter((step) => step.is === 'CLAUSE'),
    steps.filter((step) => step.is === 'CANDIDATE'),
  )
  return [
    pc.bold(name),
    ...text.readable.lines.flatMap((line) => explanation.ofLine(line)),
    ...extraction.issues.map(
      ({ code, message, line }) => `${code}${line === null ? '' : ` (line ${line + 1})`}: ${message}`,
    ),
  ].join('\n')
}

class Explanation {
  private readonly text: string
  private readonly lines: readonly Line[]
  private readonly references: readonly Reference[]
  private readonly names: ReadonlyMap<string, string>
  private readonly clauses: readonly TracedClause[]
  private readonly candidates: readonly TracedCandidate[]

  constructor(
    { readable, entities }: TracedText,
    clauses: readonly TracedClause[],
    candidates: readonly TracedCandidate[],
  ) {
    const { people, agencies, places, projects, references } = entities
    this.text = readable.text
    this.lines = readable.lines
    this.references = references
    this.names = new Map([...people, ...agencies, ...places, ...projects].map(({ id, name }) => [id, name]))
    this.clauses = clauses
    this.candidates = candidates
  }

  ofLine(line: Line): string[] {
    const isInside = ({ start }: Span) => start >= line.start && start < line.end
    return [
      '',
      pc.dim(`${line.index + 1}  ${line.role}, ${line.section}`),
      this.text.slice(line.start, line.end),
      ...this.references.filter(isInside).map((reference) => this.mention(reference)),
      ...this.clauses.filter(isInside).flatMap((clause) => this.clause(clause, line)),
    ]
  }

  private mention({ type, form, entity, ...span }: Reference): string {
    return pc.dim(`  ${type}, ${form}: ${this.quote(span)} = ${this.nameOf(entity)}`)
  }

  private clause(clause: TracedClause, line: Line): string[] {
    const { speaker, act, join, frame, parts, refused } = clause
    const floor = speaker === null ? act : `${this.nameOf(speaker)} ${act}`
    const inOrder = [...parts].sort((a, b) => a.start - b.start)
    const slots = inOrder.map((part) => `${part.name} ${this.quote(part)}`)
    return [
      `  ${pc.cyan(floor)}, ${join}: ${this.quote(clause, CLAUSE_LENGTH)}`,
      ...(frame === null ? [] : [`    frame ${pc.bold([frame, ...slots].join(', '))}`]),
      ...(frame === null ? [] : [`    ${this.outcome(clause, line)}`]),
      ...refused.map(({ frame, why, forbidding }) =>
        pc.dim(`    not ${frame}: ${why}${forbidding ? ` ${this.quote(forbidding)}` : ''}`),
      ),
    ]
  }

  private outcome(clause: TracedClause, line: Line): string {
    if (clause.dropped !== null) return pc.yellow(`dropped: ${clause.dropped}`)
    const candidate = this.candidates.find(
      ({ start, end, rule }) => rule === clause.frame && start >= clause.start && end <= clause.end,
    )
    if (candidate === undefined)
      return pc.yellow(`dropped: a ${line.role.toLowerCase()} counts only where it names who speaks`)
    const { kind, issuer, responsible, confidence, shown, doubts, isRetold, toldIn } = candidate
    const by = issuer === null ? 'nobody' : this.nameOf(issuer)
    const actors = responsible.map((id) => this.nameOf(id)).join('; ') || 'nobody'
    const who = `${kind} by ${by}, to act: ${actors}`
    const lowered = doubts.length > 0 ? ` (${doubts.join('; ')})` : ''
    if (isRetold) return pc.yellow(`dropped: a repeated telling${toldIn ? ` of ${this.place(toldIn)}` : ''}`)
    return shown
      ? pc.green(`${who}; confidence ${confidence}${lowered}`)
      : pc.yellow(`hidden: ${who}; confidence ${confidence} is below the threshold${lowered}`)
  }

  /** "line 12, “huyện sửa xong …”". */
  private place(span: Span): string {
    const line = this.lines.find(({ start, end }) => span.start >= start && span.start < end)
    return `line ${(line?.index ?? 0) + 1}, ${this.quote(span, QUOTE_LENGTH)}`
  }

  private quote({ start, end }: Span, most = Number.POSITIVE_INFINITY): string {
    const quote = this.text.slice(start, end)
    const half = most / 2
    return quote.length <= most ? `“${quote}”` : `“${quote.slice(0, half)} … ${quote.slice(-half)}”`
  }

  private nameOf(id: string): string {
    return this.names.get(id) ?? id
  }
}
