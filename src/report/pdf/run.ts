import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A stretch of text as a page shows it, in points from its upper left corner. */
export interface Run {
  text: string
  x: number
  end: number
  /** The baseline. */
  y: number
  /** Height of the type. */
  size: number
}

export interface Page {
  number: number
  width: number
  height: number
  runs: Run[]
}

type Matrix = readonly number[]

/** The level text of a page, in the order in which it is drawn; `room` is how many characters are still taken. */
export async function readPage(page: PDFPageProxy, room: number): Promise<Page | 'TOO_LONG'> {
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const runs: Run[] = []
  let left = room
  const reader = page.streamTextContent({ disableNormalization: false }).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read())
    for (const item of part.value.items) {
      if (!('str' in item)) continue
      left -= item.str.length
      if (left < 0) {
        await reader.cancel(new Error('Too long.'))
        return 'TOO_LONG'
      }
      const run = runOf(item.str, item.width, multiply(transform as Matrix, item.transform as Matrix))
      if (run) runs.push(run)
    }
  page.cleanup()
  return { number: page.pageNumber, width, height, runs }
}

/** Null for what stands askew, as stamps across a page do, and for blanks: distances tell more than they. */
function runOf(text: string, width: number, [a = 0, b = 0, , d = 0, x = 0, y = 0]: Matrix): Run | null {
  const isLevel = a > 0 && d < 0 && Math.abs(b) < a / 10
  if (!isLevel || text.trim() === '') return null
  return { text: text.normalize('NFC'), x, end: x + width, y, size: -d }
}

function multiply(
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix,
  [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0]: Matrix,
): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
