import { useTranslation } from 'react-i18next'
import type { TypedDocumentNode } from 'urql'
import { readList } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import {
  AgencyListDocument,
  MeetingListDocument,
  PersonListDocument,
  PlaceListDocument,
  ProjectListDocument,
  RoleListDocument,
} from './entities-page.documents.js'
import type { EntityType } from './entity-types.js'
import { Found, type FoundAnswer } from './found.js'
import { vi } from './words.js'

type Family = 'agencyLevel' | 'agencyType' | 'placeLevel' | 'projectType' | 'meetingType'
type Filter = Record<string, string | string[]>

interface ListOf {
  document: TypedDocumentNode<FoundAnswer, { filter?: Filter | null; first: number }>
  /** What the list can be narrowed by, and the words of its values. */
  level?: Family
  sort?: Family
}

const listOf = (document: unknown, narrowings: Omit<ListOf, 'document'> = {}): ListOf => ({
  document: document as ListOf['document'],
  ...narrowings,
})

const LISTS: Record<EntityType, ListOf> = {
  AGENCY: listOf(AgencyListDocument, { level: 'agencyLevel', sort: 'agencyType' }),
  PERSON: listOf(PersonListDocument),
  ROLE: listOf(RoleListDocument),
  PLACE: listOf(PlaceListDocument, { level: 'placeLevel' }),
  PROJECT: listOf(ProjectListDocument, { sort: 'projectType' }),
  MEETING: listOf(MeetingListDocument, { sort: 'meetingType' }),
}

/** One sort of thing by name, narrowed by words of the name and by level or sort. */
export function EntityList({ type, query }: { type: EntityType; query: string }) {
  const { t } = useTranslation('entity')
  const { params } = useAddress()
  const { document, level, sort } = LISTS[type]
  const agency = type === 'ROLE' || type === 'PERSON' ? readList(params, 'agency') : []
  const levels = level ? readList(params, 'level') : []
  const sorts = sort ? readList(params, 'sort') : []
  const filter: Filter = {
    ...(query ? { text: query } : {}),
    ...(levels.length > 0 ? { level: levels } : {}),
    ...(sorts.length > 0 ? { type: sorts } : {}),
    ...(agency.length > 0 ? { agency } : {}),
  }
  return (
    <>
      {(level || sort) && (
        <div className="narrow">
          {level && <Choice name="level" family={level} label={t('find.level')} any={t('find.anyLevel')} />}
          {sort && <Choice name="sort" family={sort} label={t('find.type')} any={t('find.any')} />}
        </div>
      )}
      <Found
        document={document}
        variables={{ filter }}
        title={(count) =>
          query
            ? t('find.found', { count, query })
            : t('find.listed', { count, type: t(`types.${type}`).toLowerCase() })
        }
        query={query}
        isMixed={false}
      />
    </>
  )
}

function Choice({ name, family, label, any }: { name: string; family: Family; label: string; any: string }) {
  const { t } = useTranslation('entity')
  const { params, change } = useAddress()
  return (
    <label className="sorter">
      {label}
      <select
        value={params.get(name) ?? ''}
        onChange={({ target }) => change({ [name]: target.value || null })}
      >
        <option value="">{any}</option>
        {Object.keys(vi[family]).map((value) => (
          <option key={value} value={value}>
            {t(`${family}.${value}` as 'part.CHAIR')}
          </option>
        ))}
      </select>
    </label>
  )
}
