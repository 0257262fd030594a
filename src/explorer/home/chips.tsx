import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import type { Params } from '../state/address.js'
import type { Chip } from './use-told.js'

/** The filters that are on. A removed one hands the focus to the next, the last one to the search box. */
export function Chips({
  chips,
  box,
  change,
  clear,
  children,
}: {
  chips: readonly Chip[]
  box: RefObject<HTMLInputElement | null>
  change: (removal: Params) => void
  clear: Params
  children: ReactNode
}) {
  const { t } = useTranslation('home')
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    if (removed.current === undefined) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('.chip button') ?? []
    const next = buttons[Math.min(removed.current, chips.length - 1)]
    removed.current = undefined
    ;(next ?? box.current)?.focus()
  }, [chips, box])
  const remove = (removal: Params, place: number) => {
    removed.current = place
    change(removal)
  }
  return (
    <div className="chips">
      {chips.length > 0 && (
        <ul className="chips" ref={list} aria-label={t('chips.label')}>
          {chips.map(({ key, text, removal }, i) => (
            <li className="chip" key={key}>
              {text}
              <button
                type="button"
                aria-label={t('chips.remove', { chip: text })}
                onClick={() => remove(removal, i)}
              >
                <Icon name="i-x" />
              </button>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <button type="button" className="btn plain" onClick={() => remove(clear, 0)}>
                {t('chips.clear')}
              </button>
            </li>
          )}
        </ul>
      )}
      {children}
    </div>
  )
}
