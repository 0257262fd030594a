import type { CommitmentClaim, Extraction } from '../model/claim.js'
import type { Span } from '../model/report.js'
import type { Reading } from '../pipeline.js'

interface Party {
  __typename: 'Person' | 'Agency' | 'Place' | 'Project'
  id: string
  name: string
}

type PartyOf = (id: string | null | undefined) => Party | null

/** What the page of one report is drawn from; the page declares the same shape, since it may know nothing of this program. */
export type ReportView = ReturnType<typeof viewReport>

/** A report as it was just read, for the page that shows it without a server. `name` stands where it has no title. */
export function viewReport({ report, extraction }: Reading, name: string) {
  const parties = partiesOf(extraction)
  const partyOf: PartyOf = (id) => parties.get(id ?? '')?.party ?? null
  const shown = extraction.commitments.filter((commitment) => commitment.shown)
  const { title, text, publisher, publishedOn, url, sha256 } = report
  return {
    ...{ title, name, text, publisher, publishedOn },
    urls: url === null ? [] : [url],
    sha256: [sha256],
    meetings: meetingOf(extraction, partyOf),
    people: peopleOf(extraction, partyOf),
    mentions: [...parties.values()].flatMap(({ party, mentions }) =>
      mentions.map(({ start, end }) => ({ entity: party, start, end })),
    ),
    commitments: shown.map((commitment) => viewCommitment(commitment, extraction, partyOf)),
    statements: extraction.statusStatements.map(({ about, status, percent, evidence }, at) => ({
      ...{ id: `s${at}`, about, status, percent, evidence: [stretch(evidence)], followUps: [] },
    })),
    figures: extraction.figures.map(({ id, what, kind, span }) => ({
      ...{ id, what, kind, quote: span.quote, ...stretch(span) },
    })),
    issues: extraction.issues.map(({ message, line }) =>
      line === null ? message : `${message} (line ${line + 1})`,
    ),
    leftOut: extraction.commitments.length - shown.length,
  }
}

const stretch = ({ start, end }: Span) => ({ start, end })

function partiesOf({ people, agencies, places, projects }: Extraction) {
  const all = [
    ...people.map((claim) => ({ claim, __typename: 'Person' as const })),
    ...agencies.map((claim) => ({ claim, __typename: 'Agency' as const })),
    ...places.map((claim) => ({ claim, __typename: 'Place' as const })),
    ...projects.map((claim) => ({ claim, __typename: 'Project' as const })),
  ]
  return new Map(
    all.map(({ claim: { id, name, mentions }, __typename }) => [
      id,
      { party: { __typename, id, name } satisfies Party, mentions: mentions as readonly Span[] },
    ]),
  )
}

function meetingOf({ meeting }: Extraction, partyOf: PartyOf) {
  if (!meeting) return []
  const { exact, earliest, latest } = meeting.date
  return [
    {
      id: null,
      type: meeting.type,
      heldOn: { earliest: exact ?? earliest, latest: exact ?? latest },
      place: partyOf(meeting.place),
      chair: partyOf(meeting.chair?.person),
    },
  ]
}

function peopleOf({ meeting, people, agencies }: Extraction, partyOf: PartyOf) {
  const bodies = new Map(agencies.map(({ id, name }) => [id, name]))
  const titleOf = (person: string) => {
    const [first] = people.find(({ id }) => id === person)?.titles ?? []
    return first ? [first.title, bodies.get(first.agency ?? '')].filter(Boolean).join(' ') : null
  }
  return (meeting?.participants ?? []).flatMap(({ person: id, part }) => {
    const person = partyOf(id)
    return person ? [{ person, part, title: titleOf(id) }] : []
  })
}

function viewCommitment(
  { id, kind, action, issuer, addressee, responsible, deadline, evidence, respondsTo }: CommitmentClaim,
  { commitments }: Extraction,
  partyOf: PartyOf,
) {
  const toWhom = addressee.length > 0 ? addressee : responsible.filter((party) => party !== issuer)
  const link = (other: string, isInward: boolean) => ({
    ...{ id: `${id}-${other}`, relation: 'RESPONDS_TO', isInward, isLate: null, path: null, saidOn: null },
    other: {
      __typename: 'Commitment',
      id: other,
      words: commitments.find((commitment) => commitment.id === other)?.action ?? '',
    },
  })
  const answers = commitments.filter((other) => other.shown && other.respondsTo.includes(id))
  return {
    ...{ id, kind, action, maker: partyOf(issuer), toWhom: toWhom.flatMap((party) => partyOf(party) ?? []) },
    deadline: deadline && { date: deadline.date, text: deadline.span.quote },
    evidence: [stretch(evidence)],
    followUps: [
      ...respondsTo.map((other) => link(other, true)),
      ...answers.map((other) => link(other.id, false)),
    ],
  }
}
