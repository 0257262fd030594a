import { matchKey, searchFold } from '../../model/values/name.js'

/** The same for spellings of one name; Đ, Ð and Ɖ are one letter here. */
export const nameKey = (name: string) => matchKey(name).replace(/[ðɖ]/g, 'đ')

/** "hồ chứa nước Khe Thiềm" and "hồ Khe Thiềm": the shorter name's syllables all stand in the longer, and the last two agree. */
export function areOneName(one: readonly string[], two: readonly string[]): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  return (
    short.length >= 3 &&
    short.slice(-2).join(' ') === long.slice(-2).join(' ') &&
    short.every((word) => long.includes(word))
  )
}

export const isOneName = (name: string, other: string): boolean =>
  areOneName(syllablesOf(name), syllablesOf(other))

export const syllablesOf = (name: string): string[] => searchFold(name).match(/[a-z0-9]+/g) ?? []
