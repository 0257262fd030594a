/** The gazetteer's tables: tab-separated, one header line. Units are made of their rows when asked for, since a run needs few. */
import type { PlaceForm, RegisterLevel, RegisterPlace } from './gazetteer.js'
import { FIRST_NEW_DAY, LAST_OLD_DAY, linesOf } from './register-table.js'

const LEVEL_BY_DIGITS: Record<number, RegisterLevel> = { 2: 'PROVINCE', 3: 'DISTRICT', 5: 'COMMUNE' }

/** Forms by the number of their row. */
export interface PlaceTable {
  /** From a bare name to the rows that have it. */
  rowsByName: ReadonlyMap<string, readonly number[]>
  /** The first row with this code. */
  rowOf(code: string): number | undefined
  formAt(row: number): PlaceForm
  placeAt(row: number): RegisterPlace
}

/**
 * Columns: place (its earliest code), code (when another), name, kind, parent, valid_from, valid_through. The rows of one
 * place stand together, in the order of time.
 */
export function readPlaces(table: string): PlaceTable {
  const lines = linesOf(table)
  const rowByCode = new Map<string, number>()
  const rowsByName = new Map<string, number[]>()
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row]!
    const first = line.indexOf('\t')
    const second = line.indexOf('\t', first + 1)
    const code = second === first + 1 ? line.slice(0, first) : line.slice(first + 1, second)
    if (!rowByCode.has(code)) rowByCode.set(code, row)
    const name = line.slice(second + 1, line.indexOf('\t', second + 1))
    const named = rowsByName.get(name)
    if (named) named.push(row)
    else rowsByName.set(name, [row])
  }
  const forms = new Map<number, PlaceForm>()
  const formAt = (row: number): PlaceForm => remembered(forms, row, () => formOf(lines[row]!))

  const places = new Map<number, RegisterPlace>()
  const identityAt = (row: number): string => lines[row]!.slice(0, lines[row]!.indexOf('\t'))
  const placeAt = (row: number): RegisterPlace =>
    remembered(places, row, () => {
      const identity = identityAt(row)
      const first = rowByCode.get(identity)!
      if (first !== row) return placeAt(first)
      const own: PlaceForm[] = []
      for (let at = first; at < lines.length && identityAt(at) === identity; at++) own.push(formAt(at))
      const parent = rowByCode.get(own.at(-1)!.parent ?? '')
      return placeOf(identity, own, parent === undefined ? null : identityAt(parent))
    })
  return { rowsByName, rowOf: (code) => rowByCode.get(code), formAt, placeAt }
}

/** Columns: codes (parted by commas) of the forms that a variant stands for, variant. */
export function readVariants(table: string): { code: string; variant: string }[] {
  return linesOf(table).flatMap((line) => {
    const [codes = '', variant = ''] = line.split('\t')
    return codes.split(',').map((code) => ({ code, variant }))
  })
}

function formOf(line: string): PlaceForm {
  const [identity = '', ownCode, name = '', kind = '', parent, from, through] = line.split('\t')
  const code = ownCode || identity
  return {
    code,
    name,
    kind,
    level: LEVEL_BY_DIGITS[code.slice(2).split('@')[0]!.length]!,
    parent: parent || null,
    validFrom: from || (code.startsWith('n:') ? FIRST_NEW_DAY : null),
    validThrough: through || (code.startsWith('o:') ? LAST_OLD_DAY : null),
  }
}

function placeOf(code: string, forms: readonly PlaceForm[], parent: string | null): RegisterPlace {
  const codes = [...new Set(forms.map((form) => form.code))]
  return { ...forms.at(-1)!, code, codes, parent, validFrom: forms[0]!.validFrom, forms }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    known.set(key, value)
  }
  return value
}
