import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { isDay, readDay } from '../state/address.js'
import { useAddress } from '../state/use-address.js'

/** So long after the last letter the list is asked for. */
const TYPED_MS = 250

/** What of the list the address asks for. */
export function useReportFilter() {
  const { params } = useAddress()
  const text = params.get('q') ?? ''
  const [from, through] = [readDay(params, 'from'), readDay(params, 'through')]
  const filter = {
    ...(text.trim() === '' ? {} : { text }),
    ...(from || through ? { published: { from, through } } : {}),
  }
  return { text, from, through, filter, isFiltered: Object.keys(filter).length > 0 }
}

/** By words of the title and by the days of publication. */
export function ReportSearch() {
  const { t } = useTranslation('report')
  const { change } = useAddress()
  const { text, from, through, isFiltered } = useReportFilter()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    // What is typed is ahead of the address; only another address, as of going back, is put into the field.
    if (field.current && document.activeElement !== field.current) field.current.value = text
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (q: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => change({ q }, { replace: true }), TYPED_MS)
  }
  const clear = () => {
    clearTimeout(timer.current)
    if (field.current) field.current.value = ''
    change({ q: null, from: null, through: null })
    field.current?.focus()
  }
  return (
    <search className="report-search">
      <div className="search">
        <div className="search-box">
          <Icon name="i-search" />
          <label className="vh" htmlFor={id}>
            {t('list.search')}
          </label>
          <input
            ref={field}
            id={id}
            type="search"
            lang="vi"
            defaultValue={text}
            placeholder={t('list.search')}
            onChange={(event) => type(event.target.value)}
          />
        </div>
      </div>
      <Day label={t('list.from')} value={from} onChoose={(day) => change({ from: day })} />
      <Day label={t('list.through')} value={through} onChoose={(day) => change({ through: day })} />
      {isFiltered && (
        <button className="btn" type="button" onClick={clear}>
          <Icon name="i-x" />
          {t('list.clear')}
        </button>
      )}
    </search>
  )
}

function Day({
  label,
  value,
  onChoose,
}: {
  label: string
  value: string | null | undefined
  onChoose: (day: string | null) => void
}) {
  return (
    <label className="meta">
      {label}{' '}
      <input
        type="date"
        key={value}
        defaultValue={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '' || isDay(target.value)) onChoose(target.value || null)
        }}
      />
    </label>
  )
}
