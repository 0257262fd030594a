import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/explorer/home/csv.js'

describe('csvOf', () => {
  it('begins with the mark of UTF-8 and ends each row with CR LF', () => {
    expect(
      csvOf([
        ['việc', 'hạn'],
        ['sửa đường', null],
      ]),
    ).toBe('\uFEFFviệc,hạn\r\nsửa đường,\r\n')
  })

  it('quotes commas, quotes and line ends, and doubles quotes within', () => {
    expect(csvOf([['a,b', 'nói "xong"', 'hai\ndòng']])).toBe('\uFEFF"a,b","nói ""xong""","hai\ndòng"\r\n')
  })

  it('defuses what a spreadsheet would run as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const [cell] = cellsOf(csvOf([[`${start}HYPERLINK("http://x.example")`]]))[0]!
      expect(cell).toBe(`'${start}HYPERLINK("http://x.example")`)
    }
  })

  it('leaves numbers as numbers, below zero too', () => {
    expect(csvOf([[-30, 0.5]])).toBe('\uFEFF-30,0.5\r\n')
  })

  it('is read back as the texts that went in, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const defused = rows.map((row) =>
            row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
          )
          expect(cellsOf(csvOf(rows))).toEqual(defused)
        },
      ),
    )
  })
})

/** A reader of RFC 4180, for what was written. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let row: string[] = []
  cell.lastIndex = 1
  for (let found = cell.exec(csv); found !== null; found = cell.exec(csv)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') {
      rows.push(row)
      row = []
    }
    if (cell.lastIndex >= csv.length) break
  }
  return rows
}
