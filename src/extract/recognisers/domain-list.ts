import type { BodyFound } from './body.js'
import { readDomain } from './domain.js'
import type { GroupFound } from './group.js'
import { isMany, nextInList } from './place.js'
import { gapAfter, phraseAt, type Scan } from './scan.js'

/** Departments under one head: "các sở: Tài chính, TN-MT, KH&ĐT"; each but one with the head begins at its own name. */
export function readDomainList(scan: Scan, at: number, group: GroupFound | null): BodyFound[] {
  const head = phraseAt(scan, scan.lexicon.bodies, group ? firstMember(scan, group) : at)
  const begin = group?.to ?? head?.to ?? at
  if (head?.value.takes !== 'DOMAIN' || !/^:? ?$/u.test(gapAfter(scan, begin - 1))) return []
  const isShared = group !== null || isMany(scan, at) || gapAfter(scan, begin - 1).includes(':')
  const list: BodyFound[] = []
  for (let from: number | null = begin; from !== null; ) {
    const domain =
      scan.words[from]?.isCapital || list.length === 0 ? readDomain(scan, from, head.value.id) : null
    if (domain === null) break
    list.push({
      from: list.length === 0 && !isShared ? at : from,
      to: domain.to,
      head: head.value,
      own: domain.name,
      area: null,
      inner: null,
    })
    from = nextInList(scan, domain.to)
  }
  return isShared || list.length > 1 ? list : []
}

/** "các sở, ban, ngành: Tài chính, Xây dựng": the first kind of body is that of the list. */
function firstMember(scan: Scan, { from, to }: GroupFound): number {
  for (let at = from; at < to; at++) {
    if (phraseAt(scan, scan.lexicon.bodies, at)?.value.takes === 'DOMAIN') return at
  }
  return from
}
