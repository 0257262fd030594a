import { ASSESSED_VALUES, type AssessedValue, type EvidenceStatus } from '../model/status.js'

/** Of these the work goes on; all others are closed until an assessment opens them again. */
export const OPEN_VALUES: readonly EvidenceStatus[] = [
  'NOT_REVIEWED',
  'NO_EVIDENCE',
  'NOT_STARTED',
  'LIMITED',
  'SUBSTANTIAL',
]
export const isOpen = (value: EvidenceStatus): boolean => OPEN_VALUES.includes(value)

/** What an assessment brings with it. Days are ISO days; a text that is there is not empty. */
export interface Proposal {
  to: AssessedValue
  on: string
  assessor: string
  secondReviewer: string | null
  approver: string | null
  scope: string | null
  document: string | null
  reason: string | null
  termEnd: string | null
  /** Whether passages or follow-ups are cited. */
  citesReports: boolean
  /** Whether it rests on more than the responsible side's own word: a document, or a passage that is no follow-up's. */
  isIndependent: boolean
  /** Whether the newer commitment is named. */
  namesNewer: boolean
}

/** Where a commitment stands before. */
export interface Standing {
  value: EvidenceStatus
  /** Last day of the deadline in force. */
  due: string | null
  /** Whether the proposal cites the assessment that closed it. */
  isCited: boolean
}

interface Need {
  says: string
  isMet: (proposal: Proposal, standing: Standing) => boolean
}

const GROUND: Need = {
  says: 'basedOn or document: a passage, a follow-up or a document that shows it',
  isMet: ({ citesReports, document }) => citesReports || document !== null,
}
const REASON: Need = { says: 'reason: why', isMet: ({ reason }) => reason !== null }
const PASSED: Need = {
  says: 'a deadline that has passed on that day, or termEnd: the last day of the term, which has passed',
  isMet: ({ on, termEnd }, { due }) => [due, termEnd].some((day) => day !== null && day < on),
}

/** What each value needs, and from which open values it can be reached. */
const TABLE: Record<AssessedValue, { from: readonly EvidenceStatus[]; needs: readonly Need[] }> = {
  NO_EVIDENCE: {
    from: ['NOT_REVIEWED'],
    needs: [{ says: 'scope: what was searched', isMet: ({ scope }) => scope !== null }],
  },
  NOT_STARTED: { from: OPEN_VALUES, needs: [GROUND] },
  LIMITED: { from: OPEN_VALUES, needs: [GROUND] },
  SUBSTANTIAL: { from: OPEN_VALUES, needs: [GROUND] },
  COMPLETE: {
    from: ['LIMITED', 'SUBSTANTIAL'],
    needs: [
      {
        says: 'document or basedOn: evidence beyond the responsible side’s own word, such as a document of acceptance, or a passage on which no follow-up rests',
        isMet: ({ isIndependent }) => isIndependent,
      },
      {
        says: 'secondReviewer: somebody other than the assessor',
        isMet: ({ secondReviewer, assessor }) => secondReviewer !== null && secondReviewer !== assessor,
      },
    ],
  },
  PARTIAL_FINAL: { from: OPEN_VALUES, needs: [PASSED, REASON] },
  NOT_DELIVERED: { from: OPEN_VALUES, needs: [PASSED, REASON] },
  WITHDRAWN: {
    from: OPEN_VALUES,
    needs: [
      { says: 'approver: who approved it', isMet: ({ approver }) => approver !== null },
      { says: 'document: the document that says so', isMet: ({ document }) => document !== null },
    ],
  },
  SUPERSEDED: {
    from: OPEN_VALUES,
    needs: [{ says: 'replacedBy: the newer commitment', isMet: ({ namesNewer }) => namesNewer }],
  },
  UNVERIFIABLE: { from: OPEN_VALUES, needs: [REASON] },
}

/** What an assessment lacks, one phrase each, to bring a commitment from where it stands to its value; nothing when it may. */
export function missingFor(proposal: Proposal, standing: Standing): string[] {
  const { from, needs } = TABLE[proposal.to]
  const unmet = needs.filter(({ isMet }) => !isMet(proposal, standing)).map(({ says }) => says)
  return [...wayTo(proposal.to, from, standing), ...unmet]
}

function wayTo(to: AssessedValue, from: readonly EvidenceStatus[], { value, isCited }: Standing): string[] {
  const open = ASSESSED_VALUES.filter((one) => isOpen(one))
  if (!isOpen(value)) {
    if (!isOpen(to)) return [`an assessment before this one that opens it again, as ${open.join(', ')}`]
    return isCited ? [] : ['reopens: the assessment that closed it']
  }
  if (from.includes(value)) return []
  return to === 'NO_EVIDENCE'
    ? ['a commitment that nobody has assessed: something was found before']
    : [`an assessment before this one as ${from.join(' or ')}`]
}
