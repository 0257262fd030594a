import { type BodyFound, readBody } from './body.js'
import { isAbbreviation } from './capitals.js'
import { readDomainList } from './domain-list.js'
import { type GroupFound, readGroup } from './group.js'
import { NameLists, shareTitles } from './name-list.js'
import { type Opening, readOpening } from './opening.js'
import { type PersonFound, readPerson } from './person.js'
import { opensHistoricName } from './person-name.js'
import { isMany, type PlaceFound, readUnit, readUnitList, readVillage, readVillageList } from './place.js'
import { type RoadFound, readRoad } from './road.js'
import { gapAfter, type Scan } from './scan.js'
import { readSite, type SiteFound } from './site.js'
import type { TitleFound } from './title.js'

/** All that stands named in a text, in its order, before anything is known of who is who. */
export interface Surface {
  people: PersonFound[]
  /** Titles and honorifics without a name: "Chủ tịch UBND tỉnh yêu cầu", "Đồng chí đề nghị". */
  openings: Opening[]
  bodies: BodyFound[]
  places: PlaceFound[]
  roads: RoadFound[]
  sites: SiteFound[]
  groups: GroupFound[]
}

export function readSurface(scan: Scan, credits: Uint8Array): Surface {
  const surface: Surface = {
    people: [],
    openings: [],
    bodies: [],
    places: [],
    roads: [],
    sites: [],
    groups: [],
  }
  const lists = new NameLists(scan)
  for (let at = 0; at < scan.words.length; ) {
    if (credits[at]) {
      at++
      continue
    }
    at = Math.max(at + 1, readAt(scan, at, surface, lists))
  }
  return surface
}

/** Reads what begins with this word, and returns where to go on. */
function readAt(scan: Scan, at: number, surface: Surface, lists: NameLists): number {
  if (!opensAnything(scan, at)) return at + 1
  lists.enter(at)
  const opening = readOpening(scan, at)
  const person = readPerson(scan, at, opening) ?? lists.readName(at)
  if (person !== null) {
    surface.people.push(lists.complete(person))
    shareTitles(scan, surface.people)
    for (const title of person.titles) addTitle(title, surface)
    return person.to
  }
  if (opening !== null && isReference(scan, opening)) {
    surface.openings.push(opening)
    for (const title of opening.titles) addTitle(title, surface)
    return opening.to
  }
  return readThings(scan, at, surface)
}

/** Whatever is named begins with a capital or with a phrase of the lexicon. */
function opensAnything({ words, phrases }: Scan, at: number): boolean {
  return words[at]!.isCapital || phrases[at]!.length > 0
}

function readThings(scan: Scan, at: number, surface: Surface): number {
  if (scan.phrases[at]!.length === 0) return readRoads(scan, at, surface) ?? at + 1
  const outer = surface.groups.at(-1)
  const group = outer && at < outer.to ? null : readGroup(scan, at)
  if (group !== null) surface.groups.push(group)
  const departments = readDomainList(scan, at, group && gapAfter(scan, group.to - 1) === ': ' ? group : null)
  surface.bodies.push(...departments)
  if (departments.length > 0) return departments.at(-1)!.to
  const body = readBody(scan, at)
  const site = readSite(scan, at)
  if (body !== null && !body.head.isSite && body.to >= (site?.to ?? 0)) return addWhole(scan, body, surface)
  if (site !== null) {
    const isBoth = body?.head.isSite && body.to >= site.to
    surface.sites.push({ ...site, body: isBoth ? body : null })
    if (site.place) surface.places.push(site.place)
    return site.to
  }
  return readRoads(scan, at, surface) ?? readPlaces(scan, at, surface)
}

/** The one thing that may be named without a phrase of the lexicon: "QL15A". */
function readRoads(scan: Scan, at: number, surface: Surface): number | null {
  const road = readRoad(scan, at)
  if (road !== null) surface.roads.push(road)
  return road?.to ?? null
}

function readPlaces(scan: Scan, at: number, surface: Surface): number {
  const list = [...readUnitList(scan, at), ...readVillageList(scan, at)]
  const single = list.length > 0 ? null : (readUnit(scan, at) ?? readVillage(scan, at))
  const places = single ? [single] : list
  surface.places.push(...places)
  return places.at(-1)?.to ?? at + 1
}

/** Adds a body with what it leads on to: "UBND các xã: Đại Đồng, Tam Hồng"; "các BQLDA" are nobody in particular. */
function addWhole(scan: Scan, body: BodyFound, surface: Surface): number {
  const { from, to } = body
  if (isMany(scan, from) && to - from < 3 && body.own === null) {
    surface.groups.push({ from: from - 1, to, level: 'UNSPECIFIED', body: null, place: null, levelAt: null })
    return to
  }
  addBody(body, surface)
  addHeld(scan, body, surface)
  const units = body.area?.isMany ? readUnitList(scan, body.area.from + 1) : []
  surface.places.push(...units)
  return units.at(-1)?.to ?? to
}

/** Whether it may stand for somebody: not so the title in "Chủ tịch Hồ Chí Minh". */
function isReference(scan: Scan, opening: Opening): boolean {
  if (opensHistoricName(scan, opening.to)) return false
  return opening.honorific !== null || opening.titles.some((title) => isTelling(scan, title))
}

/** "BT" or "CT" alone may be anything. */
function isTelling(scan: Scan, title: TitleFound): boolean {
  const word = scan.words[title.from]!
  return (
    title.to - title.from > 1 ||
    title.word.body !== undefined ||
    !isAbbreviation(scan.text.slice(word.start, word.end))
  )
}

function addTitle(title: TitleFound, surface: Surface): void {
  if (title.body) addBody(title.body, surface)
  if (title.place) surface.places.push(title.place)
}

function addBody(body: BodyFound, surface: Surface): void {
  surface.bodies.push(body)
  if (body.area?.place && body.area.to <= body.to) surface.places.push(body.area.place)
  if (body.inner && body.inner.to <= body.to) addBody(body.inner, surface)
}

/** "Quốc hội" inside "Đoàn đại biểu Quốc hội tỉnh". */
function addHeld(scan: Scan, body: BodyFound, surface: Surface): void {
  if (!body.head.holds) return
  for (let at = body.from + 1; at < body.to; at++) {
    const held = readBody(scan, at)
    if (held?.head.id === body.head.holds) surface.bodies.push(held)
  }
}
