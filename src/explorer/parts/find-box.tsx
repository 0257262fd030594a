import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchType } from '../data/schema-types.js'
import { useAnswer } from '../data/use-answer.js'
import { FindDocument, type FindQuery } from './find.documents.js'
import type { Named } from './link.js'
import './find-box.css'

const TYPING_PAUSE_MS = 250
const SHOWN = 8

/** A box in which something is looked for by its name, without accents too, and chosen among what is found. */
export function FindBox({
  label,
  types,
  onFound,
  isLarge = false,
}: {
  label: string
  types: readonly SearchType[]
  onFound: (found: Named) => void
  isLarge?: boolean
}) {
  const { t } = useTranslation()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const { found, message } = useFound(text, types)
  const isShown = isOpen && text.trim() !== ''
  const choose = (one: Named | undefined) => {
    if (!one) return
    setText('')
    setOpen(false)
    onFound(one)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key
    if (key === 'Escape') return setOpen(false)
    if (key === 'Enter') choose(found[at])
    else if (key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <div className={isLarge ? 'find large' : 'find'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && found[at] ? `${id}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="find-list" hidden={!isShown}>
        {/* Chosen by the keys of the box; a press is taken before the box loses the focus. */}
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {found.map((one, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
            <div
              key={one.id}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(one)}
            >
              <span lang="vi">{one.name}</span> <small>{t(`type.${one.__typename}` as 'type.Person')}</small>
            </div>
          ))}
        </div>
        {message && <p>{message}</p>}
      </div>
      <p className="vh" role="status">
        {isShown && (message ?? t('find.found', { count: found.length }))}
      </p>
    </div>
  )
}

/** What holds the words, and what to say where nothing can be shown. */
function useFound(text: string, types: readonly SearchType[]): { found: Named[]; message: string | null } {
  const { t } = useTranslation()
  const query = useSettled(text.trim())
  const { data, isStale, problem } = useAnswer(
    FindDocument,
    { query, types: [...types], first: SHOWN },
    { pause: query === '' },
  )
  if (problem) return { found: [], message: problem.message || t('state.unreachable') }
  if (!data || isStale || query !== text.trim()) return { found: [], message: t('state.loading') }
  const found = (data.search?.nodes ?? []).map(namedOf)
  return { found, message: found.length === 0 ? t('find.none', { query }) : null }
}

/** A commitment is called by what is to be done. */
function namedOf(one: NonNullable<FindQuery['search']>['nodes'][number]): Named {
  return {
    __typename: one.__typename,
    id: one.id,
    name: one.__typename === 'Commitment' ? one.action : one.name,
  }
}

/** The text once the typing has paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
