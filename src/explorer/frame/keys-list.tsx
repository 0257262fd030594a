import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areKeysOn, boundKeys, switchKeys, useKeyboard, useKeys } from './use-keys.js'

/** The keys that work on the page, opened by `?` or by its button, with the switch that turns the single ones off. */
export function KeysList() {
  const { t, i18n } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isOn, setOn] = useState(areKeysOn)
  useKeyboard()
  useKeys(
    // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
    useMemo(
      () => [{ key: '?', does: t('keys.list'), press: () => list.current?.togglePopover() }],
      [t, i18n.language],
    ),
  )
  return (
    <>
      <button type="button" className="btn plain" popoverTarget="keys">
        {t('keys.title')}
      </button>
      <div
        id="keys"
        className="keys-list"
        popover="auto"
        role="dialog"
        aria-labelledby="keys-title"
        ref={list}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          if (event.newState === 'open') close.current?.focus()
        }}
      >
        <h2 id="keys-title">{t('keys.title')}</h2>
        <dl className="facts">
          {isOpen &&
            [{ key: 'Enter', does: t('keys.open') }, ...boundKeys()].map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
        </dl>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={() => {
              switchKeys(!isOn)
              setOn(!isOn)
            }}
          />{' '}
          {t('keys.single')}
        </label>
        <div className="page-tools">
          <button ref={close} type="button" className="btn" popoverTarget="keys" popoverTargetAction="hide">
            {t('tools.close')}
          </button>
        </div>
      </div>
    </>
  )
}
