/** Numbers, days and numbers of documents as they are written; nothing here knows a word of the language. */

export interface Amount {
  value: number
  /** First syllable of what is counted, folded; null where nothing follows. */
  unit: string | null
  /** Of a whole, the share that is written before it: the 14 of "14/17". */
  share?: Amount
}

/** The year is null where the text leaves it out. */
export interface WrittenDay {
  day: number
  month: number
  year: number | null
  /** Written as a month alone; the day then is one near its end. */
  isWholeMonth?: true
}

const NUMBER =
  /(?<![\p{L}\p{N}.,/+])(\d+(?:[.,]\d+)*)(?:\/(\d+(?:[.,]\d+)*))?(?![\p{L}\p{N}/])(?: ?(%)| (\p{L}+))?/gu
const DAY = /(?<![\p{N}/])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\p{N}/-])/gu
const YEAR = /^(?:19|20)\d\d$/
const DOCUMENT = /(?<![\p{L}\p{N}/])\d+\/(?:\d{4}\/)?\p{Lu}[\p{Lu}&-]+/gu

/** "14/17 hộ" gives 14 and 17 households: a share and its whole; "30/9" is a day. */
export function amountsOf(folded: string): Amount[] {
  return [...folded.matchAll(NUMBER)].flatMap(([, first = '', whole, percent, word]) => {
    const unit = percent ?? word ?? null
    if (unit === null && whole === undefined && YEAR.test(first)) return []
    if (whole !== undefined && (unit === null || numberOf(first) > numberOf(whole))) return []
    const share = { value: numberOf(first), unit }
    return whole === undefined ? [share] : [share, { value: numberOf(whole), unit, share }]
  })
}

/** A dot groups thousands where three digits follow, else a comma or dot begins the fraction. */
function numberOf(digits: string): number {
  return Number(
    digits
      .replace(/\.(?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.')
      .replaceAll(',', ''),
  )
}

export function daysOf(text: string): WrittenDay[] {
  return [...text.matchAll(DAY)]
    .map(([, day, month, year]) => ({
      day: Number(day),
      month: Number(month),
      year: year ? Number(year) : null,
    }))
    .filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12)
}

/** Months that are written as a word and a number ("tháng 7") as a day near their end; `ends` are the words. */
export function monthsOf(folded: string, ends: readonly number[]): WrittenDay[] {
  return ends.flatMap((end) => {
    const [, month, year] = /^ (\d{1,2})(?:\/(\d{4}))?(?![\p{N}/])/u.exec(folded.slice(end)) ?? []
    const isMonth = Number(month) >= 1 && Number(month) <= 12
    if (!isMonth) return []
    return [{ day: 28, month: Number(month), year: year ? Number(year) : null, isWholeMonth: true as const }]
  })
}

export function documentNumbersOf(text: string): string[] {
  return text.match(DOCUMENT) ?? []
}

/** Whether a day as written can be this ISO day. */
export function isDay({ day, month, year }: WrittenDay, iso: string): boolean {
  const [y, m, d] = iso.split('-').map(Number)
  return d === day && m === month && (year === null || year === y)
}
