/** In the order of the Vietnamese collation; what it does not list sorts behind, by code point. */
const BASES = ` _-–—,;:!?.'"()[]{}@*/\\&#%+<=>|~0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz`
/** Grave, hook, tilde, acute, dot below; then the marks of other alphabets (Ede, Bahnar, names from abroad). */
const MARKS =
  '\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030c\u030a\u0308\u030b\u0307\u0327\u0328\u0304\u031b\u0331'
/** Curly quotes sort with the straight ones and differ as letters with a mark do. */
const CURLY = new Map([
  ['‘', `'\u0300`],
  ['’', `'\u0309`],
  ['“', '"\u0300'],
  ['”', '"\u0309'],
])
const PLAIN = '0'
const WEIGHT = new Map([...BASES].map((base, index) => [base, String.fromCharCode(0x21 + index)]))

/**
 * An ASCII string whose order by code unit is that of `Intl.Collator('vi')`: letters and blanks decide first
 * (ơ behind ô behind o), then the marks in their order (à ả ã á ạ), then case.
 */
export function collationKey(name: string): string {
  let primary = ''
  let marks = ''
  let cases = ''
  for (const character of name.normalize('NFC')) {
    const [base, ownMarks] = split(character.toLowerCase())
    if (base !== '') {
      primary += WEIGHT.get(base) ?? `~${base.codePointAt(0)!.toString(16).padStart(6, '0')}`
      cases += character === character.toLowerCase() ? PLAIN : '1'
      marks += PLAIN
    }
    marks += ownMarks
  }
  return `${primary} ${trimPlain(marks)} ${trimPlain(cases)}`
}

/** The letter that decides first (ơ is one, ờ is ơ with a mark), and the weights of its marks. */
function split(character: string): [base: string, marks: string] {
  if (WEIGHT.has(character)) return [character, '']
  let base = ''
  let marks = ''
  for (const part of (CURLY.get(character) ?? character).normalize('NFD')) {
    const order = MARKS.indexOf(part)
    if (order < 0 || WEIGHT.has((base + part).normalize('NFC'))) base = (base + part).normalize('NFC')
    else marks += String.fromCharCode(PLAIN.charCodeAt(0) + 1 + order)
  }
  return [base, marks]
}

const trimPlain = (weights: string): string => weights.replace(/0+$/, '')
