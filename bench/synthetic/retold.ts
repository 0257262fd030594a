import type { Gazetteer } from '../../src/model/gazetteer.js'
import type { Input, Reader } from '../../src/pipeline.js'
import { readUnits, type Unit } from './country.js'
import { type Random, seededRandom } from './random.js'
import { personName } from './words.js'

const REORGANISATION = '2025-07-01'

/**
 * Sample reports told of other people and other places, as many as asked for: as long and as knotty as real ones, and no
 * two alike. Those from after the reorganisation are left out, since what follows takes places from before it.
 */
export async function* retoldReports(
  samples: readonly Input[],
  { reader, gazetteer }: { reader: Reader; gazetteer: Gazetteer },
  { count, seed }: { count: number; seed: number },
): AsyncGenerator<Input> {
  const random = seededRandom(seed)
  const provinces = readUnits(gazetteer).filter(
    ({ level, below }) => level === 'PROVINCE' && below.length > 0,
  )
  const templates: Template[] = []
  for (const sample of samples) templates.push(...(await templateOf(sample, reader, gazetteer)))
  for (let number = 0; number < count; number++) {
    const template = templates[number % templates.length]!
    const names = [...newPeople(template, random), ...newPlaces(template, random.pick(provinces), random)]
    yield { name: `retold-${number}-${template.name}`, bytes: Buffer.from(replaceAll(template.text, names)) }
  }
}

interface Template {
  name: string
  text: string
  people: string[]
  /** Bare names of the register, with the kind that stands before them. */
  places: { name: string; kind: string; level: Unit['level'] }[]
}
type Renaming = [old: string, fresh: string]

/** None for a report from after the reorganisation. */
async function templateOf(sample: Input, reader: Reader, gazetteer: Gazetteer): Promise<Template[]> {
  const { report, extraction } = await reader.read(sample)
  if (report.publishedOn !== null && report.publishedOn >= REORGANISATION) return []
  const places = extraction.places.flatMap(({ name }) => gazetteer.find(name).slice(0, 1))
  return [
    {
      name: sample.name,
      text: Buffer.from(sample.bytes).toString('utf8'),
      people: extraction.people.map(({ name }) => name),
      places: places.map(({ forms: [form] }) => form!),
    },
  ]
}

const newPeople = ({ people }: Template, random: Random) =>
  people.map((old): Renaming => [old, personName(random)])

/** Units of one province and of one of its districts, each once, of the same kind where there is one. */
function newPlaces({ places }: Template, province: Unit, random: Random): Renaming[] {
  const district = random.pick(province.below)
  const left = { PROVINCE: [province], DISTRICT: [...province.below], COMMUNE: [...district.below] }
  return places.map(({ name, kind, level }) => {
    const alike = left[level].filter((unit) => unit.kind === kind)
    const choices = alike.length > 0 ? alike : left[level]
    if (choices.length === 0) return [name, name]
    const unit = random.pick(choices)
    left[level].splice(left[level].indexOf(unit), 1)
    return [name, unit.bareName]
  })
}

/** At once, so that no new name is taken for an old one; the longer name first. */
function replaceAll(text: string, names: readonly Renaming[]): string {
  const fresh = new Map(names)
  const old = [...fresh.keys()].sort((one, other) => other.length - one.length)
  const escaped = old.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const any = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu')
  return text.replace(any, (name) => fresh.get(name) ?? name)
}
