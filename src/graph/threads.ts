import type { z } from 'zod'
import type { FollowReport, FollowUpClaim, HeldReport, PairFindings } from '../model/follow-up-claim.js'
import { followUpId } from '../model/identity.js'
import type { JudgementClaim } from '../model/judgement-claim.js'
import type { Label } from '../model/kinds/index.js'
import type { ReportLink, ReportNode } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { refreshCopies } from './copies.queries.js'
import { addFacts, type Elements } from './fact.queries.js'
import { addLinks } from './link.queries.js'
import { judgeAsRead } from './reader-judgements.js'
import { keepReview } from './second-reading.js'
import { factDetach, factHide, replaceFacts } from './second-reading.queries.js'
import { rejoin, separateAround } from './tellings.js'
import { earlierFollowUps, relatedReports, reportTexts, threadEnds } from './thread.queries.js'

/** A report is held against so many before it and so many behind it, the nearest in time. */
const NEAREST = 50

type Related = z.output<typeof relatedReports.row>
type End = z.output<typeof threadEnds.row>

/**
 * Makes the follow-ups of a report that was just written, to earlier reports and from later ones. What was found before and
 * is found again keeps its id and review; what is no longer found is hidden; follow-ups of other pairs are left alone. To be
 * called when the report's entities are held: whoever writes a related report meanwhile waits, and then finds this one.
 */
export async function followReport(
  transaction: GraphTransaction,
  report: HeldReport,
  { follow, recordedAt, isNew }: { follow: FollowReport; recordedAt: string; isNew: boolean },
): Promise<[Label, number][]> {
  const related = await transaction.run(relatedReports, { report: report.id })
  const earlier = isNew ? [] : await transaction.run(earlierFollowUps, { report: report.id })
  const others = nearest(related, report.id)
  if (others.length === 0 && earlier.length === 0) return []
  const findings = await follow(report, others, async (ids) => {
    const rows = await transaction.run(reportTexts, { ids: [...ids].sort() })
    return new Map(rows.map(({ id, text }) => [id, text]))
  })
  const claims = findings.flatMap(({ followUps }) => followUps)
  const apart = await separateAround(transaction, endsOf(findings))
  const elements: Elements = new Map(earlier.map(({ id, element }) => [id, element]))
  const known = new Map(earlier.map((fact) => [fact.id, fact]))
  const found = await locate(transaction, claims, recordedAt, elements)
  const nodes = found.nodes.map((node) => keepReview(node, known.get(node.id)))
  const again = nodes.filter(({ id }) => known.has(id))
  const fresh = nodes.filter(({ id }) => !known.has(id))
  const foundIds = new Set(nodes.map(({ id }) => id))
  await transaction.run(factHide, { ids: [...known.keys()].filter((id) => !foundIds.has(id)).sort() })
  await transaction.run(factDetach, { ids: again.map(({ id }) => id) })
  await replaceFacts(transaction, again)
  const created = await addFacts(transaction, fresh, elements)
  await addLinks(transaction, found.links, found.labels, elements)
  const followed = [...earlier.map(({ follows }) => follows), ...found.followed]
  await refreshCopies(transaction, [...new Set(followed)].sort())
  const told = await asStored(transaction, findings)
  const judged = await judgeAsRead(transaction, report.id, told, recordedAt)
  const touched = [...new Set([...apart, ...judged])].sort()
  if (touched.length > 0) await rejoin(transaction, touched)
  return created
}

/** Ids of all facts that were found to have to do with each other. */
function endsOf(findings: readonly PairFindings[]): string[] {
  return findings.flatMap(({ followUps, judgements }) => [
    ...followUps.flatMap(({ follows, by }) => [follows, by]),
    ...judgements.filter(isOfCommitments).flatMap(({ one, other }) => [one, other]),
  ])
}

const isOfCommitments = ({ label }: JudgementClaim) => label === 'Commitment'

/** The findings with the ids under which the graph holds commitments; what it does not hold as it was read now is left out. */
async function asStored(
  transaction: GraphTransaction,
  findings: readonly PairFindings[],
): Promise<PairFindings[]> {
  const claims = findings.flatMap(({ judgements }) => judgements).filter(isOfCommitments)
  if (claims.length === 0) return [...findings]
  const ids = [...new Set(claims.flatMap(({ one, other }) => [one, other]))].sort()
  const rows = await transaction.run(threadEnds, { ids })
  const stored = new Map(rows.map(({ id, fact }) => [id, fact]))
  return findings.map((finding) => ({
    ...finding,
    judgements: finding.judgements.flatMap((claim) => {
      if (!isOfCommitments(claim)) return claim
      const [one, other] = [stored.get(claim.one), stored.get(claim.other)]
      return one && other ? { ...claim, one, other } : []
    }),
  }))
}

/** Nearest by day before it, and behind it; undated reports follow nothing and are followed by nothing. */
function nearest(related: readonly Related[], own: string): Related[] {
  const keyOf = ({ day, id }: Related) => `${day}|${id}`
  const inOrder = related
    .filter(({ day }) => day !== null)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const at = inOrder.findIndex(({ id }) => id === own)
  if (at < 0) return []
  return [...inOrder.slice(Math.max(0, at - NEAREST), at), ...inOrder.slice(at + 1, at + 1 + NEAREST)]
}

/** The follow-ups as nodes and links; a claim is left out when one of its ends is not in the graph as it was read now. */
async function locate(
  transaction: GraphTransaction,
  claims: readonly FollowUpClaim[],
  recordedAt: string,
  elements: Elements,
) {
  const ids = [...new Set(claims.flatMap(({ follows, by }) => [follows, by]))].sort()
  const rows = await transaction.run(threadEnds, { ids })
  const ends = new Map(rows.map((row) => [row.id, row]))
  for (const { fact, element, passage, passageElement } of rows)
    elements.set(fact, element).set(passage, passageElement)
  const nodes = new Map<string, ReportNode>()
  const links: ReportLink[] = []
  const followed: string[] = []
  for (const claim of claims) {
    const [earlier, later] = [ends.get(claim.follows), ends.get(claim.by)]
    if (!earlier || !later) continue
    const node = followUpNode(claim, earlier, later, recordedAt)
    nodes.set(node.id, node)
    followed.push(earlier.fact)
    links.push(
      { type: 'FOLLOWS', from: node.id, to: earlier.fact, properties: {} },
      { type: 'BY', from: node.id, to: later.fact, properties: {} },
      { type: 'QUOTES', from: node.id, to: later.passage, properties: { for: 'EVIDENCE' } },
    )
  }
  const labels = new Map<string, Label>([...nodes.keys()].map((id) => [id, 'FollowUp']))
  return { nodes: [...nodes.values()], links, labels, followed }
}

function followUpNode(claim: FollowUpClaim, earlier: End, later: End, recordedAt: string): ReportNode {
  const { relation, isLate, doneOn, saidOn, confidence, rule, reasons } = claim
  return {
    label: 'FollowUp',
    id: followUpId(earlier.fact, later.fact),
    isCandidate: earlier.isCandidate || later.isCandidate,
    properties: {
      ...{ relation, isLate, doneOn, saidOn, confidence, rule, recordedAt },
      reasons: [...reasons],
      review: 'PROPOSED',
      factType: 'FollowUp',
    },
  }
}
