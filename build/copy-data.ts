/** After tsc: puts the grammar, which is data, beside the compiled code that reads it. */
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

cpSync(at('src/extract/grammar'), at('dist/extract/grammar'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
})
