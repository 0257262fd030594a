import { todayInVietnam } from '../model/values/date.js'

/** The calendar day in Vietnam of a moment; a bare day stays as it is. */
export function dayInVietnam(moment: string | null): string | null {
  if (moment === null) return null
  const bare = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+)?$/.exec(moment)
  if (bare) return bare[1]!
  const time = Date.parse(moment)
  if (Number.isNaN(time)) return null
  return todayInVietnam(new Date(time))
}
