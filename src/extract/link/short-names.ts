import { foldText } from '../../model/values/text.js'
import type { BodyFound } from '../recognisers/body.js'
import type { LinkedAgency } from './agency.js'

/** Whether a body of this kind is called by less than its name. */
export function mayBeShort({ head }: BodyFound): boolean {
  return head.takes === 'NAME' || head.takes === 'BRAND' || (head.isBare === true && head.takes === 'AREA')
}

/**
 * The body that a short name means: "Ban QLDA NN&PTNT" is the "Ban QLDA đầu tư xây dựng các công trình NN&PTNT tỉnh", since
 * every word of it stands in the longer name. Of several the one mentioned last.
 */
export function longerName(
  { head, own }: BodyFound,
  offset: number,
  agencies: readonly LinkedAgency[],
): LinkedAgency | null {
  const words = wordsOf(own)
  const longer = agencies.filter(
    (agency) => agency.head?.id === head.id && isWithin(words, wordsOf(agency.own)),
  )
  return nearestBefore(longer, offset) ?? longer[0] ?? null
}

function nearestBefore(agencies: readonly LinkedAgency[], offset: number): LinkedAgency | null {
  const marks = agencies.map((agency) => ({ agency, end: agency.ends.lastBefore(offset) }))
  return marks.filter(({ end }) => end >= 0).sort((a, b) => b.end - a.end)[0]?.agency ?? null
}

export function wordsOf(own: string | null): string[] {
  return own === null
    ? []
    : foldText(own)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
}

function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  const held = new Set(longer)
  return words.every((word) => held.has(word))
}
