import { readFileSync } from 'node:fs'

/** The root of the package, from `src/cli` and from `dist/cli` alike. */
export const PACKAGE_ROOT = new URL('../../', import.meta.url)

export const VERSION = (
  JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8')) as { version: string }
).version
