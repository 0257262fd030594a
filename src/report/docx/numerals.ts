const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
/** Beyond it the shapes grow long without saying more. */
const MOST_SHAPED = 5000

/** A number as a list shows it; `shape` is the file format's own word for it. */
export function writeNumber(value: number, shape: string): string {
  if (value < 1 || value > MOST_SHAPED) return String(value)
  switch (shape) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    default:
      return String(value)
  }
}

/** a … z, aa, bb: a letter is doubled, and does not count on as columns of a table do. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  return written
}
