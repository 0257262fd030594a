/** One part of the sentence that a page is headed by. */
export type Part<Party> =
  | { is: 'text' | 'verb' | 'action' | 'struck' | 'now' | 'words'; text: string }
  | { is: 'party'; party: Party }

interface Said<Party> {
  kind: string
  action: string
  maker: Party | null
  /** The title in which they made it, and of what body. */
  office: { title: string; agency: Party | null } | null
  whom: readonly Party[]
  due: Due
}

/** A deadline as on one day: as first set, as in force, or only in words. All null where none was named. */
export interface Due {
  first: string | null
  now: string | null
  words: string | null
}

/** The patterns of one language; see the words of this view. */
export type Patterns = Readonly<Record<string, string>>

/** One sentence: who promised what to whom, by when. What is not said is said to be not said. */
export function sentenceOf<Party>(
  said: Said<Party>,
  patterns: Patterns,
  day: (iso: string) => string,
): Part<Party>[] {
  const to = said.whom.length > 0 ? '_TO' : ''
  const pattern = patterns[`${said.kind}${to}`] ?? patterns[`OTHER${to}`] ?? ''
  return filled(pattern, (slot) => {
    switch (slot) {
      case 'maker':
        return makerParts(said, patterns)
      case 'whom':
        return listed(said.whom)
      case 'action':
        return [{ is: 'action', text: said.action }]
      default:
        return dueParts(said, patterns, day)
    }
  })
}

function makerParts<Party>({ maker, office }: Said<Party>, patterns: Patterns): Part<Party>[] {
  if (maker === null) return [{ is: 'text', text: patterns.noMaker ?? '' }]
  const named: Part<Party>[] = [{ is: 'party', party: maker }]
  if (office === null) return named
  const of: Part<Party>[] = office.agency
    ? [
        { is: 'text', text: ' ' },
        { is: 'party', party: office.agency },
      ]
    : []
  return [...named, { is: 'text', text: `, ${office.title}` }, ...of, { is: 'text', text: ',' }]
}

/** The words of the report may hold the date already: then it is told in brackets. */
function dueParts<Party>(
  { due: { first, now, words }, action }: Said<Party>,
  patterns: Patterns,
  day: (iso: string) => string,
): Part<Party>[] {
  const isNamed = words !== null && action.includes(words)
  const isMoved = first !== null && now !== null && first !== now
  const dated = isMoved ? 'dueMoved' : isNamed ? 'dueNamed' : 'due'
  if (now === null && isNamed) return []
  const pattern = now !== null ? dated : words !== null ? 'dueVague' : 'dueNone'
  return filled(patterns[pattern] ?? '', (slot) => {
    if (slot === 'first') return [{ is: 'struck', text: day(first ?? '') }]
    if (slot === 'now') return [{ is: 'now', text: day(now ?? '') }]
    return [{ is: 'words', text: words ?? '' }]
  })
}

function listed<Party>(parties: readonly Party[]): Part<Party>[] {
  return parties.flatMap((party, at): Part<Party>[] =>
    at === 0
      ? [{ is: 'party', party }]
      : [
          { is: 'text', text: ', ' },
          { is: 'party', party },
        ],
  )
}

/** `[slot]` is filled in, `*verb*` is the verb, all else stands as it is. */
function filled<Party>(pattern: string, fill: (slot: string) => Part<Party>[]): Part<Party>[] {
  return pattern.split(/(\[\w+\]|\*[^*]+\*)/).flatMap((piece): Part<Party>[] => {
    if (piece === '') return []
    if (piece.startsWith('[')) return fill(piece.slice(1, -1))
    if (piece.startsWith('*')) return [{ is: 'verb', text: piece.slice(1, -1) }]
    return [{ is: 'text', text: piece }]
  })
}
