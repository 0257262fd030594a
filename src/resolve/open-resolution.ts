import type { Extraction } from '../model/claim.js'
import type { Gazetteer } from '../model/gazetteer.js'
import { reportId } from '../model/identity.js'
import type { Report } from '../model/report.js'
import { resolveAgencies } from './agencies.js'
import { GraphDraft } from './draft.js'
import type { Known } from './parties.js'
import { resolvePeople } from './people.js'
import { resolvePlaces } from './places.js'
import { resolveProjects } from './projects.js'
import { madeOn, type Resolution } from './resolution.js'
import { storeText } from './stored-text.js'

export interface OpenInput {
  report: Report
  extraction: Extraction
  gazetteer: Gazetteer
  /** UTC instant. */
  recordedAt: string
}

export interface OpenResolution {
  resolution: Resolution
  known: Known
  /** The report's text as it is stored. */
  text: string
}

/** A resolution with its entities in place, before any fact is added: who is who, and what is where. */
export function openResolution({ report, extraction, gazetteer, recordedAt }: OpenInput): OpenResolution {
  const stored = storeText(report.text)
  const draft = new GraphDraft(reportId(stored.text), stored)
  const made = madeOn(extraction, report)
  const resolution: Resolution = { report, extraction, gazetteer, recordedAt, draft, made }
  const places = resolvePlaces(resolution)
  const agencies = resolveAgencies(resolution, places)
  const people = resolvePeople(resolution, agencies)
  return {
    resolution,
    known: { people, agencies, places, projects: resolveProjects(resolution, places) },
    text: stored.text,
  }
}
