/**
 * After tsc: the page of one report that stands alone, as one file with its script, style and fonts in it. What the command
 * line puts into its block of data is never run: the page's own policy allows this one script, and no request at all.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const LICENSES = 'licenses.md'

const built = (await build({
  configFile: false,
  root: at('src/explorer'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    write: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    license: { fileName: LICENSES },
    rolldownOptions: { input: at('src/explorer/standalone/main.tsx'), output: { format: 'iife' } },
  },
})) as Rolldown.RolldownOutput

const script = within(only('.js'), 'script')
const style = within(only('.css'), 'style')
const licenses = [
  only(LICENSES),
  ...['sans-3', 'serif-4'].map((font) =>
    readFileSync(at(`src/explorer/styles/fonts/LICENSE-source-${font}.txt`), 'utf8'),
  ),
].join('\n')

mkdirSync(at('dist/standalone'), { recursive: true })
writeFileSync(
  at('dist/standalone/report.html'),
  `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>camket</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="report"></script>
<script>${script}</script>
<script type="text/plain">${licenses.replaceAll('<', '&lt;')}</script>
</body>
</html>
`,
)

/** The one file of this build whose name ends so. */
function only(ending: string): string {
  const found = built.output.filter(({ fileName }) => fileName.endsWith(ending))
  if (found.length !== 1)
    throw new Error(`The build has ${found.length} files *${ending}, where one was expected.`)
  const [file] = found
  if (file!.type === 'chunk') return file!.code
  return typeof file!.source === 'string' ? file!.source : Buffer.from(file!.source).toString('utf8')
}

/** A text may stand inside its element only if it does not end it, nor begin a comment there. */
function within(text: string, element: 'script' | 'style'): string {
  const safe = text.replaceAll(/<(?=\/?script|\/style|!--)/gi, '\\x3c')
  if (element === 'style' && safe !== text) throw new Error('The style sheet ends its own element.')
  return safe
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
