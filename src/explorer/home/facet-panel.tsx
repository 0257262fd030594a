import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../data/problem.js'
import { Icon } from '../parts/icon.js'
import type { NamedOnes } from '../parts/use-named.js'
import { useAddress } from '../state/use-address.js'
import { type Choice, type List, toggle } from './choice.js'
import { AnswersFacet } from './facet-answers.js'
import { PeriodFacet } from './facet-period.js'
import { PlacesFacet } from './facet-places.js'
import { EnumFacet } from './facet-values.js'
import type { Facets } from './facets.js'

const ENUMS = ['kind', 'official', 'evidence', 'schedule'] as const
const NARROW = '(max-width: 62rem)'

/** The filters beside the list; on a narrow page above it, folded up. */
export function FacetPanel({
  side,
  choice,
  facets,
  named,
  active,
  problem,
  recount,
}: {
  side: RefObject<HTMLDetailsElement | null>
  choice: Choice
  facets: Facets | undefined
  named: NamedOnes
  /** How many filters are on. */
  active: number
  problem: Problem | undefined
  recount: () => void
}) {
  const { t } = useTranslation(['home', 'common'])
  const { change } = useAddress()
  useFolding(side)
  const choose = (list: List) => (value: string) => change(toggle(choice, list, value))
  const { lists, isUnassigned, from, to } = choice
  return (
    <aside aria-label={t('facets.label')}>
      <details className="facets" ref={side}>
        <summary>
          <Icon name="i-filter" />
          {active === 0 ? t('facets.none') : t('facets.active', { count: active })}
        </summary>
        {problem && (
          <div className="uncounted" role="status">
            {t('facets.uncounted')}{' '}
            <button type="button" className="btn" onClick={recount}>
              {t('common:state.again')}
            </button>
          </div>
        )}
        {ENUMS.map((list) => (
          <EnumFacet
            key={list}
            of={list}
            chosen={lists[list]}
            counts={facets?.[list]}
            choose={choose(list)}
          />
        ))}
        <AnswersFacet
          facets={facets}
          chosen={lists.answers}
          named={named}
          isUnassigned={isUnassigned}
          choose={choose('answers')}
          chooseUnassigned={() => change({ unassigned: isUnassigned ? null : 'true' })}
        />
        <PlacesFacet facets={facets} chosen={lists.place} named={named} choose={choose('place')} />
        <PeriodFacet facets={facets} from={from} to={to} choose={(period) => change({ ...period })} />
      </details>
    </aside>
  )
}

/** Open where there is room beside the list, closed where there is not. */
function useFolding(side: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const narrow = matchMedia(NARROW)
    const fold = () => {
      if (side.current) side.current.open = !narrow.matches
    }
    fold()
    narrow.addEventListener('change', fold)
    return () => narrow.removeEventListener('change', fold)
  }, [side])
}
