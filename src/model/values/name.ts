/** The forms of a name: as it is shown, as it is matched, as it is searched; how it is sorted stands in collation.ts. */
import { placeTone } from './tone.js'

export { collationKey } from './collation.js'

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const MARK = /\p{M}/gu

/** For display: composed (NFC), trimmed, every run of blanks one space. */
export function displayName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/**
 * Equal for two spellings of one name: "HOÀ  Bình" and "Hòa Bình" agree in width, case, blanks, invisible characters
 * and the place of the tone. Nothing that tells two names apart is dropped: tones stay, and Đ, Ð and Ɖ differ.
 */
export function matchKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFKC')
  return plain
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{L}\p{M}]+/gu, placeTone)
}

/** For a search that may leave out accents: "Đường Hồ Chí Minh" gives "duong ho chi minh". */
export function searchFold(text: string): string {
  return text.normalize('NFD').replace(MARK, '').toLowerCase().replace(/[đðɖ]/g, 'd')
}
