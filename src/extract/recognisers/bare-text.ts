const known = new Map<string, string>()
/** Beyond the syllables of the language there is nothing worth keeping. */
const MANY = 20_000

/** A word in lower case without any accent: "hương" → "huong", "đầu" → "dau". */
export function bareText(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  if (known.size < MANY) known.set(word, bare)
  return bare
}
