import type { Span } from '../model/report.js'

/** A text made uniform, and the way back. */
export interface WorkingCopy {
  text: string
  /** The smallest stretch of the original that holds every character of the span. */
  toSource(span: Span): Span
}

/** Signs that no reader sees. */
export const IGNORABLE = /\p{Default_Ignorable_Code_Point}|(?![\t\n\v\f\r\u0085])\p{Cc}/u
const IGNORABLES = new RegExp(IGNORABLE, 'gu')
const SPACE = /^[\p{Zs}\t]$/u
const LINE_END = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/u

/** What is written for each of these, whatever it looks like. */
const TWINS = new Map(
  Object.entries({ Đ: 'ÐƉ', đ: 'ð', '-': '‐‑‒–—―−', '“': '„«‟〝', '”': '»〞', "'": '‘’‛′`´' }).flatMap(
    ([sign, twins]) => Array.from(twins, (twin) => [twin, sign] as const),
  ),
)

/** Writes the copy piece by piece, and beside each of its units where the piece stood. */
export class CopyWriter {
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
    const starts = this.starts.subarray(0, length)
    const ends = this.ends.subarray(0, length)
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

export function isDot(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit === 0x2e || unit === 0x2026
}
