import './entity.css'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../frame/use-title.js'
import { SearchBox } from '../parts/search-box.js'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { EntityList } from './entity-list.js'
import { EntityOverview } from './entity-overview.js'
import { EntitySearch } from './entity-search.js'
import { ENTITY_TYPES, readType } from './entity-types.js'
import * as words from './words.js'

addWords('entity', words)

/** One page to find whatever a report names: by its name, in all of it or in one sort of thing, or by going through the lists. */
export function EntitiesPage() {
  const { t } = useTranslation('entity')
  useTitle(t('title'))
  const { params } = useAddress()
  const type = readType(params.get('type'))
  const query = (params.get('q') ?? '').trim()
  return (
    <div className="find">
      <h1>{t('title')}</h1>
      <SearchBox label={t('find.label')} placeholder={t('find.placeholder')} />
      <Types />
      {type ? (
        <EntityList key={type} type={type} query={query} />
      ) : query ? (
        <EntitySearch query={query} />
      ) : (
        <EntityOverview />
      )}
    </div>
  )
}

function Types() {
  const { t } = useTranslation('entity')
  const { params, change } = useAddress()
  const chosen = readType(params.get('type'))
  return (
    <fieldset className="seg">
      <legend className="vh">{t('find.types')}</legend>
      {[null, ...ENTITY_TYPES].map((type) => (
        <button
          key={type}
          type="button"
          aria-pressed={type === chosen}
          onClick={() => change({ type, level: null, sort: null, agency: null })}
        >
          {type === null ? t('find.all') : t(`types.${type}`)}
        </button>
      ))}
    </fieldset>
  )
}
