import { useEffect } from 'react'

/** A key that works by itself on a page, outside of fields in which one types. */
export interface Key {
  key: string
  /** What it does, in words. */
  does: string
  press(): void
}

const bound = new Set<readonly Key[]>()

/** Binds keys for as long as the component is on the page. */
export function useKeys(keys: readonly Key[]): void {
  useEffect(() => {
    bound.add(keys)
    return () => {
      bound.delete(keys)
    }
  }, [keys])
}

/** All keys of the page, in the order in which they were bound. */
export const boundKeys = (): Key[] => [...bound].flat()

/** Listens for the keys of the page; once, in the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return
      if (isTyping(event.target) || !areKeysOn()) return
      const key = boundKeys().find((one) => one.key === event.key)
      if (key === undefined) return
      event.preventDefault()
      key.press()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

/** Fields that take letters; a box that is ticked takes none. */
const TYPED_IN =
  'input:not([type=checkbox], [type=radio], [type=button]), select, textarea, [contenteditable]'

const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches(TYPED_IN)

const STORED = 'single-keys'

/** Single keys can be switched off by whoever presses them unawares, as by voice. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

export function switchKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, 'off')
  } catch {
    // Storage can be forbidden; the keys stay on.
  }
}
