import { typeBrandKey } from '@pothos/core'

/**
 * What one statement fetched of one object, under the response keys of the selection. Nothing else is ever read from
 * it: an alias may bear the name of another field. It knows its type, so that unions and interfaces resolve.
 */
export class Fetched {
  readonly [typeBrandKey]: string;
  [responseKey: string]: unknown

  constructor(type: string) {
    this[typeBrandKey] = type
  }
}
// Without Object's members, `__proto__` and `constructor` are response keys like any other.
Object.setPrototypeOf(Fetched.prototype, null)
