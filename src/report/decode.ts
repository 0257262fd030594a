import { refuse } from './refusal.js'

/** UTF-8 without its byte order mark. Throws BAD_INPUT that names the first byte which is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const byte = firstInvalidByte(bytes)
    const line = 1 + bytes.subarray(0, byte).reduce((lines, unit) => lines + Number(unit === 0x0a), 0)
    const hex = bytes[byte]?.toString(16).toUpperCase().padStart(2, '0')
    const what = `is not UTF-8: byte 0x${hex} at offset ${byte} in line ${line} fits no character`
    throw refuse(name, what, 'save it as UTF-8', { byte, line })
  }
}

/** Narrows down by halves: the longest beginning that decodes, but for a character cut at its end. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return Math.min(characterStart(bytes, good), bytes.length - 1)
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Steps back to the head of a character that is unfinished there. */
function characterStart(bytes: Uint8Array, at: number): number {
  let head = at - 1
  while (head > at - 4 && isContinuation(bytes[head])) head--
  return head + lengthOf(bytes[head]) > at ? head : at
}

function isContinuation(byte = 0): boolean {
  return (byte & 0xc0) === 0x80
}

/** How many bytes a character has that begins so. */
function lengthOf(byte = 0): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
}
