/**
 * In: the selection below one field, as graphql-js resolves it. Out: what one statement fetched, under its response keys.
 * It never decides what may be asked, and never runs a second statement for a field that is nested in another.
 */
import './plugin.js'

export { fetchField, fetchNode } from './entry.js'
export { Fetched } from './fetched.js'
export type { GraphField, Refusal } from './spec.js'
