import type { BodyKind } from '../model/body-kinds.js'
import type { RegisterPlace } from '../model/gazetteer.js'
import { matchKey } from '../model/values/name.js'
import { USUAL_KIND } from '../model/values/place-name.js'

/**
 * What the body of a kind is called at one place: "Sở Xây dựng tỉnh Quảng Ngãi"; "Tỉnh ủy Quảng Ngãi" but "Thành ủy Đà Nẵng",
 * since the name of the kind may already say what sort of place it is of.
 */
export function nameOfBody({ names, level }: BodyKind, unit: RegisterPlace | null): string {
  const [name = ''] = names
  if (unit === null || level === 'NATION') return name
  const [kindWord = ''] = unit.kind.split(' ')
  if (!wordsOf(name).includes(USUAL_KIND[level] ?? '')) return `${name} ${unit.kind} ${unit.name}`
  const fitting = names.find((form) => wordsOf(form).includes(kindWord)) ?? name
  return `${fitting} ${unit.name}`
}

const wordsOf = (name: string) => matchKey(name).split(' ')
