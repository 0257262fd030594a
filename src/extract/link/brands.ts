import type { BodyFound } from '../recognisers/body.js'
import type { Terms } from '../recognisers/lexicon.js'
import { phraseAt, type Scan } from '../recognisers/scan.js'
import type { LinkedAgency } from './agency.js'

/** Companies by the words of their names that are theirs alone. */
export class Brands {
  private readonly byFirstWord = new Map<string, { name: string[]; agency: LinkedAgency }[]>()
  private readonly scan: Scan

  constructor(scan: Scan) {
    this.scan = scan
  }

  /** The company whose name in short begins with this word: "Hậu Phát" for "Công ty CP Thủy sản Hậu Phát". */
  at(at: number): { agency: LinkedAgency; to: number } | null {
    for (const { name, agency } of this.byFirstWord.get(this.scan.words[at]?.folded ?? '') ?? []) {
      const to = matchWords(this.scan, at, name)
      if (to > at) return { agency, to }
    }
    return null
  }

  learn(found: BodyFound, agency: LinkedAgency): void {
    const name = brandOf(this.scan, found)
    if (name.length < 2) return
    const known = this.byFirstWord.get(name[0]!) ?? []
    if (!known.some((brand) => brand.agency === agency))
      this.byFirstWord.set(name[0]!, [...known, { name, agency }])
  }
}

/** The words of a company's name that are its alone: "Hậu Phát" of "CP Thủy sản Hậu Phát". */
function brandOf(scan: Scan, found: BodyFound): string[] {
  const words: string[] = []
  const end = found.area?.from ?? found.to
  const { companyForms, nameWords, nameVerbs, bodies } = scan.lexicon
  const others: Terms<unknown>[] = [companyForms, nameWords, nameVerbs, bodies]
  for (let at = found.from + 1; at < end; ) {
    const common = Math.max(at, ...others.map((terms) => phraseAt(scan, terms, at)?.to ?? at))
    if (common > at) words.length = 0
    else if (scan.words[at]!.isCapital) words.push(scan.words[at]!.folded)
    at = Math.max(common, at + 1)
  }
  return words
}

/** Where these words end when they stand here in a row; `at` itself when they do not. */
function matchWords(scan: Scan, at: number, words: readonly string[]): number {
  const fits = words.every((word, i) => scan.words[at + i]?.folded === word && scan.words[at + i]!.isCapital)
  return fits ? at + words.length : at
}
