/** What the tables of the register have in common: tab-separated, one header line. */

/** The register of `o:` codes ended and that of `n:` codes began here; the tables leave these two days out. */
export const LAST_OLD_DAY = '2025-06-30'
export const FIRST_NEW_DAY = '2025-07-01'

export function linesOf(table: string): string[] {
  return table.trimEnd().split('\n').slice(1)
}

/** The fields of each line. */
export function rowsOf(table: string): string[][] {
  return linesOf(table).map((line) => line.split('\t'))
}
