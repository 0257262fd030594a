import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Input } from '../src/pipeline.js'

/** The sample reports that come with the program. */
export function readSamples(): Input[] {
  const folder = fileURLToPath(new URL('../seeds/reports', import.meta.url))
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }))
}
