/**
 * Copies that a commitment carries for indexes: computed here only, from sources that stand elsewhere in the graph. What
 * changes a source writes the copies anew in the same transaction; `db check` computes them again and compares.
 */
import { type StandingSources, standingOf } from '../standing.js'
import type { EvidenceStatus, OfficialStatus } from '../status.js'
import { dayKey } from '../values/date.js'

/** A place as far as it counts for what lies in it; `parents` are ids of the places it is, or was, part of. */
export interface PlaceAbove {
  validFrom: string | null
  validThrough: string | null
  parents: readonly string[]
}
export type PlaceTree = ReadonlyMap<string, PlaceAbove>

/** Ids, each list sorted. */
export interface CommitmentSources extends StandingSources {
  id: string
  /** Neither candidate nor hidden. */
  isShown: boolean
  maker: string | null
  madeLatest: string | null
  /** Bearers of the part LEAD that have not ended. */
  answerable: readonly string[]
  addressees: readonly string[]
  projects: readonly string[]
  places: readonly string[]
  /** Where its projects lie; what those first made answerable, then those addressed, have jurisdiction over; where it was made. */
  around: {
    projects: readonly string[]
    answerable: readonly string[]
    addressees: readonly string[]
    meeting: readonly string[]
  }
}

export type IndexLinkType = 'WITHIN' | 'ANSWERABLE' | 'ADDRESSED_TO' | 'CONCERNS'
export interface IndexLink {
  type: IndexLinkType
  to: string
  /** Empty for a candidate or a hidden fact, so that no index leads to it. */
  properties: Readonly<Record<string, string>>
}
export interface CommitmentCopies {
  properties: {
    makerId: string | null
    officialStatus: OfficialStatus
    evidenceStatus: EvidenceStatus
    doneOn: string | null
    dueLatest: string | null
    deadlineKey: string
    madeKey: string
  }
  links: readonly IndexLink[]
}

export function copiesOf(sources: CommitmentSources, tree: PlaceTree): CommitmentCopies {
  const { official, evidence, doneOn, dueLatest } = standingOf(sources)
  const deadlineKey = dayKey(dueLatest, sources.id)
  const madeKey = dayKey(sources.madeLatest, sources.id)
  const links = (type: IndexLinkType, targets: readonly string[]): IndexLink[] =>
    targets.map((to) => ({
      type,
      to,
      properties: sources.isShown ? { target: to, deadlineKey, madeKey } : {},
    }))
  return {
    properties: {
      makerId: sources.maker,
      officialStatus: official,
      evidenceStatus: evidence,
      doneOn,
      dueLatest,
      deadlineKey,
      madeKey,
    },
    links: [
      ...links('ADDRESSED_TO', sources.addressees),
      ...links('CONCERNS', [...sources.projects, ...sources.places]),
      ...(sources.isShown
        ? [
            ...links('ANSWERABLE', sources.answerable),
            ...links('WITHIN', placesWithin(placesOf(sources, tree), sources.madeLatest, tree)),
          ]
        : []),
    ],
  }
}

/**
 * Where a commitment belongs: the places it names; else those of its projects; else the ground of whoever must act, or is
 * asked. A body with a larger ground than the meeting's place was told there about that place ("giao Sở Xây dựng khảo
 * sát": the department is to survey, here), so the meeting's place stands for it; and it stands alone where nothing
 * else is known.
 */
function placesOf({ places, around, madeLatest }: CommitmentSources, tree: PlaceTree): readonly string[] {
  if (places.length > 0) return places
  if (around.projects.length > 0) return around.projects
  const grounds = around.answerable.length > 0 ? around.answerable : around.addressees
  if (grounds.length === 0) return around.meeting
  const inMeeting = around.meeting.map((place) => ({ place, above: placesWithin([place], madeLatest, tree) }))
  return grounds.map((ground) => inMeeting.find(({ above }) => above.includes(ground))?.place ?? ground)
}

/** The places and all above them that were in force on the day, or, for a place that had ended, on its last day. */
function placesWithin(places: readonly string[], day: string | null, tree: PlaceTree): string[] {
  const within = new Set<string>()
  const climb = (id: string, day: string | null): void => {
    within.add(id)
    for (const parent of tree.get(id)?.parents ?? []) {
      const above = tree.get(parent)
      if (above && !within.has(parent) && isInForce(above, day)) climb(parent, day)
    }
  }
  for (const id of places) climb(id, dayInForce(tree.get(id), day))
  return [...within].sort()
}

const isInForce = ({ validFrom, validThrough }: PlaceAbove, day: string | null) =>
  day === null || ((validFrom === null || validFrom <= day) && (validThrough === null || day <= validThrough))

function dayInForce(place: PlaceAbove | undefined, day: string | null): string | null {
  if (!place || day === null || isInForce(place, day)) return day
  return place.validFrom !== null && day < place.validFrom ? place.validFrom : place.validThrough
}
