/** The whole state of a page is its address; this is how it is read and written. */

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What every address carries along: the day that is told, null for today, and the language. */
export interface Carried {
  asOf: string | null
  language: Language
}

export type ParamValue = string | readonly string[] | null | undefined
export type Params = Readonly<Record<string, ParamValue>>

/** Made once: every link asks for today, and to make one takes longer than to use it. */
const DAY_IN_VIETNAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })
const DAY = /^\d{4}-\d{2}-\d{2}$/

export function readCarried(search: string): Carried {
  const params = new URLSearchParams(search)
  return {
    asOf: readDay(params, 'asOf'),
    language: params.get('lang') === 'en' ? 'en' : 'vi',
  }
}

/** Path and query of an address: values sorted and joined by commas, defaults left out, what is carried at the end. */
export function writeAddress(path: string, params: Params, { asOf, language }: Carried): string {
  const told: Params = { ...params, asOf, lang: language === 'vi' ? null : language }
  const query = Object.entries(told).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : [...(value ?? [])].sort().map(escapeComma).join(',')
    return text === '' ? [] : [`${name}=${encodeValue(text)}`]
  })
  const [page, hash] = path.split('#', 2)
  return `${page}${query.length > 0 ? `?${query.join('&')}` : ''}${hash ? `#${hash}` : ''}`
}

/** The values that are joined by commas under one name. */
export function readList(params: URLSearchParams, name: string): string[] {
  return (params.get(name) ?? '')
    .split(',')
    .filter((value) => value !== '')
    .map((value) => value.replaceAll('%2C', ','))
}

/** The day under one name; null where it is none. */
export function readDay(params: URLSearchParams, name: string): string | null {
  const day = params.get(name)
  return day !== null && isDay(day) ? day : null
}

/** Today in Vietnam, as `2026-11-24`. */
export function today(now: Date = new Date()): string {
  return DAY_IN_VIETNAM.format(now)
}

export function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}

const escapeComma = (value: string) => value.replaceAll(',', '%2C')

/** As the standard encodes it, but with commas and colons left legible. */
const encodeValue = (text: string) =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%3A', ':')
