import { foldedOf, type Scan, type Stretch, spanOf } from '../recognisers/scan.js'
import type { LinkedAgency } from './agency.js'
import { lineAt } from './context.js'
import type { BodiesInPlay } from './mentions.js'

export interface ContractGround {
  inPlay: BodiesInPlay
  /** The bodies named, before any is added for a word that names nobody. */
  known: readonly LinkedAgency[]
  roles: ReadonlyMap<string, LinkedAgency>
}

/** Who was said to have this part, else the last company of the line, else the one project board there is. */
export function contractor(
  scan: Scan,
  word: Stretch,
  { roles, inPlay, known }: ContractGround,
): LinkedAgency | null {
  const role = foldedOf(scan, word)
  const holder = roles.get(role)
  if (holder) return holder
  const { start } = spanOf(scan, word)
  const line = lineAt(scan, start)
  const isCompany = (agency: LinkedAgency) => agency.draft.type === 'ENTERPRISE'
  const near = known
    .filter(isCompany)
    .map((agency) => (line && inPlay.of.get(agency)?.lastBefore(start, line.start)) ?? null)
    .reduce((last, mark) => (mark && (!last || mark.end > last.end) ? mark : last), null)
  const boards = known.filter(({ draft }) => draft.type === 'PROJECT_BOARD')
  const mayBeBoard = scan.lexicon.files.returns.owners.includes(role) && boards.length === 1
  return near?.item ?? (mayBeBoard ? boards[0]! : null)
}

const REACH = 40

/** Who has which part: "… do Công ty A làm chủ đầu tư", "Nhà thầu chính là Công ty B". */
export function findRoles(scan: Scan, agencies: readonly LinkedAgency[]): Map<string, LinkedAgency> {
  const { roles, toContractors, owners } = scan.lexicon.files.returns
  const held = new Map<string, LinkedAgency>()
  for (const agency of agencies) {
    const { type } = agency.draft
    if (type !== 'ENTERPRISE' && type !== 'PROJECT_BOARD') continue
    for (const { start, end } of agency.draft.mentions) {
      const behind = scan.folded.slice(end, end + REACH)
      const before = scan.folded.slice(Math.max(start - REACH, 0), start)
      for (const part of toContractors) {
        const mayHold = type === 'ENTERPRISE' || owners.includes(part)
        const isTold = roles.some(
          (verb) =>
            behind.startsWith(` ${verb} ${part}`) || (before.includes(part) && before.endsWith(` ${verb} `)),
        )
        if (mayHold && isTold && !held.has(part)) held.set(part, agency)
      }
    }
  }
  return held
}
