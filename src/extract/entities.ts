import type { Gazetteer } from '../model/gazetteer.js'
import type { ReadableText, Span } from '../model/report.js'
import type { Entities, Reference } from './draft.js'
import type { Grammar } from './grammar/grammar.js'
import { AgencyTable } from './link/agencies.js'
import { findBrands } from './link/bare-brands.js'
import { findBareNames } from './link/bare-names.js'
import { findBarePeople } from './link/bare-people.js'
import { inferContext } from './link/context.js'
import { markNamed } from './link/mentions.js'
import { PersonTable } from './link/people.js'
import { PlaceTable } from './link/places.js'
import { findReturns, type Tables } from './link/returns.js'
import { partSites, standingSites } from './link/sites.js'
import { findTitleReferences } from './link/title-references.js'
import { markCredits } from './recognisers/credits.js'
import { compileLexicon } from './recognisers/lexicon.js'
import { layOut, type Scan, spanOf } from './recognisers/scan.js'
import { readSurface, type Surface } from './recognisers/surface.js'

/** People, bodies and places of a report, linked, with every reference to them. Projects, figures and the meeting are others' work. */
export function recogniseEntities(
  readable: ReadableText,
  grammar: Pick<Grammar, 'cues' | 'lexicon'>,
  gazetteer: Gazetteer,
): Entities {
  const scan = layOut(readable, compileLexicon(grammar.lexicon), gazetteer)
  const credits = markCredits(scan, grammar.cues.text.lines.credits)
  const surface = readSurface(scan, credits)
  const tables = linkNames(scan, surface, credits)
  const { places, agencies, people } = tables
  const named = () => markNamed(scan, namedSpans(scan, surface, tables), credits)
  findBarePeople(scan, named(), people)
  findBrands(scan, named(), agencies)
  findTitleReferences(scan, surface.openings, people, agencies)
  findReturns(scan, named(), tables)
  const entities = {
    people: people.people.map(({ draft }) => inTextOrder(draft)),
    agencies: agencies.agencies.map(({ draft }) => inTextOrder(draft)),
    places: places.finish().map(inTextOrder),
    projects: [],
    figures: [],
    meeting: null,
  }
  return { ...entities, references: listReferences(entities) }
}

function inTextOrder<Entity extends { mentions: Span[] }>(entity: Entity): Entity {
  return { ...entity, mentions: entity.mentions.toSorted((a, b) => a.start - b.start) }
}

/** Places first, since bodies belong to them, and people last, since their offices are in bodies. */
function linkNames(scan: Scan, surface: Surface, credits: Uint8Array): Tables {
  const places = new PlaceTable(scan, inferContext(scan, surface))
  for (const found of surface.places) places.addUnit(found)
  for (const found of surface.roads) places.addRoad(found)
  const { sites, bodies } = partSites(scan, surface.sites)
  for (const found of standingSites(scan, sites)) places.addSite(found)
  findBareNames(scan, surface, credits, places)
  const agencies = new AgencyTable(scan, places)
  agencies.addAll([...surface.bodies, ...bodies])
  for (const found of surface.groups) agencies.addGroup(found)
  const people = new PersonTable(scan, agencies)
  for (const found of surface.people) people.add(found)
  return { places, agencies, people }
}

/** What is read already: every mention, and the titles with the body in them. */
function* namedSpans(scan: Scan, surface: Surface, tables: Tables): Generator<Span> {
  for (const { draft } of [...tables.places.places, ...tables.agencies.agencies, ...tables.people.people])
    yield* draft.mentions
  for (const { titles } of [...surface.people, ...surface.openings])
    for (const title of titles) yield spanOf(scan, title)
}

function listReferences({
  people,
  agencies,
  places,
}: Pick<Entities, 'people' | 'agencies' | 'places'>): Reference[] {
  const of = (
    type: Reference['type'],
    entities: readonly { id: string; mentions: Entities['people'][number]['mentions'] }[],
  ) =>
    entities.flatMap(({ id, mentions }) =>
      mentions.map(
        ({ start, end, form }): Reference => ({ start, end, entity: id, type, form: form ?? 'NAME' }),
      ),
    )
  return [...of('PERSON', people), ...of('AGENCY', agencies), ...of('PLACE', places)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}
