/** Makes a function that computes its answer once for each object it is asked about, and forgets it with the object. */
export function oncePer<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const result = compute(key)
    known.set(key, result)
    return result
  }
}

/** Beyond the syllables of the language there is nothing worth keeping. */
const MOST_TEXTS = 20_000

/** The same for a short text, such as a syllable: a few thousand of them make up every report. */
export function oncePerText(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = compute(text)
    if (known.size >= MOST_TEXTS) known.clear()
    known.set(text, result)
    return result
  }
}
