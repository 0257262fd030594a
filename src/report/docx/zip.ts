import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { refuse } from '../refusal.js'

const MOST_ENTRIES = 10_000
/** Bytes, of all parts that are read. */
const MOST_UNPACKED = 32_000_000

const AGAIN = 'save or download it again'

/** A ZIP archive of which some parts are read, each checked, and all of them together bounded. */
export class Zip {
  private readonly file: ZipFile
  private readonly entries: ReadonlyMap<string, Entry>
  private readonly name: string
  private room = MOST_UNPACKED

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>, name: string) {
    this.file = file
    this.entries = entries
    this.name = name
  }

  /** Throws BAD_INPUT for an archive that is damaged or holds more entries than a document does. */
  static async open(bytes: Uint8Array, name: string): Promise<Zip> {
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const file = await yauzl.fromBufferPromise(buffer, { validateEntrySizes: true })
      const entries = new Map<string, Entry>()
      if (file.entryCount <= MOST_ENTRIES)
        for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry)
      if (entries.size > 0) return new Zip(file, entries, name)
      throw refuse(
        name,
        `is an archive of ${file.entryCount} files and no document`,
        'hand in a single report',
      )
    } catch (cause) {
      throw asRefusal(cause, name, 'is a damaged ZIP archive or Office document')
    }
  }

  has(path: string): boolean {
    return this.entries.has(path)
  }

  /** The text of a part; null where it is not there. */
  async readText(path: string): Promise<string | null> {
    const entry = this.entries.get(path)
    if (entry === undefined) return null
    if (entry.isEncrypted())
      throw refuse(
        this.name,
        `is locked with a password: ${path} cannot be read`,
        'hand in a copy without one',
      )
    this.room -= entry.uncompressedSize
    if (this.room < 0) {
      const what = `unpacks to more than ${MOST_UNPACKED} bytes, a limit that ${path} exceeds`
      throw refuse(this.name, what, 'hand in a single report', { part: path })
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await this.unpack(entry))
    } catch (cause) {
      throw asRefusal(cause, this.name, `is damaged in its part ${path}`)
    }
  }

  private async unpack(entry: Entry): Promise<Buffer> {
    const chunks: Buffer[] = []
    for await (const chunk of await this.file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    const unpacked = Buffer.concat(chunks)
    if (crc32(unpacked) !== entry.crc32) throw new Error('the check sum does not fit')
    return unpacked
  }
}

function asRefusal(cause: unknown, name: string, what: string): Error {
  const error = cause as Error
  return 'code' in error && error.code === 'BAD_INPUT'
    ? error
    : refuse(name, `${what} (${error.message})`, AGAIN, { cause })
}
