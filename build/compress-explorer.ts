/** After vite: each text file of the explorer once more, compressed, so that the server need not do it for each reader. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const FOLDER = fileURLToPath(new URL('../dist/explorer/', import.meta.url))
const TEXT = /\.(html|js|css|svg)$/

for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }))
  if (TEXT.test(name))
    writeFileSync(`${FOLDER}${name}.gz`, gzipSync(readFileSync(FOLDER + name), { level: 9 }))
