import { type Item, isOneOf } from './item.js'

/**
 * A pattern is a row of steps, as a linguist writes it:
 *   `order`            an item of the class "order"; `order/ask` of either
 *   `issuer=actor`     the same, remembered under the name "issuer"
 *   `any`              an item of whatever class
 *   `actor+`           a row of them, joined by commas and the words of the class "joint"
 *   `comma?`           may be missing
 *   `!past`            the next item is none of the class
 *   `~4`               up to four items, but no actor, mark or quote; `..4` up to four of any kind
 *   `^` `$`            begins, ends the clause
 *   `|`                here the evidence begins
 */
export interface Pattern {
  steps: Step[]
  /** Classes of which a clause must hold one each, or it cannot match. */
  needs: string[][]
}

type Step =
  | { is: 'ITEM'; classes: string[]; slot: string | null; isOptional: boolean; isRow: boolean }
  | { is: 'GAP'; most: number; crosses: boolean }
  | { is: 'NOT'; classes: string[] }
  | { is: 'START' | 'END' | 'EVIDENCE' }

export interface Match {
  /** Index of the first item, of the one that gave the pattern its name, and behind the last. */
  start: number
  trigger: number
  end: number
  evidence: number
  slots: ReadonlyMap<string, readonly Item[]>
}

const BARRIERS = ['actor', 'comma', 'colon', 'semicolon', 'quote']

export function parsePattern(written: string): Pattern {
  const steps = written.split(' ').map(parseStep)
  const needs = steps.flatMap((step) => (step.is === 'ITEM' && !step.isOptional ? [step.classes] : []))
  return { steps, needs }
}

function parseStep(written: string): Step {
  if (written === '^') return { is: 'START' }
  if (written === '$') return { is: 'END' }
  if (written === '|') return { is: 'EVIDENCE' }
  if (written.startsWith('~')) return { is: 'GAP', most: Number(written.slice(1)), crosses: false }
  if (written.startsWith('..')) return { is: 'GAP', most: Number(written.slice(2)), crosses: true }
  if (written.startsWith('!')) return { is: 'NOT', classes: written.slice(1).split('/') }
  const [, slot, classes = '', mark] = /^(?:([\w-]+)=)?([^+?]+)([+?]?)$/.exec(written) ?? []
  return {
    is: 'ITEM',
    classes: classes.split('/'),
    slot: slot ?? null,
    isOptional: mark === '?',
    isRow: mark === '+',
  }
}

/** The first place among the items where the pattern holds; `present` are all their classes, where many patterns are asked. */
export function findPattern(
  pattern: Pattern,
  items: readonly Item[],
  present: ReadonlySet<string> = classesOf(items),
): Match | null {
  for (const classes of pattern.needs) if (!hasOneOf(present, classes)) return null
  const last = pattern.steps[0]?.is === 'START' ? 1 : items.length
  const attempt = new Attempt(pattern.steps, items)
  for (let start = 0; start < last; start++) {
    const match = attempt.runFrom(start)
    if (match) return match
  }
  return null
}

function hasOneOf(present: ReadonlySet<string>, classes: readonly string[]): boolean {
  for (const name of classes) if (present.has(name)) return true
  return false
}

/** All classes among some items. */
export function classesOf(items: readonly Item[]): ReadonlySet<string> {
  const present = new Set(['any'])
  let before: Item['classes'] | null = null
  for (const { classes } of items) {
    if (classes !== before) for (const name of classes) present.add(name)
    before = classes
  }
  return present
}

/** Tries the steps from one place after the other. Gaps are short and few, so that going back stays cheap. */
class Attempt {
  private readonly steps: readonly Step[]
  private readonly items: readonly Item[]
  /** Written only on the way back from the last step, when all have held. */
  private readonly slots = new Map<string, readonly Item[]>()
  private trigger = -1
  private evidence = -1

  constructor(steps: readonly Step[], items: readonly Item[]) {
    this.steps = steps
    this.items = items
  }

  runFrom(start: number): Match | null {
    const end = this.hold(0, start)
    if (end === null) return null
    const { slots } = this
    const trigger = this.trigger < 0 ? start : this.trigger
    return { start, trigger, end, evidence: this.evidence < 0 ? start : this.evidence, slots }
  }

  /** Where the steps from this one on end when they hold from here, else null. */
  private hold(stepAt: number, at: number): number | null {
    const step = this.steps[stepAt]
    if (step === undefined) return at
    const next = stepAt + 1
    switch (step.is) {
      case 'START':
        return at === 0 ? this.hold(next, at) : null
      case 'END':
        return at === this.items.length ? this.hold(next, at) : null
      case 'EVIDENCE': {
        const end = this.hold(next, at)
        if (end !== null) this.evidence = at
        return end
      }
      case 'NOT':
        return isOneOf(this.items[at], step.classes) ? null : this.hold(next, at)
      case 'GAP':
        return this.holdGap(step.most, step.crosses, next, at)
      case 'ITEM':
        return this.holdItem(step, next, at)
    }
  }

  private holdGap(most: number, crosses: boolean, next: number, at: number): number | null {
    for (let length = 0; length <= most && at + length <= this.items.length; length++) {
      const end = this.hold(next, at + length)
      if (end !== null) return end
      if (!crosses && isOneOf(this.items[at + length], BARRIERS)) return null
    }
    return null
  }

  private holdItem(step: Extract<Step, { is: 'ITEM' }>, next: number, at: number): number | null {
    if (isOneOf(this.items[at], step.classes)) {
      const length = step.isRow ? this.rowLength(step.classes, at) : 1
      const end = this.hold(next, at + length)
      if (end !== null) {
        if (step.slot === null && !step.isOptional) this.trigger = at
        if (step.slot !== null) {
          const held = this.items.slice(at, at + length).filter((item) => isOneOf(item, step.classes))
          this.slots.set(step.slot, held)
        }
        return end
      }
    }
    return step.isOptional ? this.hold(next, at) : null
  }

  private rowLength(classes: readonly string[], at: number): number {
    let length = 1
    for (;;) {
      let joint = at + length
      while (isOneOf(this.items[joint], ['comma', 'joint'])) joint++
      if (joint === at + length || !isOneOf(this.items[joint], classes)) return length
      length = joint + 1 - at
    }
  }
}
