import type { CommitmentItem } from '../threads/item.js'
import type { CompareTellings } from './likeness.js'

/** The same deadline and the same target, or none in both; where one report leaves one out, nobody can tell. */
export const compareTerms: CompareTellings = ({ claim: one }, { claim: other }) => {
  const terms = [
    [deadlineOf(one), deadlineOf(other)],
    [targetOf(one), targetOf(other)],
  ] as const
  const differing = terms.filter(([mine, its]) => mine !== its)
  const conflict = differing.find((pair) => !pair.includes(null))
  if (conflict) return { score: -1, reason: conflict.join(' and ') }
  if (differing.length > 0) return null
  const said = terms.flatMap(([mine]) => mine ?? [])
  return { score: 1, reason: said.length > 0 ? `${said.join(', ')} in both` : 'without a date in both' }
}

const deadlineOf = ({ deadline }: CommitmentItem['claim']) =>
  deadline && (deadline.date ? `due on ${deadline.date}` : `due “${deadline.span.quote}”`)

const targetOf = ({ target }: CommitmentItem['claim']) =>
  target && ('value' in target ? `${target.value} ${target.unit}` : 'a target in words')
