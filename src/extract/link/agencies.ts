import type { MentionForm } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import { foldText } from '../../model/values/text.js'
import type { BodyHead } from '../grammar/lexicon/schema.js'
import type { BodyFound } from '../recognisers/body.js'
import { type GroupFound, groupName } from '../recognisers/group.js'
import { phraseAt, type Scan, spanOf, textOf } from '../recognisers/scan.js'
import type { TitleFound } from '../recognisers/title.js'
import type { LinkedAgency } from './agency.js'
import { Brands } from './brands.js'
import { fullName } from './full-name.js'
import type { LinkedPlace, PlaceTable } from './places.js'
import { levelOf, type Seat, seatOf, seatOfHead } from './seats.js'
import { longerName, mayBeShort, wordsOf } from './short-names.js'
import { spellOut } from './spell-out.js'
import { Ends } from './trail.js'

/** The bodies of one report: the same full name is one body, and a shorter name is the longer one's where it fits. */
export class AgencyTable {
  readonly agencies: LinkedAgency[] = []
  private readonly byKey = new Map<string, LinkedAgency>()
  readonly brands: Brands
  private readonly scan: Scan
  private readonly places: PlaceTable

  constructor(scan: Scan, places: PlaceTable) {
    this.scan = scan
    this.places = places
    this.brands = new Brands(scan)
  }

  /** Enters all bodies, those with the longest names of their own first, so that shorter names find them. */
  addAll(bodies: readonly BodyFound[]): void {
    const ranked = bodies.map((found) => ({
      found,
      length: wordsOf(found.own).length,
      isAlone: isAlone(found),
    }))
    ranked.sort(
      (a, b) => b.length - a.length || Number(a.isAlone) - Number(b.isAlone) || a.found.from - b.found.from,
    )
    for (const { found } of ranked) {
      const form = this.isReturn(found) ? 'METONYM' : undefined
      this.mention(this.of(found), spanOf(this.scan, found), form)
    }
  }

  /** The body that a reading means, without a mention. */
  of(found: BodyFound): LinkedAgency {
    if (found.area?.isMany) return this.enterMany(found)
    const known = this.longerOf(found) ?? this.delegationOf(found)
    if (known) return known
    const parent = found.inner ? this.of(found.inner) : null
    const seat = parent
      ? { level: parent.draft.level, place: this.placeOf(parent) }
      : seatOf(this.scan, this.places, found)
    const isZone = found.area !== null && found.area.level === null && found.area.place === null
    const zone = isZone ? textOf(this.scan, found.area!) : null
    const own = [found.own && spellOut(this.scan, found.own), zone].filter(Boolean).join(' ')
    const name =
      found.head.takes === 'OWNER' ? groupName(this.scan, found) : fullName(found.head, own, seat, parent)
    const agency = this.enter(name, found.head, found.own)
    if (found.head.takes === 'BRAND') this.brands.learn(found, agency)
    if (found.area) agency.hasArea = true
    agency.draft.type = (parent && found.head.typeWithin?.[parent.draft.type]) ?? agency.draft.type
    agency.draft.level = seat.level
    agency.draft.place = seat.place?.draft.id ?? null
    agency.draft.parent = parent?.draft.id ?? null
    return agency
  }

  /** The people's committee of a place; the lexicon's first body. */
  government(place: LinkedPlace): LinkedAgency {
    const head = this.scan.lexicon.files.bodies.bodies[0]!
    const seat: Seat = { level: levelOf(place), place }
    const agency = this.enter(`${head.name} ${place.draft.name}`, head, null)
    agency.draft.level = seat.level
    agency.draft.place = place.draft.id
    return agency
  }

  /** The body that a title names by itself, with no mention: Tỉnh ủy for "Tỉnh ủy viên"; of `place` where that is known. */
  implied(headId: string, offset: number, place?: LinkedPlace | null): LinkedAgency | null {
    const head = this.scan.lexicon.bodyById.get(headId)
    if (!head || (place && head.kind && head.kind !== place.kind)) return null
    if (head.takes === 'OWNER') return this.delegation(head)
    const seat = place ? { level: levelOf(place), place } : seatOfHead(this.scan, this.places, head, offset)
    const known = this.agencies.find(
      (agency) => agency.head?.id === headId && agency.draft.level === seat.level,
    )
    if (known && seat.place === null) return known
    const agency = this.enter(fullName(head, null, seat, null), head, null)
    agency.draft.level = seat.level
    agency.draft.place = seat.place?.draft.id ?? null
    return agency
  }

  /** The body that a title says in short: "Phó Giám đốc Sở" of the department named last, "Chủ tịch huyện" of the district's committee. */
  returned({ short, place, word }: TitleFound, offset: number): LinkedAgency | null {
    if (short?.value.to === 'BODY') return this.lastOf(short.value.heads, offset)
    if (short?.value.to !== 'GOVERNMENT') return this.lastOf(this.headsCalled(word.short), offset)
    const unit = place ? this.places.namedAt(spanOf(this.scan, place).start) : this.elidedAt(short.from)
    if (unit === null || !word.isOfParty) return unit && this.government(unit)
    const [committee] = this.scan.lexicon.files.titles.partyCommittees[levelOf(unit)] ?? []
    return committee === undefined ? null : this.implied(committee, offset, unit)
  }

  private headsCalled(short: string | undefined): ReadonlySet<string> {
    const { toBodies } = this.scan.lexicon.files.returns
    return new Set(toBodies.find(({ written }) => short !== undefined && written.includes(short))?.heads)
  }

  /** Of the bodies with one of these heads the one named last before an offset, else the first. */
  private lastOf(heads: ReadonlySet<string>, offset: number): LinkedAgency | null {
    const fitting = this.agencies.filter(({ head }) => head !== null && heads.has(head.id))
    const last = (agency: LinkedAgency) => agency.ends.lastBefore(offset)
    return fitting.reduce<LinkedAgency | null>(
      (best, each) => (best && last(best) >= last(each) ? best : each),
      null,
    )
  }

  addGroup(found: GroupFound): LinkedAgency {
    const span = spanOf(this.scan, found)
    const body = found.body ? this.of(found.body) : null
    const level = found.levelAt === null ? null : this.elidedAt(found.levelAt)
    const place = found.place ? this.places.namedAt(spanOf(this.scan, found.place).start) : level
    const base = groupName(this.scan, found)
    const agency = this.enterGroup(level ? `${base} ${level.name}` : base)
    agency.draft.level = place ? levelOf(place) : (body?.draft.level ?? found.level)
    agency.draft.place = place?.draft.id ?? body?.draft.place ?? null
    return this.mention(agency, span)
  }

  enterGroup(name: string): LinkedAgency {
    const agency = this.enter(name, null, null)
    agency.draft.type = 'COLLECTIVE'
    agency.draft.collective = true
    return agency
  }

  mention(agency: LinkedAgency, { start, end }: Span, form?: MentionForm): LinkedAgency {
    agency.draft.mentions.push(form ? { start, end, form } : { start, end })
    agency.ends.add(end)
    return agency
  }

  placeOf(agency: LinkedAgency): LinkedPlace | null {
    return this.places.places.find(({ draft }) => draft.id === agency.draft.place) ?? null
  }

  /** The unit that a level word without a name means at this word. */
  elidedAt(at: number): LinkedPlace | null {
    const word = this.scan.words[at]!
    const level = phraseAt(this.scan, this.scan.lexicon.levels, at)
    return level && this.places.elided(level.value, word.start)
  }

  finish(): LinkedAgency['draft'][] {
    return this.agencies.map(({ draft }) => draft)
  }

  /** "đoàn" alone is the delegation that the report is about; a report has one. */
  private delegationOf(found: BodyFound): LinkedAgency | null {
    return isAlone(found) ? this.delegation(found.head) : null
  }

  private delegation({ returnsTo }: BodyHead): LinkedAgency | null {
    const delegations = this.agencies.filter(({ head }) => head?.takes === 'OWNER')
    const owned = delegations.find(({ draft }) => draft.parent !== null)
    return owned ?? this.agencies.find(({ head }) => head?.id === returnsTo) ?? delegations[0] ?? null
  }

  private isReturn({ head, inner }: BodyFound): boolean {
    return (
      inner === null && head.returnsTo !== undefined && this.delegation(head)?.head?.id === head.returnsTo
    )
  }

  private enterMany(found: BodyFound): LinkedAgency {
    const agency = this.enterGroup(`${found.head.name} ${textOf(this.scan, found.area!)}`)
    agency.draft.level = 'UNSPECIFIED'
    return agency
  }

  private longerOf(found: BodyFound): LinkedAgency | null {
    if (!mayBeShort(found)) return null
    const place = found.area && seatOf(this.scan, this.places, found).place
    const isOfPlace = (agency: LinkedAgency) =>
      found.area === null || (agency.hasArea && this.placeOf(agency) === place)
    return longerName(found, spanOf(this.scan, found).start, this.agencies.filter(isOfPlace))
  }

  private enter(name: string, head: BodyHead | null, own: string | null): LinkedAgency {
    const key = foldText(name)
    const known = this.byKey.get(key)
    if (known) return known
    const draft: LinkedAgency['draft'] = {
      id: `A${this.agencies.length + 1}`,
      name,
      type: head?.type ?? 'COLLECTIVE',
      level: 'UNSPECIFIED',
      place: null,
      parent: null,
      collective: false,
      mentions: [],
    }
    const agency = { draft, head, own, hasArea: false, ends: new Ends() }
    this.agencies.push(agency)
    this.byKey.set(key, agency)
    return agency
  }
}

/** "đoàn" that says nothing of whose it is. */
function isAlone({ head, inner }: BodyFound): boolean {
  return head.takes === 'OWNER' && inner === null
}
