import type { CommitmentClaim } from '../model/claim.js'
import type { FollowUpRelation } from '../model/status.js'
import type { CommitmentRef, Trace, TracedDocument, TraceLink } from '../model/trace.js'
import { pc } from './colors.js'

const SAYS: Record<FollowUpRelation, string> = {
  REPORTS_DONE: 'done',
  REPORTS_PROGRESS: 'under way',
  REPORTS_NOT_DONE: 'not done',
  WITHDRAWS: 'given up',
  HANDS_OVER: 'handed over',
  AMENDS_DEADLINE: 'new date',
  AMENDS: 'changed',
  REITERATES: 'said again',
  PART_OF: 'taken up in part',
  SUPERSEDES: 'replaced',
  RESPONDS_TO: 'answered',
}

/** Threads as a person tells them: each commitment, what the later reports say of it and why, then those never heard of again. */
export function showTrace(trace: Trace): string {
  const documents = new Map(trace.documents.map((document) => [document.doc, document]))
  const told = new Set<string>()
  const threads: string[] = []
  for (const document of trace.documents)
    for (const claim of shownOf(document)) {
      const links = linksOf(trace, { doc: document.doc, commitment: claim.id })
      const isTold =
        links.every(({ later }) => told.has(keyOf(later))) &&
        told.has(keyOf({ doc: document.doc, commitment: claim.id }))
      if (links.length === 0 || isTold) continue
      for (const { later } of links) told.add(keyOf(later))
      threads.push(threadOf(document, claim, links, documents))
    }
  return [
    pc.bold('Reports'),
    ...trace.documents.map((document) => `  ${dayOf(document)}  ${document.doc}`),
    '',
    threads.length > 0 ? threads.join('\n\n') : 'No commitment is taken up by a later report.',
    ...silenceOf(trace),
  ].join('\n')
}

function threadOf(
  document: TracedDocument,
  claim: CommitmentClaim,
  links: readonly TraceLink[],
  documents: ReadonlyMap<string, TracedDocument>,
): string {
  const due = claim.deadline?.date ? `, due ${claim.deadline.date}` : ''
  const head = `${dayOf(document)}  ${claim.kind}${due}: ${pc.bold(oneLine(claim.evidence.quote))}`
  return [head, ...links.map((link) => followUpOf(link, documents.get(link.later.doc)!))].join('\n')
}

function followUpOf({ later, relation, late, reasons }: TraceLink, document: TracedDocument): string {
  const { commitments, statusStatements } = document.extraction
  const claim = 'commitment' in later ? commitments.find(({ id }) => id === later.commitment)! : null
  const { evidence } = claim ?? statusStatements['status' in later ? later.status : 0]!
  const date = relation === 'AMENDS_DEADLINE' && claim?.deadline?.date ? ` ${claim.deadline.date}` : ''
  const timing = late === undefined ? '' : late ? ', late' : ', in time'
  return [
    `  ${dayOf(document)}  ${SAYS[relation]}${date}${timing}: “${oneLine(evidence.quote)}”`,
    pc.dim(`              ${reasons.join('; ')}`),
  ].join('\n')
}

/** Of which no later report speaks; the last report has none. */
function silenceOf(trace: Trace): string[] {
  const silent = trace.documents.slice(0, -1).flatMap((document) =>
    shownOf(document)
      .filter(({ id }) => linksOf(trace, { doc: document.doc, commitment: id }).length === 0)
      .map(({ evidence }) => `  ${dayOf(document)}  ${oneLine(evidence.quote)}`),
  )
  return silent.length > 0 ? ['', pc.bold('Not spoken of again'), ...silent] : []
}

const shownOf = ({ extraction }: TracedDocument) => extraction.commitments.filter((claim) => claim.shown)

function linksOf({ links, documents }: Trace, { doc, commitment }: CommitmentRef): TraceLink[] {
  const place = new Map(documents.map((document, at) => [document.doc, at]))
  return links
    .filter(({ earlier }) => earlier.doc === doc && earlier.commitment === commitment)
    .sort((one, other) => place.get(one.later.doc)! - place.get(other.later.doc)!)
}

function dayOf({ extraction }: TracedDocument): string {
  const { exact, latest } = extraction.meeting?.date ?? { exact: null, latest: null }
  return exact ?? latest ?? '????-??-??'
}

const keyOf = (ref: TraceLink['later']) =>
  `${ref.doc} ${'commitment' in ref ? ref.commitment : `#${ref.status}`}`

const oneLine = (words: string) => words.replace(/\s+/g, ' ')
