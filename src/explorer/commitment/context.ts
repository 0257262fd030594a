/** So many letters of its paragraph are told on either side of a passage. */
const AROUND = 320

export interface InContext {
  before: string
  marked: string
  after: string
}

/** A passage with what stands around it in its paragraph, cut between words where the paragraph is long. */
export function inContext(text: string, start: number, end: number): InContext {
  const head = text.lastIndexOf('\n', start - 1) + 1
  const foot = text.indexOf('\n', end)
  const before = text.slice(head, start)
  const after = text.slice(end, foot < 0 ? text.length : foot)
  return {
    before: before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before,
    marked: text.slice(start, end),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after,
  }
}
