import type { AssessedValue, EvidenceStatus } from '../model/status.js'

/** Why a write was not done, for a client that can mend it. `field` is the path of an input, as in `basedOn.0`. */
export type Refusal =
  | { is: 'NotFound'; field: string; message: string }
  | { is: 'InvalidInput'; field: string; message: string }
  | {
      is: 'TransitionRefused'
      from: EvidenceStatus
      to: AssessedValue
      missing: readonly string[]
      message: string
    }
  | { is: 'OperationConflict'; message: string }

/** Thrown within a transaction, so that nothing of it stays; `operateOnce` gives the refusal back as data. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

export function notFound(field: string, what: string): Refused {
  return new Refused({ is: 'NotFound', field, message: `${field}: there is no such ${what}.` })
}

export function invalid(field: string, why: string): Refused {
  return new Refused({ is: 'InvalidInput', field, message: `${field}: ${why}` })
}
