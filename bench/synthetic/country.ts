/** A part of the country as it was before July 2025: real places, and bodies, officials and projects that are invented. */
import type { AgencyType } from '../../src/model/claim.js'
import type { Gazetteer, RegisterLevel } from '../../src/model/gazetteer.js'
import { type Random, seededRandom } from './random.js'
import { personName, workName } from './words.js'

export interface Unit {
  /** With its kind: "huyện Hương Khê". */
  name: string
  kind: string
  bareName: string
  level: RegisterLevel
  above: Unit | null
  below: Unit[]
}
export interface Body {
  name: string
  type: AgencyType
  unit: Unit
}
export interface Official {
  name: string
  offices: readonly { title: string; body: Body }[]
}
export interface Work {
  name: string
  unit: Unit
}
export interface Country {
  districts: readonly Unit[]
  /** The most active first. */
  officials: readonly Official[]
  worksOf: ReadonlyMap<Unit, readonly Work[]>
  bodiesOf: ReadonlyMap<Unit, readonly Body[]>
}

const PROVINCES = 6
const FIELDS =
  'Xây dựng, Tài chính, Y tế, Nội vụ, Tư pháp, Công Thương, Giáo dục và Đào tạo, Nông nghiệp và Môi trường, Khoa học và Công nghệ'
const DEPARTMENTS = FIELDS.split(', ').map((field) => `Sở ${field}`)
const TITLES: Partial<Record<AgencyType, readonly string[]>> = {
  PEOPLES_COMMITTEE: ['Chủ tịch', 'Phó Chủ tịch'],
  PARTY_COMMITTEE: ['Bí thư', 'Phó Bí thư'],
  DEPARTMENT: ['Giám đốc', 'Phó Giám đốc'],
}

export function foundCountry(
  gazetteer: Gazetteer,
  { officials, works, seed }: { officials: number; works: number; seed: number },
): Country {
  const random = seededRandom(seed)
  const provinces = someProvinces(readUnits(gazetteer), random)
  // A district of islands has no communes.
  const districts = provinces.flatMap(({ below }) => below).filter(({ below }) => below.length > 0)
  const units = [...provinces, ...districts, ...districts.flatMap(({ below }) => below)]
  const bodiesOf = new Map(units.map((unit) => [unit, bodiesIn(unit)]))
  const bodies = [...bodiesOf.values()].flat()
  return {
    districts,
    officials: appoint(bodies, officials, random),
    worksOf: begin(districts, works, random),
    bodiesOf,
  }
}

/** Every unit of the register by its code before July 2025, of two, three or five digits by its level. */
export function readUnits(gazetteer: Gazetteer): Unit[] {
  const units = new Map<string, Unit>()
  for (const digits of [2, 3, 5]) {
    for (let number = 1; number < Math.min(10 ** digits, 33_000); number++) {
      const place = gazetteer.byCode(`o:${String(number).padStart(digits, '0')}`)
      if (!place || units.has(place.code)) continue
      const form = place.forms[0]!
      const above = units.get(form.parent ?? '') ?? null
      const { kind, name: bareName, level } = form
      const unit: Unit = { name: `${kind} ${bareName}`, kind, bareName, level, above, below: [] }
      above?.below.push(unit)
      units.set(place.code, unit)
    }
  }
  return [...units.values()]
}

function someProvinces(units: readonly Unit[], random: Random): Unit[] {
  const left = units.filter(({ level, below }) => level === 'PROVINCE' && below.length >= 8)
  return Array.from({ length: PROVINCES }, () => left.splice(random.below(left.length), 1)[0]!)
}

function bodiesIn(unit: Unit): Body[] {
  const committee: Body = { name: `Ủy ban nhân dân ${unit.name}`, type: 'PEOPLES_COMMITTEE', unit }
  if (unit.level === 'COMMUNE') return [committee]
  if (unit.level === 'DISTRICT')
    return [committee, { name: `Đảng ủy ${unit.name}`, type: 'PARTY_COMMITTEE', unit }]
  return [
    committee,
    ...DEPARTMENTS.map((name): Body => ({ name: `${name} ${unit.name}`, type: 'DEPARTMENT', unit })),
  ]
}

/** Nobody bears a name twice in one unit, for then they would be one person. */
function appoint(bodies: readonly Body[], count: number, random: Random): Official[] {
  const taken = new Map<Unit, Set<string>>()
  return Array.from({ length: count }, () => {
    const office = someOffice(bodies, random)
    const names = taken.get(office.body.unit) ?? new Set<string>()
    taken.set(office.body.unit, names)
    let name = personName(random)
    while (names.has(name)) name = personName(random)
    names.add(name)
    return { name, offices: random.chance(0.15) ? [office, someOffice([office.body], random)] : [office] }
  })
}

function someOffice(bodies: readonly Body[], random: Random): Official['offices'][number] {
  const body = random.pick(bodies)
  return { title: random.pick(TITLES[body.type] ?? []), body }
}

function begin(districts: readonly Unit[], count: number, random: Random): Map<Unit, Work[]> {
  const works = new Map<Unit, Work[]>(districts.map((district) => [district, []]))
  for (let number = 1; number <= count; number++) {
    const district = random.pick(districts)
    const unit = random.pick(district.below)
    works.get(district)!.push({ name: `Dự án ${workName(random)} số ${number}`, unit })
  }
  return works
}
