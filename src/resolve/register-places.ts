import type { PlaceLevel } from '../model/claim.js'
import type { RegisterPlace } from '../model/gazetteer.js'
import { changeId, registerPlaceId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import { dayKey } from '../model/values/date.js'
import { placeKey } from '../model/values/place-name.js'
import type { Resolution } from './resolution.js'

export interface KnownPlace {
  id: string
  name: string
  level: PlaceLevel
  /** Of the register; null outside it. */
  code: string | null
  isGeneric: boolean
  /** Id of the place it lies in by this report, or of the one that the meeting was about; null in the register. */
  within: string | null
  /** Look-up keys of all its names, with and without the kind: "huyện hương khê", "hương khê". */
  keys: ReadonlySet<string>
}

/** A unit that a report names comes with all that it was made of. */
export function addWithOrigins(resolution: Resolution, unit: RegisterPlace): KnownPlace {
  const { gazetteer } = resolution
  for (const code of gazetteer.reorganisation.originsOf(unit.codes)) {
    const origin = gazetteer.byCode(code)
    if (origin) addWithOrigins(resolution, origin)
  }
  return addRegisterPlace(resolution, unit)
}

/**
 * The unit, all that it has ever lain in, and all that it became, so that what lies within what, and what became of what,
 * never depends on who read which report.
 */
export function addRegisterPlace(resolution: Resolution, unit: RegisterPlace): KnownPlace {
  const { draft, gazetteer } = resolution
  const id = registerPlaceId(unit.code)
  const name = `${unit.kind} ${unit.name}`
  const names = unit.forms.map((form) => `${form.kind} ${form.name}`)
  if (!draft.has(id)) {
    draft.entity('Place', id, {
      ...namedAs(id, name, { otherForms: names, sortedBy: unit.name }),
      level: unit.level,
      codes: [...unit.codes],
      validFrom: unit.validFrom,
      validThrough: unit.validThrough,
    })
    for (const form of unit.forms) {
      const above = form.parent === null ? null : gazetteer.byCode(form.parent)
      if (above) draft.link('PART_OF', id, addRegisterPlace(resolution, above).id)
    }
    addChanges(resolution, id, unit)
  }
  return {
    id,
    name,
    level: unit.level,
    code: unit.code,
    isGeneric: false,
    within: null,
    keys: keysOf([...names, ...unit.forms.map((form) => form.name)]),
  }
}

function addChanges(resolution: Resolution, place: string, unit: RegisterPlace): void {
  const { draft, gazetteer } = resolution
  for (const change of gazetteer.reorganisation.changesOf(unit.codes)) {
    const { type, effective, legalBasis, isCertain, results } = change
    const id = changeId(effective, place)
    const heirs = results.flatMap(({ code, extent }) => {
      const heir = gazetteer.byCode(code)
      return heir && heir.code !== unit.code ? [{ heir, extent }] : []
    })
    const isForked = heirs.length !== 1 || heirs[0]!.extent !== null
    draft.entity('Change', id, {
      type,
      effective,
      effectiveKey: dayKey(effective, id),
      legalBasis,
      note: null,
      isCertain,
      isForked,
    })
    draft.link('ORIGINAL', id, place)
    for (const { heir, extent } of heirs) {
      draft.link('RESULTING', id, addRegisterPlace(resolution, heir).id, extent === null ? {} : { extent })
    }
  }
}

export function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => placeKey(name)))
}
