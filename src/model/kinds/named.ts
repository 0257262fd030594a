import { collationKey, displayName, searchFold } from '../values/name.js'

/**
 * The properties by which a thing is found by name. `otherForms` are further spellings that a search should find;
 * `sortedBy` is the name without what should not count for its order ("Hương Khê" of "huyện Hương Khê").
 */
export function namedAs(
  id: string,
  name: string,
  { otherForms = [], sortedBy = name }: { otherForms?: readonly string[]; sortedBy?: string } = {},
): { name: string; nameKey: string; searchText: string } {
  const shown = displayName(name)
  return {
    name: shown,
    nameKey: `${collationKey(displayName(sortedBy))} ${id}`,
    searchText: searchLines([shown, ...otherForms].map((form) => searchFold(displayName(form)))),
  }
}

/** Each form once, in order, so that it does not matter who stated which first. */
export function searchLines(forms: readonly string[]): string {
  return [...new Set(forms)].sort().join('\n')
}
