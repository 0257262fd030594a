import type { Span } from '../../model/report.js'
import type { Entities, Reference } from '../draft.js'
import { lastFrom } from '../lookup.js'

/** A stretch of text that names somebody who can act: a person with the titles beside the name, a body, a place with a government. */
export interface Actor extends Span {
  entity: string
  type: 'PERSON' | 'AGENCY' | 'PLACE'
}

const GOVERNED = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE'])
/** Between a name and the title beside it: "Lê Văn A - Chủ tịch", "Chủ tịch (Lê Văn A)". */
const LONGEST_JOINT = 4
/** Of a body. */
const LONGEST_NAME = 400
const JOINT = /^[\s,(-]*$/u

/** Those who act, by start, none overlapping another: of nested references the outermost. */
export function findActors(text: string, entities: Entities): Actor[] {
  const governed = new Set(entities.places.filter((place) => GOVERNED.has(place.level)).map(({ id }) => id))
  const titles = new Map(entities.people.map((person) => [person.id, person.titles.map(({ span }) => span)]))
  const actors: Actor[] = []
  for (const reference of entities.references) {
    if (reference.type === 'PROJECT' || (reference.type === 'PLACE' && !governed.has(reference.entity)))
      continue
    const span =
      reference.type === 'PERSON'
        ? widenByTitles(text, reference, titles.get(reference.entity) ?? [], entities.references)
        : reference
    const last = actors.at(-1)
    const isInside = last !== undefined && span.start < last.end
    if (isInside && reference.type !== 'PERSON') continue
    while (actors.length > 0 && actors.at(-1)!.end > span.start) actors.pop()
    actors.push({ start: span.start, end: span.end, entity: reference.entity, type: reference.type })
  }
  return actors
}

/** "Lê Văn A" in "Lê Văn A - Phó Bí thư Huyện ủy, Chủ tịch UBND huyện": the whole. */
function widenByTitles(
  text: string,
  name: Span,
  titles: readonly Span[],
  references: readonly Reference[],
): Span {
  let { start, end } = name
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false
    for (const title of titles) {
      if (title.start < start && title.end <= start && isJoint(text, title.end, start)) {
        start = title.start
        hasGrown = true
      }
      if (title.end > end && title.start >= end && isJoint(text, end, title.start)) {
        end = endOfBody(text, title.end, references)
        hasGrown = true
      }
    }
  }
  return { start, end }
}

/** The end of the body that a title names: "Giám đốc" in "Giám đốc Sở Y tế" ends with "Sở Y tế". */
function endOfBody(text: string, titleEnd: number, references: readonly Reference[]): number {
  let body: Reference | undefined
  for (let at = lastFrom(references, titleEnd + 1); at >= 0; at--) {
    const reference = references[at]!
    if (reference.start < titleEnd - LONGEST_NAME) break
    if (reference.type !== 'PERSON' && reference.end > titleEnd) body = reference
  }
  return body && isJoint(text, titleEnd, Math.max(body.start, titleEnd)) ? body.end : titleEnd
}

function isJoint(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_JOINT && JOINT.test(text.slice(start, end))
}
