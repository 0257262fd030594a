import { type Scan, spanOf } from '../recognisers/scan.js'
import type { AgencyTable } from './agencies.js'

/** Finds companies called by their own words alone: "Trả lời Hậu Phát, …". */
export function findBrands(scan: Scan, named: Uint8Array, agencies: AgencyTable): void {
  for (let at = 0; at < scan.words.length; at++) {
    const brand = named[at] ? null : agencies.brands.at(at)
    if (brand) agencies.mention(brand.agency, spanOf(scan, { from: at, to: brand.to }))
  }
}
