/** The register of places, as data that `pipeline.ts` loads and hands to the stages that need it. */
import type { PlaceLevel } from './claim.js'
import type { Reorganisation } from './reorganisation.js'

export type RegisterLevel = Extract<PlaceLevel, 'PROVINCE' | 'DISTRICT' | 'COMMUNE'>

/** What a unit was called and where it lay during one stretch of time. */
export interface PlaceForm {
  /** With its namespace: `o:` before 1 July 2025, `n:` from then on, `r:` ended earlier. */
  code: string
  /** Bare name: "Hương Khê". */
  name: string
  /** Kind in lower case: "huyện", "xã", "thành phố". */
  kind: string
  level: RegisterLevel
  /** Code (of that time) of the unit it lay in. */
  parent: string | null
  /** ISO days, both in force; null: not known, or still in force. */
  validFrom: string | null
  validThrough: string | null
}

/**
 * One unit of the register through all the codes, names and kinds it has had; the fields beside `forms` are those of now or
 * of its end. A unit that was merged, or is what a split left over, is another place, even under the old name.
 */
export interface RegisterPlace extends PlaceForm {
  /** Its earliest code: the entity's identity. */
  code: string
  /** Every code it has carried, the earliest first. */
  codes: readonly string[]
  /** Identity code of the unit it lies in. */
  parent: string | null
  /** The earliest first, without overlap. */
  forms: readonly PlaceForm[]
}

export interface FindOptions {
  level?: RegisterLevel
  /** Any code of a unit above. */
  within?: string
  /** ISO day on which unit and name were in force. */
  day?: string
  /** `any` takes "Huong Khe" and "Hương Khe" for Hương Khê; for a second try, since it knows fewer names apart. */
  accents?: 'any'
}

export interface Gazetteer {
  /** By any code, with namespace. */
  byCode(code: string): RegisterPlace | null
  /**
   * Units of this name or known variant, with or without the kind before it: "Ea H’leo", "huyện Hương Khê", "TP. Huế", "Q.1".
   * Case, place of the tone, spelling (Kì, Đăk), dashes and apostrophes are folded; a kind, where given, must be the unit's.
   */
  find(name: string, options?: FindOptions): readonly RegisterPlace[]
  /** The unit and all above it, the smallest first: on that day, else as of this code. */
  ancestry(code: string, day?: string): readonly RegisterPlace[]
  /**
   * How many syllables from `from` on make up the longest bare name that any unit has, or any of this level; 0 for none.
   * A dash or an apostrophe may be a syllable of its own: ["xã", "Ea", "H", "’", "leo"] from 1 gives 4. Bare numbers are
   * names ("4"), and so are surnames with a given name: call it behind a word that says a place follows.
   */
  longestName(syllables: readonly string[], from: number, level?: RegisterLevel): number
  /** What became of units and bodies. */
  reorganisation: Reorganisation
}

/** The form in force on a day; before the first and behind the last form, that one. */
export function formOn(place: RegisterPlace, day: string): PlaceForm {
  return place.forms.findLast((form) => form.validFrom === null || form.validFrom <= day) ?? place.forms[0]!
}
