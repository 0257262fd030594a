import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '../errors.js'

/** One thing to read, not yet opened: thousands of them fit in memory. */
export interface Source {
  name: string
  open(): Promise<Uint8Array>
}

const READABLE = /\.(txt|html?|xhtml|docx|pdf)$/i
const MAX_STDIN_BYTES = 20_000_000

/** Files, everything readable below folders in the order of their names, and `-` for standard input. */
export async function* findSources(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths)
    if (path === '-') yield { name: '-', open: readStandardInput }
    else yield* sourcesAt(path)
}

async function* sourcesAt(path: string): AsyncGenerator<Source> {
  // A path that is not there is refused when it is opened, so that the others are still read.
  const found = await stat(path).catch(() => null)
  if (!found?.isDirectory()) {
    yield { name: path, open: () => readFile(path).catch((cause) => Promise.reject(unreadable(path, cause))) }
    return
  }
  const entries = await readdir(path, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory() || READABLE.test(entry.name)) yield* sourcesAt(join(path, entry.name))
  }
}

function unreadable(path: string, cause: NodeJS.ErrnoException): DomainError {
  const why =
    cause.code === 'ENOENT' ? 'is not there' : `cannot be opened (${cause.code ?? 'unknown reason'})`
  return new DomainError('BAD_INPUT', `${path} ${why}; check the path and its permissions.`, {
    input: path,
    cause,
  })
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_STDIN_BYTES)
      throw new DomainError(
        'BAD_INPUT',
        `Standard input is longer than ${MAX_STDIN_BYTES} bytes; hand in one report.`,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
