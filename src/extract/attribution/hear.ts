import type { Clause } from '../clauses/cut.js'
import type { FrameSet } from '../frames/compile.js'
import { type Item, isOneOf } from '../frames/item.js'
import { findPattern } from '../frames/pattern.js'
import type { Act } from '../grammar/frames/schema.js'
import { type Floor, whoIs } from './floor.js'
import type { Standing } from './rank.js'
import type { Utterance } from './utterances.js'

/** Listens to a clause for whoever takes the floor in it. */
export function hear(floor: Floor, clause: Clause, cues: FrameSet['speakers'], standing: Standing): Floor {
  for (const cue of cues.candidatesIn(clause.classes)) {
    const match = findPattern(cue.pattern, clause.items, clause.classes)
    if (!match) continue
    if (cue.act === 'ADDRESSES') return { ...floor, addressed: actorsBehind(clause.items, match.start) }
    const named = match.slots.get('speaker')?.[0]
    if (named && cue.act !== 'PRESIDES' && isSpokenTo(clause.items, named)) continue
    const speaker = named ? whoIs(named, floor) : (floor.speaker ?? floor.presider)
    if (speaker === null) continue
    if (cue.act === 'SAME') return standing.isOfficial(speaker) ? { ...floor, presider: speaker } : floor
    if (cue.act === 'PRESIDES') return { ...floor, presider: speaker }
    const act = cue.act === 'BY_RANK' ? actByRank(speaker, floor, standing) : cue.act
    const presider = act === 'ORDERS' && standing.presides(speaker) ? speaker : floor.presider
    const isHeader = clause.items.at(-1)?.classes.has('colon') ?? false
    const addressed = isHeader ? actorsBehind(clause.items, match.trigger) : floor.addressed
    const heard = { start: clause.items[match.start]!.start, end: clause.items[match.end - 1]!.end }
    return { ...floor, speaker, act, heard, presider, addressed }
  }
  return floor
}

/** "đề nghị UBND tỉnh cho biết" (ask the committee to say), "nội dung cử tri phản ánh" (what voters report): no speaker. */
function isSpokenTo(items: readonly Item[], named: Item): boolean {
  return isOneOf(items[items.indexOf(named) - 1], ['order', 'polite', 'ask', 'direct', 'many'])
}

function actorsBehind(items: readonly Item[], from: number): string[] {
  return items
    .slice(from)
    .flatMap((item) => (item.classes.has('actor') && item.entity !== undefined ? [item.entity] : []))
}

/** Within quotation marks somebody else has the floor for a while. */
export function hearUtterance(floor: Floor, { speaker, verb, heard }: Utterance, standing: Standing): Floor {
  const id = whoIs(speaker, floor)
  if (id === null) return { ...floor, speaker: null, act: 'TELLS', heard }
  if (verb.has('promise')) return { ...floor, speaker: id, act: 'ANSWERS', heard, subject: null }
  const act = actByRank(id, { ...floor, act: floor.act === 'ASKS' ? 'ASKS' : 'ANSWERS' }, standing)
  return { ...floor, speaker: id, heard, act, subject: null }
}

/** What somebody who speaks without a verb of ordering, asking or promising is doing: whoever presides gives orders, officials answer, citizens ask. */
function actByRank(speaker: string, floor: Floor, standing: Standing): Act {
  const told = floor.act === 'ORDERS' ? 'TELLS' : floor.act
  if (!standing.isPerson(speaker)) return told === 'TELLS' || told === 'PLANS' ? told : 'ANSWERS'
  if (standing.presides(speaker)) return 'ORDERS'
  if (!standing.isOfficial(speaker)) return floor.act === 'ASKS' ? 'ASKS' : 'TELLS'
  return floor.isReport || told === 'PLANS' ? told : 'ANSWERS'
}
