import type { PhraseMatch } from '../../model/values/phrases.js'
import { wordEnd } from '../../model/values/text.js'
import type { ProjectHead } from '../grammar/projects/schema.js'
import { nextWord } from '../words.js'

/** Words that go on with a name, end it, or stand inside one. */
interface ExtentWords {
  links: ReadonlySet<string>
  stops: ReadonlySet<string>
  nameMarks: ReadonlySet<string>
}

interface Extent {
  end: number
  /** What tells the project from others of its family: its proper name, else its description. */
  core: string
}

const LONGEST = 14

/**
 * How far the name of a project goes behind its head: "cầu thay tràn | Khe Sài", "tuyến đường | Tân Hợp - Giai Xuân",
 * "dự án | chăn nuôi bò công nghệ cao". It ends with its last proper name; a description only where the head takes one.
 */
export function readExtent(
  text: string,
  folded: string,
  head: PhraseMatch<ProjectHead>,
  limit: number,
  rules: ExtentWords,
): Extent | null {
  let end = head.end
  let nameEnd: number | null = null
  let names: string[] = []
  let count = 0
  let dashes = 0
  for (;;) {
    const start = nextWord(folded, end, limit)
    if (start === limit) break
    const gap = text.slice(end, start)
    const isJoined = gap === ' ' || /^ ?- ?$/u.test(gap)
    const word = folded.slice(start, wordEnd(folded, start))
    const isName =
      /^\p{Lu}/u.test(text.slice(start, start + 2)) || (nameEnd === end && /^\d{1,3}$/u.test(word))
    if (!isJoined || ++count > LONGEST) break
    const isLink =
      head.value.isLinked &&
      names.length === 0 &&
      rules.links.has(word) &&
      leadsToName(text, folded, start + word.length)
    if (!isName && !isLink && (rules.stops.has(word) || /^\d/u.test(word))) break
    if (!isName && nameEnd !== null && head.value.takes !== 'WORDS' && !rules.nameMarks.has(word)) break
    if (/-/u.test(gap)) dashes += 1
    end = start + word.length
    if (isName) {
      nameEnd = end
      names = [...names, word]
    }
  }
  const { takes } = head.value
  if (nameEnd !== null && (takes !== 'ROUTE' || dashes > 0)) return { end: nameEnd, core: names.join(' ') }
  if (takes === 'ALONE') return { end: head.end, core: '' }
  const description = folded.slice(head.end, end).trim()
  return takes === 'WORDS' && description.includes(' ') ? { end, core: description } : null
}

/** "ở Ia Kdăm", "vào xã Tân Hợp": a proper name follows, with one word before it at most. */
function leadsToName(text: string, folded: string, end: number): boolean {
  const next = end + 1
  const isName = (at: number) => /^\p{Lu}/u.test(text.slice(at, at + 2))
  return (
    text[end] === ' ' &&
    (isName(next) || (folded[wordEnd(folded, next)] === ' ' && isName(wordEnd(folded, next) + 1)))
  )
}
