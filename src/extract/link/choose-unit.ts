import type { Gazetteer, RegisterPlace } from '../../model/gazetteer.js'
import type { LevelWord } from '../grammar/lexicon/schema.js'
import { type Context, onDay } from './context.js'

/** Which of the units of one name is meant: that in the district of the report, else in its province, else a poorer writing of one there. */
export function chooseUnit(
  gazetteer: Gazetteer,
  { day, district, province }: Context,
  units: readonly RegisterPlace[],
  level: LevelWord,
  written: string,
): RegisterPlace | null {
  const inForce = onDay(units, level, day)
  const isUnder = (unit: RegisterPlace, top: RegisterPlace | null) =>
    top !== null && gazetteer.ancestry(unit.code, day ?? undefined).some(({ code }) => code === top.code)
  const near =
    inForce.find((unit) => isUnder(unit, district)) ?? inForce.find((unit) => isUnder(unit, province))
  if (near) return near
  const elsewhere = units.find((unit) => isUnder(unit, province))
  if (elsewhere) return elsewhere
  const poorer = [district, province].map((top) => top && mended(gazetteer, `${level.kind} ${written}`, top))
  return poorer.find((unit) => unit != null) ?? inForce[0] ?? null
}

/** The one unit in there of which the name may be a poorer writing: "Đông Văn" for Đồng Văn. */
function mended(gazetteer: Gazetteer, name: string, within: RegisterPlace): RegisterPlace | null {
  const units = gazetteer.find(name, { within: within.code, accents: 'any' })
  return units.length === 1 ? units[0]! : null
}
