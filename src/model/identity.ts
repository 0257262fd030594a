/**
 * Ids are functions of content: two readings, in any order or at once, meet on the same node. Each function here lists
 * what its kind of thing is known by; a `scope` is the id of the place, body or report within which a name is unique.
 */
import { createHash } from 'node:crypto'
import type { AgencyType, PlaceLevel, ProjectType } from './claim.js'
import type { Label } from './kinds/index.js'
import type { Span } from './report.js'

/** 128 bits of SHA-256 over the kind and its natural key. */
function identify(label: Label, ...key: readonly (string | number | boolean)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([label, ...key]))
    .digest('hex')
    .slice(0, 32)
}

/** `text`: NFC, LF. */
export const reportId = (text: string) => identify('Report', text)
export const passageId = (report: string, { start, end }: Span) => identify('Passage', report, start, end)
/**
 * A fact is known by where it is read, never by what is made of it: `ordinal` is its place among the facts of this label
 * on the same stretch.
 */
export const factId = (label: Label, report: string, { start, end }: Span, ordinal: number) =>
  identify(label, report, start, end, ordinal)

/** `code`: the earliest code, with its namespace; a name is no part of it. */
export const registerPlaceId = (code: string) => identify('Place', code)
export const placeId = (nameKey: string, level: PlaceLevel, scope: string) =>
  identify('Place', nameKey, level, scope)
export const agencyId = (nameKey: string, type: AgencyType, scope: string) =>
  identify('Agency', nameKey, type, scope)
export const personId = (nameKey: string, scope: string) => identify('Person', nameKey, scope)
export const roleId = (titleKey: string, agency: string) => identify('Role', titleKey, agency)
export const tenureId = (person: string, role: string, isActing: boolean) =>
  identify('Tenure', person, role, isActing)
/** A unit or body of the register changes at most once on one day. */
export const changeId = (effective: string, original: string) => identify('Change', effective, original)
export const projectId = (nameKey: string, type: ProjectType, scope: string) =>
  identify('Project', nameKey, type, scope)
export const meetingId = (...key: readonly string[]) => identify('Meeting', ...key)
export const responsibilityId = (commitment: string, part: string, bearer: string) =>
  identify('Responsibility', commitment, part, bearer)
export const followUpId = (follows: string, by: string) => identify('FollowUp', follows, by)
/** One judgement of the reader's on two things, whichever is named first. */
export const judgementId = (one: string, other: string) => identify('Judgement', ...[one, other].sort())
/** What a client's write is known by: the client's own name for it, by which it is done once. */
export const operationRecordId = (operationId: string) => identify('Operation', operationId)
/** What one operation made; `part` tells several of a kind apart. */
export const recordedId = (
  label: 'Assessment' | 'DeadlineChange' | 'Responsibility' | 'Correction' | 'Judgement' | 'Change',
  operationId: string,
  part = '',
) => identify(label, 'operation', operationId, part)
