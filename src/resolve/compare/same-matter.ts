import type { CommitmentItem } from '../threads/item.js'
import { isOneName } from '../threads/one-name.js'
import type { CompareTellings } from './likeness.js'

/** From this nearness on a project or place is the item's own. */
const OWN = 0.8

/** About the same project or place; two of which neither is the other's, or other numbers of one thing, speak against. */
export const compareMatter: CompareTellings = (one, other) => {
  const amount = otherAmount(one, other)
  if (amount) return { score: -1, reason: amount }
  const [own, further] = [ownOf(one), ownOf(other)]
  if (own.length === 0 && further.length === 0) return { score: 1, reason: 'about no other place' }
  if (own.length === 0 || further.length === 0) return null
  const isShared = (subject: (typeof own)[number], among: typeof own) =>
    among.some(({ id, name }) => id === subject.id || isOneName(name, subject.name))
  const shared = own.filter((subject) => isShared(subject, further))
  if (shared.length === 0) return { score: -1, reason: 'about other things' }
  return shared.length === own.length && further.every((subject) => isShared(subject, own))
    ? {
        score: 1,
        reason: `about ${[...new Set(shared.map(({ name }) => name))].sort().join(' and ')} in both`,
      }
    : null
}

const ownOf = ({ subjects }: CommitmentItem) => subjects.filter(({ nearness }) => nearness >= OWN)

function otherAmount({ amounts }: CommitmentItem, { amounts: others }: CommitmentItem): string | null {
  for (const { value, unit } of amounts) {
    const alike = others.filter((amount) => unit !== null && amount.unit === unit)
    if (alike.length > 0 && alike.every((amount) => amount.value !== value))
      return `${value} ${unit} in one, ${alike[0]!.value} in the other`
  }
  return null
}
