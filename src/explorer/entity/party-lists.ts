import type { CommitmentFilter } from '../data/schema-types.js'

/** One way in which commitments belong to something: what it made, what it has to do. */
export interface CommitmentList {
  key: 'answered' | 'made' | 'addressed' | 'commitments' | 'within'
  count: number
  filter: CommitmentFilter
}

interface Counted {
  totalCount: number
}

/** What a party has to do, has said, and was told. */
export function partyLists({
  id,
  commitmentsAnswered,
  commitmentsMade,
  commitmentsAddressed,
}: {
  id: string
  commitmentsAnswered: Counted
  /** Absent: it makes none itself. */
  commitmentsMade?: Counted
  commitmentsAddressed: Counted
}): CommitmentList[] {
  return [
    { key: 'answered', count: commitmentsAnswered.totalCount, filter: { responsible: [id] } },
    ...(commitmentsMade
      ? [{ key: 'made' as const, count: commitmentsMade.totalCount, filter: { maker: [id] } }]
      : []),
    { key: 'addressed', count: commitmentsAddressed.totalCount, filter: { addressee: [id] } },
  ]
}
