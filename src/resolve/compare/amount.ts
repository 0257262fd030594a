import type { ThreadItem, ThreadReport } from '../threads/item.js'
import type { Amount } from '../threads/numbers.js'
import { best, type Comparator, type Comparison, type Setting } from './comparator.js'

/** Below this a number stands everywhere. */
const TELLING = 3
/** From here on what is left may be counted by another word. */
const TELLING_REST = 10
const OTHER_NUMBER = -0.35
const SAME_NUMBER = 0.8

/** The same number of the same thing, or what is left of it: "17 hộ", then "14/17 hộ", then "3 hộ còn lại" (households). */
export const compareAmount: Comparator = (earlier, later, setting) =>
  best(
    earlier.amounts.flatMap((one) =>
      later.amounts.flatMap((other): Comparison[] => {
        if (one.value === other.value && one.value >= TELLING && isOneUnit(one, other))
          return [sameNumber(one, setting)]
        const done = other.value < one.value ? doneOf(one, other, setting.later) : null
        if (done === null) return isOtherAmount(one, other, later) ? [otherAmount(one, other)] : []
        return [{ score: 1, reason: `${other.value} are left of ${one.value}: ${done} are reported` }]
      }),
    ),
  )

/** A new commitment with another number of the same thing may be a new matter: "38 tuyến kênh", then "9 tuyến kênh" (canals). */
function isOtherAmount(one: Amount, other: Amount, later: ThreadItem): boolean {
  return later.claim !== null && isOneUnit(one, other) && one.value !== other.value
}

const otherAmount = (one: Amount, other: Amount): Comparison => ({
  score: OTHER_NUMBER,
  reason: `${one.value} ${one.unit} then, ${other.value} now`,
})

function sameNumber({ value, unit }: Amount, { traits }: Setting): Comparison {
  const score = SAME_NUMBER * traits.of(amountTrait(value))
  return { score, reason: `the number ${value}${unit === null ? '' : ` ${unit}`} again` }
}

/** How many are reported done: a statement names that number of the same thing, beside the whole or what is left. */
function doneOf(whole: Amount, rest: Amount, { statements }: ThreadReport): number | null {
  if (whole.unit === null || !mayBeRest(rest, whole)) return null
  const done = whole.value - rest.value
  const says = statements.some(({ amounts }) => {
    const has = (value: number) => amounts.some((amount) => amount.value === value)
    const counts = amounts.some(({ value, unit }) => value === done && unit === whole.unit)
    return counts && (has(whole.value) || has(rest.value))
  })
  return says ? done : null
}

/** "16 giáo viên" may be left of "46 biên chế" (posts); a small number needs the same unit. */
const mayBeRest = ({ value, unit }: Amount, whole: Amount) =>
  unit === whole.unit || (unit !== '%' && value >= TELLING_REST)

const isOneUnit = (one: Amount, other: Amount) => one.unit !== null && one.unit === other.unit

export const amountTrait = (value: number) => `amount ${value}`
