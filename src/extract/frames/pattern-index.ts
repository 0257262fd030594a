import type { Pattern } from './pattern.js'

/** Rules with a pattern each, in the order in which they are tried; few of many can hold in a clause. */
export class PatternIndex<Rule extends { pattern: Pattern }> {
  private readonly rules: readonly Rule[]
  /** Places of the rules that need one of these classes, by the rarest that they need. */
  private readonly byNeed = new Map<string, number[]>()

  /** Of every rule, while candidates are looked for. */
  private readonly isNeedThere: Uint8Array

  constructor(rules: readonly Rule[]) {
    this.rules = rules
    this.isNeedThere = new Uint8Array(rules.length)
    const uses = countUses(rules)
    for (const [at, { pattern }] of rules.entries())
      for (const name of rarestNeed(pattern, uses))
        this.byNeed.set(name, [...(this.byNeed.get(name) ?? []), at])
  }

  [Symbol.iterator](): Iterator<Rule> {
    return this.rules[Symbol.iterator]()
  }

  /** Those whose rarest need is among the classes that are there, in their order. */
  candidatesIn(present: ReadonlySet<string>): Rule[] {
    const isNeedThere = this.isNeedThere.fill(0)
    for (const name of present) for (const at of this.byNeed.get(name) ?? []) isNeedThere[at] = 1
    return this.rules.filter((_, at) => isNeedThere[at] === 1)
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
