import { readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DomainError } from '../errors.js'
import { PACKAGE_ROOT } from './package-info.js'
import type { ReportView } from './report-view.js'

const TEMPLATE = new URL('dist/standalone/report.html', PACKAGE_ROOT)
const DATA = '<script type="application/json" id="report">'

/** The whole page: the built one, with the report in its block of data, where nothing can end the block. */
export function printPage(view: ReportView): string {
  const [head, tail] = readTemplate().split(`${DATA}</script>`)
  if (tail === undefined) throw new Error(`${TEMPLATE.pathname} has no place for a report.`)
  return `${head}${DATA}${JSON.stringify(view).replaceAll('<', '\\u003c')}</script>${tail}`
}

function readTemplate(): string {
  try {
    return readFileSync(TEMPLATE, 'utf8')
  } catch (cause) {
    throw new DomainError('NOT_FOUND', 'The page for --html is not built; run npm run build.', { cause })
  }
}

/** Replaces the file at once: whoever looks finds the old page or the new one, never a part. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true })
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException
    const message = `${path} cannot be written (${code}); give --html a file in a folder that is there and open to you.`
    throw new DomainError('BAD_INPUT', message, { input: path, cause })
  }
}
