import type { Span } from '../model/report.js'

/** A text made uniform, and the way back. */
export interface WorkingCopy {
  text: string
  /** The smallest stretch of the original that holds every character of the span. */
  toSource(span: Span): Span
}

/** Words with single spaces between them, in letters and signs that stay as they are. */
const EVEN = /[!#-\-/-_a-~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ]+(?: [!#-\-/-_a-~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ]+)*/uy
const IGNORABLE = /\p{Default_Ignorable_Code_Point}|(?![\t\n\v\f\r\u0085])\p{Cc}/u
const IGNORABLES = new RegExp(IGNORABLE, 'gu')
const MARK = /[\p{M}\u1160-\u11ff]/u
const SPACE = /^[\p{Zs}\t]$/u
const LINE_END = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/u
/** A run of marks longer than this is no writing; cutting it keeps the time linear. */
const LONGEST_CLUSTER = 32

/** What is written for each of these, whatever it looks like. */
const TWINS = new Map(
  Object.entries({ Đ: 'ÐƉ', đ: 'ð', '-': '‐‑‒–—―−', '“': '„«‟〝', '”': '»〞', "'": '‘’‛′`´' }).flatMap(
    ([sign, twins]) => Array.from(twins, (twin) => [twin, sign] as const),
  ),
)

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
  for (let next = end; next < source.length && next - start < LONGEST_CLUSTER; next++) {
    const character = source.charAt(next)
    if (MARK.test(character) && !IGNORABLE.test(character)) end = next + 1
    else if (!IGNORABLE.test(character)) break
  }
  return end
}

function isDot(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit === 0x2e || unit === 0x2026
}

/** Writes the copy piece by piece, and beside each of its units where the piece stood. */
class CopyWriter {
  private readonly pieces: string[] = []
  private starts: Int32Array
  private ends: Int32Array
  private length = 0
  private last = '\n'
  private readonly sourceLength: number

  constructor(sourceLength: number) {
    this.sourceLength = sourceLength
    this.starts = new Int32Array(sourceLength)
    this.ends = new Int32Array(sourceLength)
  }

  addEven(text: string, start: number): void {
    this.grow(text.length)
    for (let unit = 0; unit < text.length; unit++) {
      this.starts[this.length] = start + unit
      this.ends[this.length++] = start + unit + 1
    }
    this.pieces.push(text)
    this.last = text
  }

  addCluster(cluster: string, start: number): void {
    const piece = this.makeEven(cluster)
    const end = start + cluster.length
    if (piece === '' || (piece === ' ' && this.last === '\n')) return
    if (piece === ' ' && this.last === ' ') {
      this.ends[this.length - 1] = end
      return
    }
    if (piece === '\n') this.dropSpace()
    this.grow(piece.length)
    this.starts.fill(start, this.length, this.length + piece.length)
    this.ends.fill(end, this.length, this.length + piece.length)
    this.length += piece.length
    this.pieces.push(piece)
    this.last = piece
  }

  finish(): WorkingCopy {
    this.dropSpace()
    const { length, sourceLength } = this
    const starts = this.starts.slice(0, length)
    const ends = this.ends.slice(0, length)
    return {
      text: this.pieces.join(''),
      toSource({ start, end }) {
        const from = starts[start] ?? sourceLength
        return { start: from, end: end > start ? (ends[end - 1] ?? sourceLength) : from }
      },
    }
  }

  private dropSpace(): void {
    if (this.last !== ' ') return
    this.pieces.pop()
    this.length--
  }

  /** Composing can lengthen a text, if seldom. */
  private grow(by: number): void {
    if (this.length + by <= this.starts.length) return
    const grown = (units: Int32Array) => {
      const larger = new Int32Array(2 * (this.length + by))
      larger.set(units)
      return larger
    }
    this.starts = grown(this.starts)
    this.ends = grown(this.ends)
  }

  private makeEven(cluster: string): string {
    if (LINE_END.test(cluster)) return '\n'
    if (SPACE.test(cluster)) return ' '
    if (isDot(cluster, 0)) return cluster.length > 1 ? '…' : cluster
    if (cluster === '"') return /[\s(]/u.test(this.last.at(-1)!) ? '“' : '”'
    if (cluster === '»' && this.last === '\n') return cluster
    const visible = cluster.replace(IGNORABLES, '').normalize('NFC')
    return TWINS.get(visible) ?? visible
  }
}
