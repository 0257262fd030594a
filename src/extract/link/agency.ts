import type { AgencyClaim } from '../../model/claim.js'
import type { Draft } from '../draft.js'
import type { BodyHead } from '../grammar/lexicon/schema.js'
import type { Ends } from './trail.js'

type AgencyDraft = Draft<AgencyClaim>

/** A body of the report with the head of its name. */
export interface LinkedAgency {
  draft: AgencyDraft
  head: BodyHead | null
  /** Its own name behind the head. */
  own: string | null
  /** Whether the text says to which unit it belongs. */
  hasArea: boolean
  /** Where its mentions end. */
  ends: Ends
}
