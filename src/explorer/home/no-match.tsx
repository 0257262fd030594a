import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { useAnswer } from '../data/use-answer.js'
import { FindDocument } from '../parts/find.documents.js'
import { To } from '../parts/link.js'
import { pathOf } from '../state/paths.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { type Choice, type Condition, conditionsOf, filterOf, lift } from './choice.js'
import { HomeCountDocument } from './home.documents.js'
import type { Chip } from './use-told.js'

/** Nothing meets all filters: what each of them costs, the dearest first, and what the words may have meant. */
export function NoMatch({
  choice,
  asOf,
  chips,
}: {
  choice: Choice
  asOf: string | null
  chips: readonly Chip[]
}) {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  const { change } = useAddress()
  const conditions = conditionsOf(choice)
  const without = useCounts(choice, asOf)?.filter(({ left }) => left > 0)
  const told = (condition: Condition) =>
    chips.flatMap((chip) => (chip.condition === condition ? [chip.text] : [])).join(', ')
  return (
    <div className="state">
      <h2>
        {conditions.length > 1 ? t('noMatch.titleMany', { count: conditions.length }) : t('noMatch.title')}
      </h2>
      {without && <p>{without.length > 0 ? t('noMatch.without') : t('noMatch.still')}</p>}
      <ul className="chips costs">
        {without?.map(({ condition, left }) => (
          <li key={condition}>
            <button type="button" className="btn" onClick={() => change(lift(condition))}>
              {t('noMatch.drop', { chip: told(condition), left: number(left) })}
            </button>
          </li>
        ))}
      </ul>
      {choice.text !== '' && <Meant words={choice.text} />}
    </div>
  )
}

interface Left {
  condition: Condition
  left: number
}

/** What is left without each condition, the most first. */
function useCounts(choice: Choice, asOf: string | null): Left[] | undefined {
  const client = useClient()
  const [counts, setCounts] = useState<Left[] | undefined>(undefined)
  useEffect(() => {
    let isAwaited = true
    const counted = conditionsOf(choice).map(async (condition) => {
      const filter = filterOf(choice, asOf, condition)
      const { data } = await client.query(HomeCountDocument, { filter }).toPromise()
      return data?.commitments ? [{ condition, left: data.commitments.totalCount }] : []
    })
    void Promise.all(counted).then((all) => {
      if (isAwaited) setCounts(all.flat().sort((one, other) => other.left - one.left))
    })
    return () => {
      isAwaited = false
    }
  }, [client, choice, asOf])
  return counts
}

function Meant({ words }: { words: string }) {
  const { t } = useTranslation('home')
  const { data } = useAnswer(FindDocument, { query: words, first: 3 })
  const found = (data?.search?.nodes ?? []).flatMap((node) => {
    const path = pathOf(node)
    return path === null ? [] : [{ path, text: 'name' in node ? node.name : node.action, id: node.id }]
  })
  if (found.length === 0) return null
  return (
    <>
      <p>{t('noMatch.meant')}</p>
      <ul className="chips costs">
        {found.map(({ id, path, text }) => (
          <li key={id}>
            <To className="go" path={path}>
              <span lang="vi">{text}</span>
            </To>
          </li>
        ))}
      </ul>
    </>
  )
}
