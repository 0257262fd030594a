import { CopyWriter, IGNORABLE, isDot, type WorkingCopy } from './copy-writer.js'

/** Words with single spaces between them, in letters and signs that stay as they are. */
const EVEN = /[!#-\-/-_a-~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ]+(?: [!#-\-/-_a-~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ]+)*/uy
const MARK = /\p{M}/u
/** A run of marks longer than this is no writing; cutting it keeps the time linear. */
const LONGEST_CLUSTER = 32

/**
 * NFC, LF, one kind of space (runs joined, none at the ends of a line), of dash, quote and dots, nothing invisible.
 * Time and memory grow with the length of the text alone.
 */
export function makeWorkingCopy(source: string): WorkingCopy {
  const copy = new CopyWriter(source.length)
  for (let at = 0; at < source.length; ) {
    const even = evenEnd(source, at)
    const end = even > at ? even : clusterEnd(source, at)
    if (even > at) copy.addEven(source.slice(at, end), at)
    else copy.addCluster(source.slice(at, end), at)
    at = end
  }
  return copy.finish()
}

/** Where a run of even text ends; its last character is left out when a mark may belong to it. */
function evenEnd(source: string, start: number): number {
  EVEN.lastIndex = start
  if (!EVEN.test(source)) return start
  const end = EVEN.lastIndex
  const next = source.charAt(end)
  return MARK.test(next) || IGNORABLE.test(next) ? end - 1 : end
}

/** A character with the marks that belong to it; the two halves of a line end; a run of dots. */
function clusterEnd(source: string, start: number): number {
  if (source.startsWith('\r\n', start)) return start + 2
  if (isDot(source, start)) {
    let end = start + 1
    while (isDot(source, end)) end++
    return end
  }
  let end = start + (source.codePointAt(start)! > 0xffff ? 2 : 1)
  if (IGNORABLE.test(source.slice(start, end))) return end
  for (let next = end; next < source.length && next - start < LONGEST_CLUSTER; next++) {
    const character = source.charAt(next)
    if (MARK.test(character) && !IGNORABLE.test(character)) end = next + 1
    else if (!IGNORABLE.test(character)) break
  }
  return end
}
