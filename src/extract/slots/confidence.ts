import type { Found } from './situation.js'

const ISSUER_CARRIED = 0.85
const NOBODY_RESPONSIBLE = 0.8
/** Outside reports of visits and meetings a carried speaker is as often wrong as right. */
const CARRIED_ELSEWHERE = 0.2
/** The one setting that decides what a reader sees by default. */
const SHOWN_FROM = 0.33

export function rateConfidence(
  { reading, kind, responsible }: Found,
  isMeeting: boolean,
): { confidence: number; shown: boolean } {
  const { frame, match } = reading
  const isUnanswered = responsible.length === 0 && kind !== 'RECOMMENDATION'
  const factors = [
    frame.confidence,
    match.slots.has('issuer') || frame.carried ? 1 : ISSUER_CARRIED,
    isUnanswered ? NOBODY_RESPONSIBLE : 1,
  ]
  const product = factors.reduce((a, b) => a * b, 1)
  const isCarried = frame.carried && frame.kind !== 'SAME'
  const confidence = isCarried && !isMeeting ? Math.min(product, CARRIED_ELSEWHERE) : product
  return { confidence: Math.round(confidence * 100) / 100, shown: confidence >= SHOWN_FROM }
}
