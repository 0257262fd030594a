import type { BodyHead } from '../grammar/lexicon/schema.js'
import type { LinkedAgency } from './agency.js'
import type { Seat } from './seats.js'

/** "Sở Tài chính" of "tỉnh Nghệ An", "Ban Thường vụ" of "Huyện ủy Tân Kỳ": the name by which a body is known everywhere. */
export function fullName(
  head: BodyHead,
  own: string | null,
  { level, place }: Seat,
  parent: LinkedAgency | null,
): string {
  const named = own ? `${head.name} ${own}` : head.name
  if (parent) return `${named} ${parent.draft.name}`
  if (head.isSameAs && place) return `${head.isSameAs[level] ?? head.name} ${place.name}`
  if (place === null || own?.endsWith(place.name)) return named
  return `${named} ${head.isNamedByPlaceAlone ? place.name : place.draft.name}`
}
