import type { MentionForm, PersonClaim } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import { searchFold } from '../../model/values/name.js'
import { foldText } from '../../model/values/text.js'
import type { Draft } from '../draft.js'
import type { PersonFound } from '../recognisers/person.js'
import { type Scan, spanOf, textOf } from '../recognisers/scan.js'
import type { TitleFound } from '../recognisers/title.js'
import type { AgencyTable } from './agencies.js'

export type PersonDraft = Draft<PersonClaim>

/** An office of a person, with what the title itself says of it. */
export interface Office {
  title: string
  /** Without "Quyền" (acting) and "Thường trực" (standing). */
  base: string
  agency: string | null
  isFormer: boolean
}

export interface LinkedPerson {
  draft: PersonDraft
  /** The name as it is compared. */
  key: string
  offices: Office[]
}

/** The people of one report: the same full name is one person, a given name the one who was named before. */
export class PersonTable {
  readonly people: LinkedPerson[] = []
  private readonly byName = new Map<string, LinkedPerson>()
  private readonly byBareName = new Map<string, LinkedPerson>()
  private readonly scan: Scan
  private readonly agencies: AgencyTable

  constructor(scan: Scan, agencies: AgencyTable) {
    this.scan = scan
    this.agencies = agencies
  }

  add(found: PersonFound): LinkedPerson {
    const name = textOf(this.scan, found.name).replace(/' /gu, "'")
    const span = spanOf(this.scan, found.name)
    const person = this.known(name, found) ?? this.enter(name)
    person.draft.honorific ??= found.honorific
    person.draft.rank ??= found.rank
    for (const [at, title] of found.titles.entries()) {
      const agency = this.agencyOf(title) ?? this.partyOf(title, found.titles)
      const other =
        at >= found.titlesBefore && found.titlesBefore > 0 ? this.leaderOf(title, agency, person) : null
      if (other) this.mention(other, spanOf(this.scan, title), 'TITLE')
      else this.addTitle(person, title, agency)
    }
    return this.mention(person, span)
  }

  /** "với Chủ tịch UBND xã Lê Văn A, Bí thư Tỉnh ủy bảo …": whoever is known to lead that body. */
  private leaderOf(title: TitleFound, agency: string | null, but: LinkedPerson): LinkedPerson | null {
    if (title.word.rank !== 1 || title.isFormer || agency === null) return null
    const leads = (office: Office) =>
      office.title === title.title && office.agency === agency && !office.isFormer
    return this.people.find((person) => person !== but && person.offices.some(leads)) ?? null
  }

  mention(person: LinkedPerson, { start, end }: Span, form?: MentionForm): LinkedPerson {
    person.draft.mentions.push(form ? { start, end, form } : { start, end })
    return person
  }

  /** The agency that a title names or implies. */
  agencyOf(title: TitleFound): string | null {
    if (title.body) return this.agencies.of(title.body).draft.id
    const offset = spanOf(this.scan, title).start
    if (title.short || title.word.short) return this.agencies.returned(title, offset)?.draft.id ?? null
    if (title.word.body) return this.agencies.implied(title.word.body, offset)?.draft.id ?? null
    return this.agencies.brands.at(title.to)?.agency.draft.id ?? null
  }

  finish(): PersonDraft[] {
    return this.people.map(({ draft }) => draft)
  }

  /** The party committee of the level at which the person holds another office: "UVBTV, Chủ tịch UBMTTQ tỉnh". */
  private partyOf(title: TitleFound, beside: readonly TitleFound[]): string | null {
    if (!title.word.isOfParty) return null
    const bodies = beside.flatMap(({ body }) => (body ? [this.agencies.of(body)] : []))
    const { start } = spanOf(this.scan, title)
    for (const other of bodies) {
      const heads = this.scan.lexicon.files.titles.partyCommittees[other.draft.level] ?? []
      for (const head of heads) {
        const committee = this.agencies.implied(head, start, this.agencies.placeOf(other))
        if (committee) return committee.draft.id
      }
    }
    return null
  }

  private addTitle(person: LinkedPerson, title: TitleFound, agency: string | null): void {
    const isKnown = person.offices.some((office) => office.title === title.title && office.agency === agency)
    if (isKnown) return
    person.offices.push({
      title: title.title,
      base: title.word.title,
      agency,
      isFormer: title.isFormer,
    })
    person.draft.titles.push({ title: title.title, agency, span: spanOf(this.scan, title) })
  }

  private known(name: string, found: PersonFound): LinkedPerson | undefined {
    const key = keyOf(name)
    const same = this.named(key, name) ?? this.mended(name)
    if (same || !found.isGivenNameOnly)
      return same ?? this.people.find((person) => person.key.startsWith(`${key} `))
    const named = this.people.filter((person) => person.key.endsWith(` ${key}`))
    return named.findLast(({ draft }) => draft.honorific === found.honorific) ?? named.at(-1)
  }

  /** Under the same name, shown as it stands outside a headline in capitals. */
  private named(key: string, name: string): LinkedPerson | undefined {
    const person = this.byName.get(key)
    if (person && person.draft.name === person.draft.name.toUpperCase()) {
      person.draft.name = name
      person.key = key
    }
    return person
  }

  /** "Cao Đinh Khoát" is Cao Đình Khoát who lost a tone. */
  private mended(name: string): LinkedPerson | undefined {
    if (name.split(' ').length < 3) return undefined
    const person = this.byBareName.get(searchFold(name))
    if (person && accents(name) > accents(person.draft.name)) {
      person.draft.name = name
      person.key = keyOf(name)
    }
    return person
  }

  private enter(name: string): LinkedPerson {
    const draft: PersonDraft = {
      id: `P${this.people.length + 1}`,
      name,
      honorific: null,
      rank: null,
      titles: [],
      mentions: [],
    }
    const person = { draft, key: keyOf(name), offices: [] }
    this.people.push(person)
    this.byName.set(person.key, person)
    this.byBareName.set(searchFold(name), person)
    return person
  }
}

function accents(name: string): number {
  return name.normalize('NFD').length - name.length
}

function keyOf(name: string): string {
  return foldText(name)
}
