/** How the register's names are compared: more is folded than in a match key, since their spelling varies more. */
import { matchKey, searchFold } from './name.js'
import { oncePerText } from './once.js'

const APOSTROPHE = /['’‘`ʼ]/g
const DIVIDER = /[^\p{L}\p{M}\p{N}]+/u
/** Syllables that are written in several ways, the register's first: Đăk Lăk is Đắk Lắk, Phường IV is Phường 4. */
const SPELLINGS = new Map(
  ['đắk đăk đak đắc đăc dak', 'lắk lăk lak lắc lăc', '1 i', '2 ii', '3 iii', '4 iv', '5 v'].flatMap(
    (line) => {
      const [register = '', ...others] = line.split(' ')
      return others.map((other): [string, string] => [other, register])
    },
  ),
)
const Y_AFTER_CONSONANT = /^(qu|[hklmnstv])([yýỳỷỹỵ])$/u
const Y_TO_I = new Map([...'yýỳỷỹỵ'].map((y, index) => [y, [...'iíìỉĩị'][index]!]))

const KIND_WRITTEN: Record<string, readonly string[]> = {
  tỉnh: ['t'],
  'thành phố': ['tp', 't p'],
  'thị xã': ['tx', 't x'],
  'thị trấn': ['tt', 't t'],
  huyện: ['h'],
  quận: ['q'],
  phường: ['p', 'f'],
  xã: ['x'],
  'đặc khu': ['đk'],
}
/** The usual kind above the communes, by which bodies are named: "Tỉnh ủy". */
export const USUAL_KIND: Readonly<Record<string, string>> = { PROVINCE: 'tỉnh', DISTRICT: 'huyện' }
/** The words that make up the kinds. */
export const KIND_WORDS: readonly string[] = Object.keys(KIND_WRITTEN).flatMap((kind) => kind.split(' '))
const KINDS = new Map(
  Object.entries(KIND_WRITTEN).flatMap(([kind, short]) =>
    [kind, searchFold(kind), ...short].map((written): [string, string] => [written, kind]),
  ),
)

/** Lookup key: "Ea H’Leo" gives "ea hleo", "Bà Rịa – Vũng Tàu" gives "bà rịa vũng tàu", "Phường 04" gives "phường 4". */
export function placeKey(name: string): string {
  let key = ''
  for (const word of name.split(' ')) {
    const folded = foldWord(word)
    if (folded !== '') key = key === '' ? folded : `${key} ${folded}`
  }
  return key
}

/** One word of a name as it stands in the key; empty for a dash, two syllables for "Tàu-Thuyền". */
export const foldWord = oncePerText((word) => {
  const plain = matchKey(word).replace(/[ðɖ]/g, 'đ').replace(APOSTROPHE, '')
  if (!DIVIDER.test(plain)) return foldSyllable(plain)
  return plain.split(DIVIDER).map(foldSyllable).filter(Boolean).join(' ')
})

function foldSyllable(syllable: string): string {
  const spelled = SPELLINGS.get(syllable) ?? syllable.replace(/^0+(?=\d)/, '')
  return spelled.replace(Y_AFTER_CONSONANT, (_, onset: string, y: string) => onset + Y_TO_I.get(y))
}

/** A key that opens with a kind of unit, taken apart: "tp huế" is thành phố and "huế", "q1" is quận and "1". */
export function splitKind(key: string): { kind: string; bare: string } | null {
  const parted = key.includes(' ') ? key : key.replace(/^([qpf])0*(\d+)$/, '$1 $2')
  const first = parted.indexOf(' ')
  for (const end of [parted.indexOf(' ', first + 1), first]) {
    const kind = end > 0 ? KINDS.get(parted.slice(0, end)) : undefined
    if (kind) return { kind, bare: parted.slice(end + 1) }
  }
  return null
}
