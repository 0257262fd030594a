/** After tsc: puts the words of the language, which are data, beside the compiled code that reads them. */
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

for (const folder of ['extract/grammar', 'resolve/threads'])
  cpSync(at(`src/${folder}`), at(`dist/${folder}`), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  })
