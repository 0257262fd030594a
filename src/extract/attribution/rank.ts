import type { AgencyType } from '../../model/claim.js'
import type { Entities } from '../draft.js'
import type { Ranks } from '../grammar/frames/schema.js'

/** Who can order whom. */
export interface Standing {
  /** Whether the issuer's polite "đề nghị" (propose) binds all of these. */
  commands(issuer: string, addressees: readonly string[]): boolean
  /** Whether what this person or body says in the meeting, without a verb of ordering, is an order. */
  presides(id: string): boolean
  isPerson(id: string): boolean
  isOfficial(person: string): boolean
  /** The body that a person speaks for when naming none. */
  bodyOf(person: string): string | null
  /** Whether the person holds an office in this body. */
  speaksFor(person: string, agency: string): boolean
}

const LONGEST_FORMER = 12
const LEVELS: Record<string, number> = { NATION: 4, PROVINCE: 3, DISTRICT: 2, COMMUNE: 1 }

/** Who sits in one of these speaks for another body first: of a party secretary who chairs the people's committee, for the latter. */
const NOT_EXECUTIVE: ReadonlySet<AgencyType> = new Set([
  'PARTY',
  'PARTY_COMMITTEE',
  'PARTY_STANDING_BODY',
  'NATIONAL_ASSEMBLY',
  'PEOPLES_COUNCIL',
])

interface Office {
  agency: string | null
  type: AgencyType | null
  level: number
  isChair: boolean
}

export function findStanding(text: string, entities: Entities, ranks: Ranks): Standing {
  const agencies = new Map(entities.agencies.map((agency) => [agency.id, agency]))
  const places = new Map(entities.places.map((place) => [place.id, place]))
  const offices = new Map(
    entities.people.map(({ id, titles }) => [
      id,
      titles
        .filter(({ span }) => !isFormer(text, span.start, ranks))
        .map(({ title, agency }) => officeOf(title, agency)),
    ]),
  )

  function officeOf(title: string, id: string | null): Office {
    const agency = id === null ? undefined : agencies.get(id)
    const name = title.normalize('NFC').toLowerCase()
    const isChair =
      (ranks.chairs.some((chair) => name.includes(chair)) ||
        ranks.chairAbbreviations.includes(name.split(' ')[0]!)) &&
      !ranks.notChairs.some((other) => name.includes(other)) &&
      (agency === undefined ||
        ranks.commanding.includes(agency.type) ||
        ranks.ofTheNation.some((office) => name.includes(office)))
    return { agency: id, type: agency?.type ?? null, level: LEVELS[agency?.level ?? ''] ?? 0, isChair }
  }

  function commandLevel(id: string): number {
    const held = offices.get(id)
    if (held) return Math.max(0, ...held.filter(({ isChair }) => isChair).map(({ level }) => level || 1))
    const agency = agencies.get(id)
    if (agency) {
      const isCommanding =
        ranks.commanding.includes(agency.type) || (agency.collective && agency.place !== null)
      return isCommanding ? (LEVELS[agency.level] ?? 0) : 0
    }
    return LEVELS[places.get(id)?.level ?? ''] ?? 0
  }

  function isOutside({ type, collective, name }: Entities['agencies'][number]): boolean {
    const folded = name.toLowerCase()
    return (
      ranks.outside.includes(type) || (collective && ranks.outsideNames.some((word) => folded.includes(word)))
    )
  }

  function isBelow(id: string, level: number, isIssuerBody: boolean): boolean {
    const held = offices.get(id)
    if (held) return held.length > 0
    const agency = agencies.get(id)
    if (agency && isOutside(agency)) return false
    const own = LEVELS[agency?.level ?? places.get(id)?.level ?? '']
    const isGovernment = agency === undefined || agency.type === 'PEOPLES_COMMITTEE'
    return own === undefined || own < level || (own === level && !(isIssuerBody && isGovernment))
  }

  const chair = entities.meeting?.chair?.person
  const ofChair =
    chair === undefined ? 0 : Math.max(0, ...(offices.get(chair) ?? []).map(({ level }) => level))
  const officials = [...offices].filter(([, held]) => held.length > 0).map(([id]) => id)
  // A written order retold names nobody: its body commands.
  const commanders = officials.length > 0 ? officials : [...agencies.keys()]
  const top = ofChair || Math.max(0, ...commanders.map(commandLevel))
  return {
    commands(issuer, addressees) {
      const level = commandLevel(issuer)
      return level > 0 && addressees.every((id) => isBelow(id, level, !offices.has(issuer)))
    },
    presides: (id) => id === chair || (top > 0 && commandLevel(id) >= top),
    isPerson: (id) => offices.has(id),
    isOfficial: (person) => (offices.get(person)?.length ?? 0) > 0,
    speaksFor: (person, agency) => offices.get(person)?.some((office) => office.agency === agency) ?? false,
    bodyOf(person) {
      const held = offices.get(person)?.filter(({ agency }) => agency !== null) ?? []
      const executive = held.find(({ type }) => type !== null && !NOT_EXECUTIVE.has(type))
      return (executive ?? held.find(({ isChair }) => isChair) ?? held[0])?.agency ?? null
    },
  }
}

/** "nguyên Chủ tịch UBND huyện" (former chair): no office any more. */
function isFormer(text: string, titleStart: number, { former }: Ranks): boolean {
  const before = text
    .slice(Math.max(0, titleStart - LONGEST_FORMER), titleStart)
    .toLowerCase()
    .trimEnd()
  return former.some((word) => before.endsWith(word))
}
