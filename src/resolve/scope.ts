/**
 * Within what a name is unique. Two names in one scope are one thing; anything less certain gets the report as its scope
 * and stays apart from what other reports name.
 */
import type { AgencyClaim, AgencyLevel, AgencyType, PlaceClaim, ProjectClaim } from '../model/claim.js'
import type { TitleReading } from './words.js'

/** The scope of bodies of which the country has one: "Bộ Y tế" (the Ministry of Health). */
const NATION = 'nation'
/** Made for an occasion, or no body of its own; the next report's "đoàn công tác" (delegation) is another. */
const PASSING: readonly AgencyType[] = ['TASK_DELEGATION', 'COLLECTIVE']
/** Bodies that govern a place, in the order in which one office of several is taken for the main one. */
const GOVERNING: readonly AgencyType[] = [
  'PEOPLES_COMMITTEE',
  'PARTY_COMMITTEE',
  'PARTY_STANDING_BODY',
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING_BODY',
  'COUNCIL_COMMITTEE',
]
const MOST_LOCAL_FIRST: readonly AgencyLevel[] = ['COMMUNE', 'DISTRICT', 'PROVINCE', 'NATION', 'UNSPECIFIED']

/**
 * A named place lies in a place: the one that its report says, else the one that the meeting was about. What is only
 * described ("các xã còn lại", the remaining communes) or has no proper name belongs to its report.
 */
export function placeScope(
  claim: Pick<PlaceClaim, 'name' | 'generic'>,
  parent: string | null,
  met: string | null,
  report: string,
): string {
  if (claim.generic) return report
  return parent ?? (hasProperName(claim.name) ? met : null) ?? report
}

/** "xóm Thung Mòn", not "trạm y tế" (the health station): two capitals at least behind the word for its kind. */
export const hasProperName = (name: string) => (name.match(/ \p{Lu}/gu) ?? []).length >= 2

export function agencyScope(
  claim: Pick<AgencyClaim, 'type' | 'level' | 'collective'>,
  place: string | null,
  report: string,
): string {
  if (claim.collective || PASSING.includes(claim.type)) return report
  return place ?? (claim.level === 'NATION' ? NATION : report)
}

export function projectScope(
  { name, type }: Pick<ProjectClaim, 'name' | 'type'>,
  place: string | null,
  met: string | null,
  report: string,
): string {
  if (type === 'PROGRAMME') return place ?? NATION
  return place ?? (hasProperName(name) ? met : null) ?? report
}

/** Two reports speak of one meeting when day, place and chair agree; a meeting that lacks one belongs to its report. */
export function meetingKey(
  { day, place, chair }: { day: string | null; place: string | null; chair: string | null },
  report: string,
): string[] {
  return day !== null && place !== null && chair !== null ? [day, place, chair] : [report]
}

export interface Office extends TitleReading {
  type: AgencyType
  level: AgencyLevel
  /** Of its agency. */
  scope: string
}

/** A person is known by name and the scope of the main office. */
export function personScope(offices: readonly Office[], report: string): string {
  return mainOffice(offices, report)?.scope ?? report
}

/**
 * Of several offices the most local one that governs a place: it is named in every report, while "Tỉnh ủy viên" (member of
 * the provincial party committee) beside it comes and goes. Without such an office any other of a standing body.
 */
export function mainOffice<Held extends Office>(offices: readonly Held[], report: string): Held | undefined {
  return offices
    .filter((office) => !office.isSeat && office.scope !== report)
    .sort(
      (one, other) =>
        Number(one.isFormer) - Number(other.isFormer) ||
        Number(isGoverning(other)) - Number(isGoverning(one)) ||
        MOST_LOCAL_FIRST.indexOf(one.level) - MOST_LOCAL_FIRST.indexOf(other.level) ||
        GOVERNING.indexOf(one.type) - GOVERNING.indexOf(other.type),
    )[0]
}

const isGoverning = ({ type }: Office) => GOVERNING.includes(type)
