/** The register of places, as data that `pipeline.ts` loads and hands to the stages that need it. */
import type { PlaceLevel } from './claim.js'

export type RegisterLevel = Extract<PlaceLevel, 'PROVINCE' | 'DISTRICT' | 'COMMUNE'>

/** One unit of the administrative register, through all the codes, names and kinds it has had. */
export interface RegisterPlace {
  /** Its earliest code with its namespace (`o:` before 1 July 2025, `n:` from then on, `r:` ended earlier): the entity's identity. */
  code: string
  /** Every code it has carried, the earliest first. */
  codes: readonly string[]
  /** Bare name, as now or at its end: "Hương Khê". */
  name: string
  /** Kind in lower case: "huyện", "xã", "thành phố". */
  kind: string
  level: RegisterLevel
  /** Code of the unit it lies in (the identity code of that unit). */
  parent: string | null
  /** ISO days; null: not known or still in force. */
  validFrom: string | null
  validThrough: string | null
}

export interface Gazetteer {
  /** By any code, with namespace. */
  byCode(code: string): RegisterPlace | null
  /** Units whose name or known variant matches (case, tone placement and spelling variants folded), in force on `day` when given. */
  find(
    name: string,
    options?: { level?: RegisterLevel; within?: string; day?: string },
  ): readonly RegisterPlace[]
  /** The unit and all above it, the smallest first. */
  ancestry(code: string): readonly RegisterPlace[]
  /** Whether any unit's name begins with this syllable sequence (folded), for the longest-match scan. */
  startsName(folded: string): boolean
}
