import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import type { NamedOnes } from '../parts/use-named.js'
import { holds } from '../words/fold.js'
import { Facet, FacetValue } from './facet-values.js'
import { type Facets, MOST_COUNTED, type PartyCount } from './facets.js'

const SHOWN = 6

/** Who is responsible, the ones with the most first, with a box to find others in; and that nobody took over. */
export function AnswersFacet({
  facets,
  chosen,
  named,
  isUnassigned,
  choose,
  chooseUnassigned,
}: {
  facets: Facets | undefined
  chosen: readonly string[]
  named: NamedOnes
  isUnassigned: boolean
  choose: (id: string) => void
  chooseUnassigned: () => void
}) {
  const { t } = useTranslation('home')
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const parties = withChosen(facets?.answers ?? [], chosen, named)
  const found = parties.filter(({ name }) => holds(name, typed))
  const shown = isOpen || typed !== '' ? found : found.filter(({ id }, i) => i < SHOWN || chosen.includes(id))
  const largest = Math.max(1, facets?.unassigned ?? 0, ...parties.map(({ count }) => count))
  return (
    <Facet legend={t('facets.answers')}>
      <input
        className="find"
        type="search"
        value={typed}
        aria-label={t('facets.findAnswers')}
        placeholder={t('facets.find')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <FacetValue
        isChosen={isUnassigned}
        count={facets?.unassigned}
        largest={largest}
        choose={chooseUnassigned}
      >
        <Icon name="i-gone" />
        {t('chips.unassigned')}
      </FacetValue>
      {shown.map(({ id, name, count }) => (
        <FacetValue
          key={id}
          isChosen={chosen.includes(id)}
          count={count}
          largest={largest}
          choose={() => choose(id)}
        >
          <span lang="vi">{name}</span>
        </FacetValue>
      ))}
      {typed !== '' && found.length === 0 && <p className="meta">{t('facets.found')}</p>}
      {(isOpen || typed !== '') && (facets?.answers.length ?? 0) >= MOST_COUNTED && (
        <p className="meta">{t('facets.cut', { count: MOST_COUNTED })}</p>
      )}
      {typed === '' && found.length > SHOWN && (
        <button type="button" className="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('facets.less') : t('facets.more', { count: found.length - shown.length })}
        </button>
      )}
      {facets !== undefined && facets.nobodyNamed > 0 && (
        <p className="meta">{t('facets.nobodyNamed', { count: facets.nobodyNamed })}</p>
      )}
    </Facet>
  )
}

/** A chosen one stays in the list also where the other conditions leave it nothing. */
function withChosen(
  parties: readonly PartyCount[],
  chosen: readonly string[],
  named: NamedOnes,
): { id: string; name: string; count: number }[] {
  const listed = new Set(parties.map(({ id }) => id))
  const missing = chosen.flatMap((id) => {
    const name = named.of(id)?.name
    return listed.has(id) || name === undefined ? [] : [{ id, name, count: 0 }]
  })
  return [...parties, ...missing]
}
