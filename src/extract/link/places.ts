import type { MentionForm, PlaceClaim, PlaceLevel } from '../../model/claim.js'
import { formOn, type RegisterPlace } from '../../model/gazetteer.js'
import type { Span } from '../../model/report.js'
import { foldText } from '../../model/values/text.js'
import type { Draft } from '../draft.js'
import type { LevelWord } from '../grammar/lexicon/schema.js'
import type { PlaceFound } from '../recognisers/place.js'
import type { RoadFound } from '../recognisers/road.js'
import { type Scan, spanOf, textOf } from '../recognisers/scan.js'
import type { SiteFound } from '../recognisers/site.js'
import { chooseUnit } from './choose-unit.js'
import { type Context, isAtHead, lineAt } from './context.js'
import { type Trail, trailsBy } from './trail.js'

export type PlaceDraft = Draft<PlaceClaim>

/** A place of the report with what the register knows of it. */
export interface LinkedPlace {
  draft: PlaceDraft
  unit: RegisterPlace | null
  kind: string
  /** Bare name, for bodies that carry it: "Huyện ủy | Tân Kỳ". */
  name: string
  isAtHead: boolean
}

type KindTrails = ReadonlyMap<string, Trail<LinkedPlace>>

/** The places of one report: the same name at the same level is one place. */
export class PlaceTable {
  readonly places: LinkedPlace[] = []
  private readonly byKey = new Map<string, LinkedPlace>()
  private readonly byStart = new Map<number, LinkedPlace>()
  private trails: { all: KindTrails; withKind: KindTrails } | null = null
  private readonly scan: Scan
  readonly context: Context

  constructor(scan: Scan, context: Context) {
    this.scan = scan
    this.context = context
  }

  addUnit(found: PlaceFound): LinkedPlace {
    const { scan } = this
    const written = textOf(scan, found.name)
    const unit = found.level
      ? chooseUnit(this.scan.gazetteer, this.context, found.name.units, found.level, written)
      : null
    const name = unit ? this.nameOf(unit) : written
    const level = found.level === null ? 'VILLAGE' : (unit?.level ?? found.level.levels.at(-1)!)
    const place = this.enter(
      `${level} ${unit?.code ?? `${found.kind} ${foldText(name)}`}`,
      `${found.kind} ${name}`,
      level,
    )
    place.unit ??= unit
    place.kind = found.kind
    place.name = name
    place.isAtHead ||= isAtHead(scan, found)
    return this.mention(place, spanOf(scan, found))
  }

  addRoad(found: RoadFound): void {
    const name = found.number ? `${found.kind} ${found.number.toUpperCase()}` : textOf(this.scan, found)
    this.mention(this.enter(`ROAD ${foldText(name)}`, name, 'ROAD'), spanOf(this.scan, found))
  }

  addSite(found: SiteFound): void {
    const name = textOf(this.scan, found)
    const place = this.enter(`${found.word.level} ${foldText(name)}`, name, found.word.level)
    this.mention(place, spanOf(this.scan, found))
  }

  /** A unit known from the register, under its bare name. */
  addKnown(unit: RegisterPlace, span: Span): LinkedPlace {
    return this.mention(this.ofUnit(unit), span)
  }

  ofUnit(unit: RegisterPlace): LinkedPlace {
    const name = this.nameOf(unit)
    const kind = this.formOf(unit).kind
    const place = this.enter(`${unit.level} ${unit.code}`, `${kind} ${name}`, unit.level)
    place.unit = unit
    place.kind = kind
    place.name = name
    return place
  }

  /** The place named at this offset. */
  namedAt(offset: number): LinkedPlace | null {
    return this.byStart.get(offset) ?? null
  }

  mention(place: LinkedPlace, { start, end }: Span, form?: MentionForm): LinkedPlace {
    place.draft.mentions.push(form ? { start, end, form } : { start, end })
    this.byStart.set(start, place)
    return place
  }

  /** The unit that a word without a name means here: "UBND huyện", "xã kiến nghị". */
  elided(level: LevelWord, offset: number): LinkedPlace | null {
    if (level.levels[0] === 'PROVINCE' && level.levels.length === 1) return this.province()
    const ofKind = this.places.filter(({ kind }) => kind === level.kind)
    const trails = this.followKinds()
    const line = lineAt(this.scan, offset)
    const near = line && trails.withKind.get(level.kind)?.lastBefore(offset, line.start)?.item
    const { district, province } = this.context
    const home = ofKind.find(
      ({ unit }) => unit !== null && (unit.code === district?.code || unit.code === province?.code),
    )
    const known = level.levels.includes('COMMUNE')
      ? ofKind.find((place) => place.isAtHead)
      : (home ?? this.homeOfKind(level))
    return near ?? known ?? trails.all.get(level.kind)?.lastBefore(offset)?.item ?? ofKind[0] ?? null
  }

  /** Mentions by kind, once all names are in; `withKind` only those that say the kind: "xã Phú Gia", not "Phú Gia". */
  private followKinds(): { all: KindTrails; withKind: KindTrails } {
    this.trails ??= this.layTrails()
    return this.trails
  }

  private layTrails(): { all: KindTrails; withKind: KindTrails } {
    const marks = this.places.flatMap((item) => item.draft.mentions.map((span) => ({ ...span, item })))
    const saying = marks.filter(({ start, end, item }) => end - start > item.name.length)
    return { all: trailsBy(marks, ({ kind }) => kind), withKind: trailsBy(saying, ({ kind }) => kind) }
  }

  /** The unit that "địa phương" (the locality) means: the smallest one the report is about. */
  home(): LinkedPlace | null {
    const { district } = this.context
    const commune = this.places.find((place) => place.isAtHead && place.draft.level === 'COMMUNE')
    return district ? this.ofUnit(district) : (commune ?? this.province())
  }

  /** The province of the report, entered as inferred where the text never names it. */
  province(): LinkedPlace | null {
    return this.context.province && this.ofUnit(this.context.province)
  }

  /** The district of the report though it stands nowhere with its kind. */
  private homeOfKind(level: LevelWord): LinkedPlace | null {
    const home = [this.context.district, this.context.province].find(
      (unit) => unit && this.formOf(unit).kind === level.kind && level.levels.includes(unit.level),
    )
    return home ? this.ofUnit(home) : null
  }

  /** Parents and what is inferred, once all are in. */
  finish(): PlaceDraft[] {
    if (this.context.province) this.province()
    for (const place of this.places) {
      const chain = place.unit
        ? this.scan.gazetteer.ancestry(place.unit.code, this.context.day ?? undefined).slice(1)
        : []
      const parent = chain
        .map((unit) => this.byKey.get(`${unit.level} ${unit.code}`))
        .find((each) => each !== undefined)
      place.draft.parent = parent?.draft.id ?? null
      place.draft.inferred = place.draft.mentions.length === 0
    }
    return this.places.map(({ draft }) => draft)
  }

  private enter(key: string, name: string, level: PlaceLevel): LinkedPlace {
    const known = this.byKey.get(key)
    if (known) return known
    const id = `L${this.places.length + 1}`
    const draft = { id, name, level, parent: null, inferred: false, generic: false, mentions: [] }
    const place: LinkedPlace = { draft, unit: null, kind: '', name, isAtHead: false }
    this.places.push(place)
    this.byKey.set(key, place)
    return place
  }

  private nameOf(unit: RegisterPlace): string {
    return this.formOf(unit).name
  }

  private formOf(unit: RegisterPlace) {
    return this.context.day ? formOn(unit, this.context.day) : unit
  }
}
