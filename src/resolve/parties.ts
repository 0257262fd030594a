import type { CommitmentClaim } from '../model/claim.js'
import { bodyOf, type KnownAgency } from './agencies.js'
import type { KnownPerson, KnownRole } from './people.js'
import type { KnownProject } from './projects.js'
import type { KnownPlace } from './register-places.js'
import type { Resolution } from './resolution.js'

/** Whoever or whatever a report knows by a local id. */
export interface Known {
  people: ReadonlyMap<string, KnownPerson>
  agencies: ReadonlyMap<string, KnownAgency>
  places: ReadonlyMap<string, KnownPlace>
  projects: ReadonlyMap<string, KnownProject>
}

export interface Party {
  id: string
  name: string
  /** Id of the place it has jurisdiction over, or that it is; null for a person. */
  ground: string | null
  /** The body that it is or that the office is in; null for a person without one and for a place. */
  body: KnownAgency | null
}

export interface Parties {
  maker: (Party & { role: string | null }) | null
  /** Who voices it, where that is not the maker. */
  speaker: KnownPerson | null
  responsible: readonly Party[]
  /** Those who are responsible too are left out. */
  cooperating: readonly Party[]
  addressees: readonly Party[]
  beneficiaries: readonly Party[]
  project: KnownProject | null
  place: KnownPlace | null
}

type Find = (local: string) => Party | null

/** All whom a commitment concerns, each once. */
export function partiesOf(resolution: Resolution, known: Known, claim: CommitmentClaim): Parties {
  const bearer: Find = (local) => bearerOf(resolution, known, local)
  const addressee: Find = (local) => addresseeOf(known, local)
  const responsible = distinct(claim.responsible, bearer)
  const maker = claim.issuer === null ? null : makerOf(resolution, known, claim.issuer)
  const speaker = known.people.get(claim.speaker ?? '') ?? null
  return {
    maker,
    speaker: speaker?.id === maker?.id ? null : speaker,
    responsible,
    cooperating: distinct(claim.cooperating, bearer).filter(
      ({ id }) => !responsible.some((lead) => lead.id === id),
    ),
    addressees: distinct(claim.addressee, addressee),
    beneficiaries: distinct(claim.beneficiary, addressee),
    project: known.projects.get(claim.project ?? '') ?? null,
    place: known.places.get(claim.place ?? '') ?? null,
  }
}

function distinct(locals: readonly string[], find: Find): Party[] {
  return [...new Map(locals.map(find).flatMap((party) => (party ? [[party.id, party]] : []))).values()]
}

function makerOf(resolution: Resolution, known: Known, local: string): Parties['maker'] {
  const person = known.people.get(local)
  if (person) return { ...partyOf(person), role: person.role?.id ?? null }
  const body = actorOf(resolution, known, local)
  return body && { ...body, role: null }
}

/** What the holder of an office must do is borne by the office, so that it outlasts the person's term. */
function bearerOf(resolution: Resolution, known: Known, local: string): Party | null {
  const person = known.people.get(local)
  if (!person) return actorOf(resolution, known, local)
  return person.role ? officeOf(person.role) : partyOf(person)
}

/** Whoever is spoken to, or gains by it, as they are: a place may stay a place. */
function addresseeOf(known: Known, local: string): Party | null {
  const person = known.people.get(local)
  const place = known.places.get(local)
  if (person) return partyOf(person)
  if (place) return { id: place.id, name: place.name, ground: place.id, body: null }
  return bodyParty(known.agencies.get(local) ?? null)
}

function actorOf(resolution: Resolution, known: Known, local: string): Party | null {
  const place = known.places.get(local)
  return bodyParty(place ? bodyOf(resolution, place) : (known.agencies.get(local) ?? null))
}

const bodyParty = (body: KnownAgency | null): Party | null =>
  body && { id: body.id, name: body.name, ground: body.ground, body }

const officeOf = ({ id, name, agency }: KnownRole): Party => ({
  id,
  name,
  ground: agency.ground,
  body: agency,
})

const partyOf = ({ id, name, role }: KnownPerson): Party => ({
  id,
  name,
  ground: null,
  body: role?.agency ?? null,
})
