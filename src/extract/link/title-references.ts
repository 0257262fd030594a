import type { Span } from '../../model/report.js'
import type { Opening } from '../recognisers/opening.js'
import { isMany } from '../recognisers/place.js'
import { gapAfter, phraseAt, type Scan, spanOf } from '../recognisers/scan.js'
import type { TitleFound } from '../recognisers/title.js'
import type { AgencyTable } from './agencies.js'
import { lineAt } from './context.js'
import type { LinkedPerson, Office, PersonTable } from './people.js'

/** Finds whom a title or an honorific without a name means: "Chủ tịch UBND tỉnh yêu cầu", "Đồng chí đề nghị". */
export function findTitleReferences(
  scan: Scan,
  openings: readonly Opening[],
  people: PersonTable,
  agencies: AgencyTable,
): void {
  const named = people.people.flatMap((item) => item.draft.mentions.map((span) => ({ ...span, item })))
  named.sort((a, b) => b.end - a.end)
  const lately = new Lately()
  for (const opening of openings) {
    const title = opening.titles.at(-1)
    const span = spanOf(scan, title ?? opening)
    for (let mark = named.at(-1); mark && mark.end <= span.start; mark = named.at(-1)) {
      named.pop()
      lately.see(mark.item, isInCaption(scan, mark))
    }
    if (title?.body?.area?.isMany) {
      agencies.mention(agencies.enterGroup(`${title.title} ${agencies.of(title.body).draft.name}`), span)
      continue
    }
    if (isMany(scan, opening.from)) continue
    const pronoun = isPronoun(scan, opening)
      ? lately.find((person) => fits(person.draft.honorific, opening.honorific))
      : null
    const person = title ? holderOf(title, people, lately) : pronoun
    if (person === null) continue
    people.mention(person, span, 'TITLE')
    lately.see(person, isInCaption(scan, span))
  }
}

/** People in the order in which they were last spoken of. */
class Lately {
  private readonly order = new Set<LinkedPerson>()
  private readonly outsideCaptions = new Set<LinkedPerson>()

  see(person: LinkedPerson, isInCaption: boolean): void {
    for (const order of isInCaption ? [this.order] : [this.order, this.outsideCaptions]) {
      order.delete(person)
      order.add(person)
    }
  }

  /** The last one spoken of outside captions whom this fits. */
  find(isFitting: (person: LinkedPerson) => boolean): LinkedPerson | null {
    return [...this.outsideCaptions].findLast(isFitting) ?? null
  }

  lastOf(people: readonly LinkedPerson[]): LinkedPerson | null {
    return [...this.order].findLast((person) => people.includes(person)) ?? null
  }
}

function isInCaption(scan: Scan, { start }: Span): boolean {
  return lineAt(scan, start)?.role === 'CAPTION'
}

/** Who holds this office: of several the one spoken of last, else the first. */
function holderOf(title: TitleFound, people: PersonTable, lately: Lately): LinkedPerson | null {
  const agency = people.agencyOf(title)
  const isHeld = (office: Office) => !office.isFormer && (agency === null || office.agency === agency)
  const holding = (isTitle: (office: Office) => boolean) =>
    people.people.filter(({ offices }) => offices.some((office) => isHeld(office) && isTitle(office)))
  const exact = holding((office) => office.title === title.title)
  const holders = exact.length > 0 ? exact : holding((office) => office.base === title.word.title)
  return lately.lastOf(holders) ?? holders[0] ?? null
}

/** "ông", "bà", "đồng chí" in the place of a name: not "bà con" (folks), nor before a title or a name. */
function isPronoun(scan: Scan, { from, to }: Opening): boolean {
  if (phraseAt(scan, scan.lexicon.pronouns, from)?.to !== to) return false
  const next = scan.words[to]
  if (!next || gapAfter(scan, to - 1) !== ' ') return true
  return !next.isCapital && !scan.lexicon.files.people.pronounNeverBefore.includes(next.folded)
}

function fits(known: string | null, used: string | null): boolean {
  const isOpen = (honorific: string | null) => honorific === null || honorific.includes(' ')
  return known === used || isOpen(known) || isOpen(used)
}
