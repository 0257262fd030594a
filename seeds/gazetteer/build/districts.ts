import type { Reference } from './reference.js'
import type { Succession } from './successions.js'

const REORGANISATION = '2025-07-01'

/**
 * Rows of `districts.tsv`: each district that ended on 1 July 2025 and the communes into which its own went, wholly or in
 * part. No act says it of the district itself; a district without communes became a special zone and is not listed.
 */
export function districtRows({ old }: Reference, successions: Succession[]): string[][] {
  const districtOf = new Map(
    old.filter(({ level }) => level === 'commune').map(({ code, parent }) => [code, parent]),
  )
  const communes = new Map<string, Set<string>>()
  for (const { from, to, date } of successions) {
    const district = districtOf.get(from)
    if (district === undefined || date !== REORGANISATION) continue
    communes.set(district, (communes.get(district) ?? new Set()).add(to))
  }
  return Array.from(communes, ([district, found]) => [district, Array.from(found).sort().join(',')])
}
