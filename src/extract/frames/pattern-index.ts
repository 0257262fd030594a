import type { Item } from './item.js'
import { classesOf, type Pattern } from './pattern.js'

/** Rules with a pattern each, in the order in which they are tried; few of many can hold in a clause. */
export class PatternIndex<Rule extends { pattern: Pattern }> {
  private readonly rules: readonly Rule[]
  /** Places of the rules that need one of these classes, by the rarest that they need. */
  private readonly byNeed = new Map<string, number[]>()

  constructor(rules: readonly Rule[]) {
    this.rules = rules
    const uses = countUses(rules)
    for (const [at, { pattern }] of rules.entries())
      for (const name of rarestNeed(pattern, uses))
        this.byNeed.set(name, [...(this.byNeed.get(name) ?? []), at])
  }

  [Symbol.iterator](): Iterator<Rule> {
    return this.rules[Symbol.iterator]()
  }

  /** Those whose rarest need is among the items, in their order. */
  candidatesIn(items: readonly Item[]): Rule[] {
    const found = new Set<number>()
    for (const name of classesOf(items)) for (const at of this.byNeed.get(name) ?? []) found.add(at)
    return [...found].sort((a, b) => a - b).map((at) => this.rules[at]!)
  }
}

/** How many rules ask for each class. */
function countUses(rules: Iterable<{ pattern: Pattern }>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { pattern } of rules)
    for (const name of pattern.needs.flat()) uses.set(name, (uses.get(name) ?? 0) + 1)
  return uses
}

/** The need that the fewest rules share; a pattern that needs nothing may hold anywhere. */
function rarestNeed({ needs }: Pattern, uses: ReadonlyMap<string, number>): readonly string[] {
  const sharedBy = (classes: readonly string[]) => classes.reduce((sum, name) => sum + uses.get(name)!, 0)
  const [first = ['any'], ...others] = needs
  return others.reduce((rarest, need) => (sharedBy(need) < sharedBy(rarest) ? need : rarest), first)
}
