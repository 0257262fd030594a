import type { CommitmentClaim, Quote, StatusClaim } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import type { OpenResolution } from '../open-resolution.js'
import { partiesOf } from '../parties.js'
import { actorOf, actorsOf, bearerOf, namedActors } from './actors.js'
import { besideOf, frontOf, openingOf, sentenceAt, sentenceBefore, topicGoingOn } from './context.js'
import type { ThreadGrammar } from './grammar.js'
import type { CommitmentItem, Item, StatementItem, ThreadReport } from './item.js'
import { amountsOf, daysOf, documentNumbersOf, monthsOf } from './numbers.js'
import { IN_SENTENCE, openPage, type Page, partsOf } from './page.js'
import { subjectsIn, subjectsOf } from './subjects.js'
import { foldLetters, wordingOf } from './wording.js'

/** What a word counts that stands in the sentence, but not in the item itself. */
const BESIDE = 0.5
/** What a word counts of the sentence's opening where that is another item's. */
const OPENING = 0.35
/** What a word or a name counts that is put in front of the item, or stands in the sentence that it goes on from. */
const GONE_ON = 0.8
/** How near is what the sentence before names. */
const BEFORE = 0.5

/** A resolved report as threads see it: every commitment that is shown, and every statement on progress. */
export function readThreadReport(doc: string, open: OpenResolution, grammar: ThreadGrammar): ThreadReport {
  const page = openPage(doc, open, grammar)
  const { extraction, text } = page
  return {
    doc,
    saidOn: open.resolution.made.latest,
    commitments: extraction.commitments
      .filter((claim) => claim.shown)
      .map((claim) => readCommitment(page, claim)),
    statements: extraction.statusStatements.map((statement, index) => readStatement(page, statement, index)),
    places: [...open.known.places.values()].flatMap(({ id, code }) => (code === null ? [] : [id])),
    days: daysOf(text),
    numbers: documentNumbersOf(text),
  }
}

function readCommitment(page: Page, claim: CommitmentClaim): CommitmentItem {
  const { resolution, known } = page.open
  const { responsible, maker, speaker } = partiesOf(resolution, known, claim)
  const { others, ...item } = readItem(page, claim.evidence, claim.project)
  const makers = [...(maker ? actorsOf(maker) : []), ...(speaker ? actorsOf(bearerOf(speaker)) : [])]
  return {
    ...item,
    ref: { doc: page.doc, commitment: claim.id },
    claim,
    statement: null,
    maker: maker?.id ?? null,
    answers: claim.respondsTo,
    leads: responsible.map(actorOf),
    others: [...makers, ...others],
  }
}

function readStatement(page: Page, statement: StatusClaim, index: number): StatementItem {
  const item = readItem(page, statement.evidence, null)
  return { ...item, ref: { doc: page.doc, status: index }, claim: null, statement, leads: [] }
}

function readItem(page: Page, own: Quote, project: string | null): Omit<Item, 'leads'> {
  const sentence = sentenceAt(page, own)
  const named = subjectsOf(page, own, sentence, project)
  const isBare = !named.some(({ nearness }) => nearness >= IN_SENTENCE)
  const said = readCues(page, own, sentence)
  const before = isBare || said.goesOn ? sentenceBefore(page, sentence) : null
  const front = frontOf(page, own, sentence) ?? (isBare ? topicGoingOn(page, sentence) : null)
  return {
    doc: page.doc,
    start: own.start,
    line: page.text.slice(0, own.start).split('\n').length,
    saidOn: page.open.resolution.made.latest,
    ...readWords(page, own, sentence, [front, said.goesOn ? before : null]),
    subjects: [
      ...named,
      ...(before ? subjectsIn(page, before, BEFORE) : []),
      ...(front && isBare ? subjectsIn(page, front, GONE_ON) : []),
    ],
    others: namedActors(page, own, sentence),
    amounts: amountsOf(foldLetters(page.counted.slice(own.start, own.end))),
    days: said.days,
    ownDays: said.ownDays,
    ownCues: said.ownCues,
    cues: said.cues,
  }
}

/** What the item and the words beside it say by set phrases, and the days that they name. */
function readCues(page: Page, own: Span, sentence: Span) {
  const folded = ({ start, end }: Span) => foldLetters(page.text.slice(start, end))
  const itself = folded(own)
  const whole = [itself, ...besideOf(page, own, sentence).map(folded)].join('\n')
  const cues = page.grammar.cues.scan(whole)
  const months = cues.filter(({ value }) => value === 'month').map(({ end }) => end)
  const daysIn = (text: string) => [...daysOf(text), ...monthsOf(text, months)]
  return {
    cues: new Set(cues.map(({ value }) => value)),
    ownCues: new Set(cues.filter(({ end }) => end <= itself.length).map(({ value }) => value)),
    days: daysIn(whole),
    ownDays: daysIn(itself),
    /** "thay vào đó, …" (instead), "nếu không, …" (if not): it goes on from the sentence before. */
    goesOn: cues.some(
      ({ value, start }) => value === 'supersedes' || (value === 'conditions' && start === 0),
    ),
  }
}

function readWords(page: Page, own: Span, sentence: Span, goneOn: readonly (Span | null)[]) {
  const { grammar, nameTokens } = page
  const opening = openingOf(page, own, sentence)
  const itself = partsOf(page, own, 1)
  const whole = [...itself, ...goneOn.flatMap((span) => (span ? partsOf(page, span, GONE_ON) : []))]
  const around = [
    ...besideOf(page, own, sentence).flatMap((span) => partsOf(page, span, BESIDE)),
    ...(opening ? partsOf(page, opening, OPENING) : []),
  ]
  const ownWording = wordingOf(itself, grammar, nameTokens)
  const plainWording = wordingOf(whole, grammar, nameTokens, { withNames: false })
  return {
    wording: wordingOf([...whole, ...around], grammar, nameTokens),
    ownWording,
    plainWording,
    eitherWording: new Map([...ownWording, ...plainWording]),
  }
}
