import { foldText } from '../../model/values/text.js'
import { foldedOf, gapAfter, type Scan, spanOf } from '../recognisers/scan.js'
import type { LinkedPerson, PersonTable } from './people.js'

const LONGEST = 5

/** Finds people named before who stand without honorific or title: "… theo Trần Bá Nghi", a headline in capitals. */
export function findBarePeople(scan: Scan, named: Uint8Array, people: PersonTable): void {
  const known = new Map<string, LinkedPerson>()
  for (const person of people.people) {
    const name = foldText(person.draft.name)
    if (name.includes(' ')) known.set(name, person)
  }
  for (let at = 0; at < scan.words.length; at++) {
    const { isCapital, isCased } = scan.words[at]!
    if (named[at] || !(isCapital || !isCased)) continue
    for (let length = LONGEST; length > 1; length--) {
      const stretch = { from: at, to: Math.min(at + length, scan.words.length) }
      const person = known.get(foldedOf(scan, stretch))
      if (!person || (isCased && goesOn(scan, stretch.to))) continue
      people.mention(person, spanOf(scan, stretch))
      at = stretch.to - 1
      break
    }
  }
}

function goesOn(scan: Scan, to: number): boolean {
  return gapAfter(scan, to - 1) === ' ' && scan.words[to]?.isCapital === true
}
