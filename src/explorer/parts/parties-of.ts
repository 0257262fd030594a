import type { CommitmentRowFragment } from './commitment-rows.documents.js'
import type { Answers } from './row-answers.js'

type Party = CommitmentRowFragment['addressees'][number]

/** Whom it is directed to; where nobody is addressed, who is to lead on it. */
export function toWhom({
  addressees,
  responsibilities,
  maker,
}: Pick<CommitmentRowFragment, 'addressees' | 'responsibilities' | 'maker'>): Party[] {
  if (addressees.length > 0) return addressees
  const leads = responsibilities.flatMap(({ part, party }) => (part === 'LEAD' && party ? [party] : []))
  return [...new Map(leads.filter(({ id }) => id !== maker?.id).map((lead) => [lead.id, lead])).values()]
}

/** Who answers on the day of the page, or that nobody does, which is not the same as that nobody was named. */
export function answeringOf({
  answers,
  responsibilities,
}: { answers: Answers } & Pick<CommitmentRowFragment, 'responsibilities'>):
  | Party[]
  | 'nobody'
  | 'nobodyNamed' {
  const parties = answers.flatMap(({ holder, party }) => holder ?? party ?? [])
  if (parties.length > 0) return parties
  return responsibilities.every(({ part }) => part !== 'LEAD') ? 'nobodyNamed' : 'nobody'
}
