import type { Family } from './drawn.js'

/** The token that each type of thing is drawn in; the word for it stands under its name, so the colour says nothing alone. */
const TYPE_TOKENS: Record<string, string> = {
  Person: '--cham',
  Agency: '--bien',
  Role: '--ink-3',
  Place: '--la',
  Project: '--dong',
  Meeting: '--line-3',
  Report: '--ink-2',
  Commitment: '--ink',
}

const FAMILY_TOKENS: Record<Family, string> = {
  word: '--ink-2',
  part: '--cham',
  place: '--la',
  source: '--line-3',
  later: '--dong',
  unknown: '--line-2',
}

export const tokenOfType = (type: string): string => TYPE_TOKENS[type] ?? '--line-3'
export const tokenOfFamily = (family: Family): string => FAMILY_TOKENS[family]

/** What a token stands for in the theme that is shown. */
export function colourOf(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim()
}

/** Calls back when the theme changes, by the button or by the system; returns how to stop that. */
export function onThemeChange(act: () => void): () => void {
  const observer = new MutationObserver(act)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', act)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', act)
  }
}
