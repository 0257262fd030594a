import { constants, inflateSync } from 'node:zlib'
import { refuse } from '../refusal.js'

/** Bytes that one stream of a PDF may hold unpacked: a page as a picture at 600 dots an inch fits, a bomb does not. */
const MOST_UNPACKED = 64_000_000
/** How often a stream may be packed into itself. */
const DEEPEST = 3
const STREAM = 'stream'
const LINE_ENDS = /^(?:\r\n|\n|\r)/

/** Unpacks each stream of a PDF as far as the limit, before the parser, which knows none, is let at it. */
export function refuseBombs(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const from = at + STREAM.length
    const lineEnd = LINE_ENDS.exec(file.toString('latin1', from, from + 2))?.[0].length ?? 0
    if (isBomb(file.subarray(from + lineEnd), DEEPEST))
      throw refuse(
        name,
        `is a PDF whose stream at byte ${from + lineEnd} unpacks to more than ${MOST_UNPACKED} bytes`,
        'hand in the text it shows',
        { byte: from + lineEnd },
      )
  }
}

function isBomb(packed: Buffer, depth: number): boolean {
  // The two bytes that open what is packed so, in whatever strength.
  if (depth === 0 || packed.length < 2 || (packed[0]! & 0x0f) !== 8 || packed.readUInt16BE(0) % 31 !== 0)
    return false
  try {
    const unpacked = inflateSync(packed, {
      maxOutputLength: MOST_UNPACKED,
      finishFlush: constants.Z_SYNC_FLUSH,
    })
    return isBomb(unpacked, depth - 1)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}
