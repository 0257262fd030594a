import type { Found } from './situation.js'

const ISSUER_CARRIED = 0.85
const NOBODY_RESPONSIBLE = 0.8
/** Outside reports of visits and meetings a carried speaker is as often wrong as right. */
const CARRIED_ELSEWHERE = 0.2
/** The one setting that decides what a reader sees by default. */
const SHOWN_FROM = 0.33

export function rateConfidence(found: Found, isMeeting: boolean): { confidence: number; shown: boolean } {
  const { frame } = found.reading
  const doubts = findDoubts(found, isMeeting)
  const product = doubts.reduce((product, { factor = 1 }) => product * factor, frame.confidence)
  const confidence = Math.min(product, ...doubts.map(({ most = 1 }) => most))
  return { confidence: Math.round(confidence * 100) / 100, shown: confidence >= SHOWN_FROM }
}

export interface Doubt {
  why: string
  /** What it multiplies the confidence with, or the most that it leaves. */
  factor?: number
  most?: number
}

/** What speaks against a finding, apart from how often its frame is right. */
export function findDoubts({ reading, kind, responsible }: Found, isMeeting: boolean): Doubt[] {
  const { frame, match } = reading
  const doubts: Doubt[] = []
  if (!match.slots.has('issuer') && !frame.carried)
    doubts.push({ why: 'who speaks is concluded, not said', factor: ISSUER_CARRIED })
  if (responsible.length === 0 && kind !== 'RECOMMENDATION')
    doubts.push({ why: 'nobody is named who must act', factor: NOBODY_RESPONSIBLE })
  if (frame.carried && frame.kind !== 'SAME' && !isMeeting)
    doubts.push({ why: 'a speaker carried over outside a meeting', most: CARRIED_ELSEWHERE })
  return doubts
}
