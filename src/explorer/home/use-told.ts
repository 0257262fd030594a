import { useTranslation } from 'react-i18next'
import { useStatusWord } from '../parts/status-mark.js'
import type { NamedOnes } from '../parts/use-named.js'
import type { Params } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { type Choice, type Condition, conditionsOf, type List, lift, toggle } from './choice.js'

/** One filter in words, with what of the address to change so that it is gone. */
export interface Chip {
  key: string
  condition: Condition
  text: string
  removal: Params
}

/** The filters that are on, in words: each value as a chip, each condition as a clause of the sentence. */
export function useTold(choice: Choice, named: NamedOnes): { chips: Chip[]; clauses: string[] } {
  const { t } = useTranslation('home')
  const { language } = useAddress()
  const { day } = useFormat()
  const statusWord = useStatusWord()
  const { text, lists, from, to } = choice
  const valueIn = (list: List, value: string): string => {
    if (list === 'answers' || list === 'place') return named.of(value)?.name ?? '…'
    return statusWord(list === 'kind' ? 'kindNoun' : list, value)
  }
  const period = () => {
    if (from !== null && to !== null) return t('said.madeBetween', { from: day(from), to: day(to) })
    return from === null ? t('said.madeTo', { to: day(to!) }) : t('said.madeFrom', { from: day(from) })
  }
  const either = new Intl.ListFormat(language, { type: 'disjunction' })
  const clauseOf = (condition: Condition): string => {
    if (condition === 'text') return t('said.text', { text })
    if (condition === 'made') return period()
    if (condition === 'unassigned') return t('said.unassigned')
    const values = lists[condition].map((value) => valueIn(condition, value))
    const told = condition === 'kind' ? values.map((value) => value.toLowerCase()) : values
    return t(`said.${condition}`, { values: either.format(told) })
  }
  const chipsOf = (condition: Condition): Chip[] => {
    const one = (chip: string, removal = lift(condition), key: string = condition): Chip => ({
      key,
      condition,
      text: chip,
      removal,
    })
    if (condition === 'text') return [one(t('chips.text', { value: text }))]
    if (condition === 'made') return [one(t('chips.made', { value: period() }))]
    if (condition === 'unassigned') return [one(t('chips.unassigned'))]
    return lists[condition].map((value) =>
      one(
        t(`chips.${condition}`, { value: valueIn(condition, value) }),
        toggle(choice, condition, value),
        `${condition} ${value}`,
      ),
    )
  }
  const conditions = conditionsOf(choice)
  return { chips: conditions.flatMap(chipsOf), clauses: conditions.map(clauseOf) }
}
