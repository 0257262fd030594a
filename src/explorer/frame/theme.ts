/** The choice of an earlier visit. A page with scripts of its own beside it has `theme.js` do this before the first paint. */
export function restoreTheme(): void {
  try {
    const chosen = localStorage.getItem('theme')
    if (chosen) document.documentElement.dataset.theme = chosen
  } catch {
    // Storage can be forbidden; the page then follows the system.
  }
}

/** Light to dark and back; the choice is kept for the next visit. */
export function flipTheme(): void {
  const root = document.documentElement
  const isDark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  try {
    localStorage.setItem('theme', root.dataset.theme)
  } catch {
    // Storage can be forbidden; the page is flipped all the same.
  }
}
