import type { JudgementClaim } from '../../model/judgement-claim.js'
import { compareTellings } from '../compare/telling.js'
import type { CommitmentItem } from './item.js'
import { claimsOf } from './join-entities.js'
import type { ThreadSide } from './thread-side.js'

type Ids = ReadonlyMap<string, string>

/**
 * Commitments that two reports of one meeting both tell; nothing where day, place or chair differ, or one is not known.
 * `idsBeside`: those that things have beside the other report, where they have another alone.
 */
export function judgeTellings(one: ThreadSide, other: ThreadSide, idsBeside: () => Ids): JudgementClaim[] {
  if (dayOf(one) === null || dayOf(one) !== dayOf(other)) return []
  const ids = idsBeside()
  const meeting = meetingOf(one, ids)
  if (meeting === null || meeting !== meetingOf(other, ids)) return []
  return claimsOf(told(one, ids), told(other, ids), (first, second) =>
    compareTellings(first.item, second.item),
  )
}

const dayOf = ({ joined: { resolution } }: ThreadSide) => resolution.extraction.meeting?.date.exact ?? null

function meetingOf({ joined: { resolution, known } }: ThreadSide, ids: Ids): string | null {
  const { meeting } = resolution.extraction
  const place = known.places.get(meeting?.place ?? '')?.id
  const chair = known.people.get(meeting?.chair?.person ?? '')?.id
  return place && chair ? `${idIn(ids, place)} ${idIn(ids, chair)}` : null
}

interface Told {
  id: string
  label: 'Commitment'
  item: CommitmentItem
}

/** Those that are shown, by the ids that the graph gives them. */
function told({ alone, commitments }: ThreadSide, ids: Ids): Told[] {
  return alone.commitments.flatMap((item): Told[] => {
    const id = commitments.get(item.ref.commitment)
    const renamed = <Thing extends { id: string }>(thing: Thing) => ({ ...thing, id: idIn(ids, thing.id) })
    const beside = {
      ...item,
      maker: item.maker && idIn(ids, item.maker),
      leads: item.leads.map(renamed),
      subjects: item.subjects.map(renamed),
    }
    return id ? [{ id, label: 'Commitment', item: beside }] : []
  })
}

const idIn = (ids: Ids, id: string) => ids.get(id) ?? id
