import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../src/explorer/', import.meta.url))

/** Where `npm run build` puts the explorer; a build older than its source would be tested in its place, so it is refused. */
export function builtExplorer(): string {
  const folder = fileURLToPath(new URL('../../dist/explorer/', import.meta.url))
  const built = statSync(`${folder}index.html`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const changed = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).find(
    (name) => statSync(SOURCE + name).mtimeMs > built,
  )
  if (changed !== undefined)
    throw new Error(
      `src/explorer/${changed} is newer than dist/explorer: run npm run build, then test again.`,
    )
  return folder
}
