import type { CommitmentClaim } from '../model/claim.js'
import { responsibilityId } from '../model/identity.js'
import { type CommitmentCopies, type CommitmentSources, copiesOf } from '../model/links/copies.js'
import type { FollowUpSource } from '../model/official.js'
import type { Properties } from '../model/report-graph.js'
import { searchFold } from '../model/values/name.js'
import { baselineOf } from './deadline.js'
import { addFollowUps } from './follow-ups.js'
import { type LocatedCommitment, locateCommitment } from './located-commitment.js'
import type { KnownMeeting } from './meeting.js'
import { type Known, type Parties, type Party, partiesOf } from './parties.js'
import { asFact, type Resolution } from './resolution.js'
import { strengthOf } from './words.js'

/** Every commitment of the report: who made it, who answers for it, where it belongs, and which request it answers. */
export function addCommitments(resolution: Resolution, known: Known, meeting: KnownMeeting | null): void {
  const located = new Map<string, LocatedCommitment>()
  for (const claim of resolution.extraction.commitments) {
    const one = locateCommitment(resolution, claim)
    if (one) located.set(claim.id, one)
  }
  const followUps = addFollowUps(resolution, located)
  const tree = resolution.draft.placeTree()
  for (const one of located.values()) {
    const parties = partiesOf(resolution, known, one.claim)
    const sources = sourcesOf(resolution, one, parties, meeting, followUps.get(one.id) ?? [])
    addCommitment(resolution, one, parties, meeting, copiesOf(sources, tree))
  }
}

function sourcesOf(
  { made }: Resolution,
  { id, claim }: LocatedCommitment,
  { maker, responsible, addressees, project, place }: Parties,
  meeting: KnownMeeting | null,
  followUps: readonly FollowUpSource[],
): CommitmentSources {
  return {
    id,
    isShown: claim.shown,
    maker: maker?.id ?? null,
    baselineLatest: baselineOf(claim.deadline).latest,
    madeLatest: made.latest,
    followUps,
    assessments: [],
    deadlineChanges: [],
    answerable: idsOf(responsible),
    addressees: idsOf(addressees),
    projects: project ? [project.id] : [],
    places: place ? [place.id] : [],
    around: {
      projects: project?.place ? [project.place] : [],
      answerable: groundsOf(responsible),
      addressees: groundsOf(addressees),
      meeting: meeting?.place ? [meeting.place] : [],
    },
  }
}

function addCommitment(
  resolution: Resolution,
  { id, claim, quotes }: LocatedCommitment,
  parties: Parties,
  meeting: KnownMeeting | null,
  copies: CommitmentCopies,
): void {
  const { draft } = resolution
  const { maker, speaker, beneficiaries } = parties
  draft.node('Commitment', id, propertiesOf(resolution, claim, parties, copies), {
    isCandidate: !claim.shown,
  })
  for (const [purpose, span] of quotes) draft.quote(id, purpose, span)
  if (maker) draft.link('MADE_BY', id, maker.id)
  if (maker?.role) draft.link('MADE_AS', id, maker.role)
  if (speaker) draft.link('VOICED_BY', id, speaker.id)
  if (meeting) draft.link('MADE_AT', id, meeting.id)
  for (const { id: beneficiary } of beneficiaries) draft.link('BENEFITS', id, beneficiary)
  for (const { type, to, properties } of copies.links) draft.link(type, id, to, properties)
  addResponsibilities(resolution, id, parties)
}

function addResponsibilities(
  { draft, made }: Resolution,
  commitment: string,
  { responsible, cooperating }: Parties,
): void {
  const borne = [
    ...responsible.map(({ id }) => [id, 'LEAD'] as const),
    ...cooperating.map(({ id }) => [id, 'SUPPORT'] as const),
  ]
  for (const [bearer, part] of borne) {
    const id = responsibilityId(commitment, part, bearer)
    draft.node('Responsibility', id, {
      factType: 'Responsibility',
      part,
      basis: 'ORIGINAL',
      from: made.latest,
      through: null,
      endRecordedAt: null,
      reason: null,
      recordedAt: null,
    })
    draft.link('FOR', id, commitment)
    draft.link('BORNE_BY', id, bearer)
  }
}

function propertiesOf(
  resolution: Resolution,
  claim: CommitmentClaim,
  { maker, speaker, responsible, cooperating, addressees, project, place }: Parties,
  copies: CommitmentCopies,
): Properties<'Commitment'> {
  const { made } = resolution
  const { deadline, target } = claim
  const baseline = baselineOf(deadline)
  const number = target && 'value' in target ? target : null
  const named = [maker, speaker, ...responsible, ...cooperating, ...addressees, project, place]
  const words = [claim.action, ...named.map((one) => one?.name)]
  return {
    ...asFact(resolution, 'Commitment', claim.rule, claim.confidence),
    readAs: null,
    kind: claim.kind,
    action: claim.action.normalize('NFC'),
    searchText: searchFold(words.filter(Boolean).join('\n')),
    strength: strengthOf(claim.evidence.quote),
    polarity: claim.polarity,
    constraint: claim.constraint?.quote.normalize('NFC') ?? null,
    deadlineType: deadline?.type ?? null,
    deadlineText: deadline?.span.quote.normalize('NFC') ?? null,
    deadlinePrecision: deadline?.precision ?? null,
    baselineEarliest: baseline.earliest,
    baselineLatest: baseline.latest,
    targetValue: number?.value ?? null,
    targetUnit: number?.unit ?? null,
    targetComparator: number?.comparator ?? null,
    targetText: target && 'text' in target ? target.text : null,
    madeEarliest: made.earliest,
    madeLatest: made.latest,
    ...copies.properties,
  }
}

const idsOf = (parties: readonly Party[]) => parties.map(({ id }) => id).sort()

const groundsOf = (parties: readonly Party[]) =>
  [...new Set(parties.flatMap(({ ground }) => ground ?? []))].sort()
