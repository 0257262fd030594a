import { isAbbreviation } from './capitals.js'
import { gapAfter, phraseAt, type Scan, type Stretch } from './scan.js'

/** What a department is for: "Nông nghiệp và PTNT", "TN&MT", "KH-ĐT" with its full name. */
export interface DomainFound extends Stretch {
  name: string
}

const LONGEST = 6
const JOINT = /^(?: | ?& ?| ?- ?|, ?| - ?|\.)$/u

/** The longest row of parts, spelled out or abbreviated, that makes up a domain of this kind of body. */
export function readDomain(scan: Scan, at: number, head: string): DomainFound | null {
  let code = ''
  let best: DomainFound | null = null
  let to = at
  for (let parts = 0; parts < LONGEST; parts++) {
    const part = readPart(scan, to)
    if (part === null) break
    code += part.value
    to = part.to
    const domain = domainOf(scan, code, head)
    if (domain !== null) best = { from: at, to, name: domain }
    const next = skipJoint(scan, to)
    if (next === null) break
    to = next
  }
  return best
}

function readPart(scan: Scan, at: number): { to: number; value: string } | null {
  const spelled = phraseAt(scan, scan.lexicon.domainParts, at)
  if (spelled !== null) return spelled
  const word = scan.words[at]
  const written = word && scan.text.slice(word.start, word.end)
  return written && isAbbreviation(written) ? { to: at + 1, value: written } : null
}

function skipJoint(scan: Scan, at: number): number | null {
  if (!JOINT.test(gapAfter(scan, at - 1))) return null
  const isWord = scan.lexicon.files.domains.joints.includes(scan.words[at]?.folded ?? '')
  return isWord && JOINT.test(gapAfter(scan, at)) ? at + 1 : at
}

function domainOf(scan: Scan, code: string, head: string): string | null {
  const { domains } = scan.lexicon.files.domains
  return domains.find(({ codes, heads }) => heads.includes(head) && codes.includes(code))?.name ?? null
}
