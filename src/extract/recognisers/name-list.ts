import { sentenceOf } from '../lookup.js'
import type { PersonFound } from './person.js'
import { readFullName } from './person-name.js'
import { isMany, nextInList } from './place.js'
import { gapAfter, phraseAt, type Scan, spanOf } from './scan.js'
import { readTitle, type TitleFound } from './title.js'

/** Lists of names under one head, up to the end of the sentence: "các đồng chí: A, Phó Chủ tịch …; B". */
export class NameLists {
  private readonly scan: Scan
  private end = 0
  private honorific: string | null = null
  private shared: TitleFound[] = []

  constructor(scan: Scan) {
    this.scan = scan
  }

  enter(at: number): void {
    const { scan } = this
    if (scan.phrases[at]!.length === 0) return
    const plural = phraseAt(scan, scan.lexicon.honorificPlurals, at)
    const isHead = plural !== null && plural.to - plural.from > 1
    const title = readTitle(scan, plural?.to ?? at)
    const isTitleHead = title !== null && (isMany(scan, at) || isHead) && opensList(scan, title.to)
    if (!isHead && !isTitleHead) return
    this.honorific = plural?.value ?? null
    this.shared = isTitleHead ? [title] : []
    this.end = sentenceOf(scan.readable, spanOf(scan, { from: at, to: at + 1 }))?.end ?? 0
  }

  /** A name in the list that has no title of its own. */
  readName(at: number): PersonFound | null {
    if (this.scan.words[at]!.start >= this.end) return null
    const name = readFullName(this.scan, at)
    return (
      name && {
        ...name,
        name,
        honorific: null,
        rank: null,
        titles: [],
        titlesBefore: 0,
        isGivenNameOnly: false,
      }
    )
  }

  /** Adds what the list shares, up to a name that has a title of its own before it. */
  complete(person: PersonFound): PersonFound {
    if (this.scan.words[person.from]!.start >= this.end) return person
    const isShared = ({ from }: TitleFound) => this.shared.some((title) => title.from === from)
    const own = person.titles.filter((title) => !isShared(title))
    if (own.some(({ from }) => from < person.name.from)) this.shared = []
    return { ...person, honorific: person.honorific ?? this.honorific, titles: [...this.shared, ...own] }
  }
}

/** Behind the title of several stands a colon or the first name. */
function opensList(scan: Scan, at: number): boolean {
  const gap = gapAfter(scan, at - 1)
  return /^: ?$/u.test(gap) || (gap === ' ' && readFullName(scan, at) !== null)
}

/** "Phạm Văn A và Đoàn Văn B - Phó Chủ tịch UBND TP": a title behind a dash is of all the names before it. */
export function shareTitles(scan: Scan, people: PersonFound[]): void {
  const last = people.at(-1)!
  const behind = last.titles.filter(({ from }) => from > last.name.from)
  if (behind.length === 0 || !gapAfter(scan, last.name.to - 1).includes('-')) return
  for (let at = people.length - 2, next = last.from; at >= 0; at--) {
    const person = people[at]!
    const isListed = nextInList(scan, person.to) === next && !gapAfter(scan, person.to - 1).includes(';')
    if (!isListed || person.titles.length > 0) return
    people[at] = { ...person, titles: behind }
    next = person.from
  }
}
