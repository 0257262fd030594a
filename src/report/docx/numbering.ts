import { writeNumber } from './numerals.js'
import { findNode, type Node, valueAt } from './xml.js'

/** What a paragraph says of the list that it stands in; null where its style decides. */
export interface Numbered {
  list: string | null
  level: number | null
  style: string | null
}

interface Level {
  start: number
  shape: string
  /** "%1." or "%1.%2)": where the numbers of this level and those above it go. */
  text: string
  style: string | null
}
interface List {
  scheme: string
  starts: ReadonlyMap<number, number>
}

const BULLET = '-'

/** Counts the items of lists as a word processor does: their numbers stand in no text, yet readers see them. */
export class Numbering {
  private readonly schemes: ReadonlyMap<string, readonly Level[]>
  private readonly lists: ReadonlyMap<string, List>
  private readonly styles: ReadonlyMap<string, Node>
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(numbering: Node | null, styles: Node | null) {
    const parts = (root: Node | null, name: string, id: string) =>
      (root?.children ?? [])
        .filter((node) => node.name === name)
        .map((node): [string, Node] => [node.attributes[id] ?? '', node])
    this.schemes = new Map(
      parts(numbering, 'abstractNum', 'abstractNumId').map(([id, node]) => [id, readLevels(node)]),
    )
    this.lists = new Map(parts(numbering, 'num', 'numId').map(([id, node]) => [id, readList(node)]))
    this.styles = new Map(parts(styles, 'style', 'styleId'))
  }

  /** What stands before the next paragraph: "a)", "1.", "-"; null outside a list. */
  nextMark(paragraph: Numbered): string | null {
    const listId = paragraph.list ?? this.inStyle(paragraph.style, 'numId')
    const list = listId === null ? undefined : this.lists.get(listId)
    const levels = list && this.schemes.get(list.scheme)
    if (listId === null || !list || !levels) return null
    const at = paragraph.level ?? this.levelOfStyle(paragraph.style, levels)
    const level = levels[at]
    if (!level) return null
    const counts = this.count(listId, list, levels, at)
    if (level.shape === 'bullet') return BULLET
    if (level.shape === 'none') return null
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1
      return writeNumber(counts[of] ?? 1, levels[of]?.shape ?? 'decimal')
    })
  }

  private count(listId: string, list: List, levels: readonly Level[], at: number): readonly number[] {
    const counts = this.counts.get(list.scheme) ?? []
    this.counts.set(list.scheme, counts)
    if (!this.begun.has(listId)) for (const [level, start] of list.starts) counts[level] = start - 1
    this.begun.add(listId)
    for (let above = 0; above < at; above++) counts[above] ??= levels[above]?.start ?? 1
    counts[at] = (counts[at] ?? levels[at]!.start - 1) + 1
    counts.length = at + 1
    return counts
  }

  private levelOfStyle(style: string | null, levels: readonly Level[]): number {
    const linked = style === null ? -1 : levels.findIndex((level) => level.style === style)
    return linked >= 0 ? linked : Number(this.inStyle(style, 'ilvl') ?? 0)
  }

  /** What a style says of lists, or the one that it is based on. */
  private inStyle(style: string | null, what: 'numId' | 'ilvl'): string | null {
    const seen = new Set<string>()
    for (let id = style; id !== null && !seen.has(id); ) {
      seen.add(id)
      const node = this.styles.get(id)
      const found = valueAt(node, 'pPr', 'numPr', what)
      if (found !== null) return found
      id = valueAt(node, 'basedOn')
    }
    return null
  }
}

function readLevels(scheme: Node): Level[] {
  const levels: Level[] = []
  for (const node of scheme.children.filter(({ name }) => name === 'lvl')) {
    const at = Number(node.attributes.ilvl)
    if (at >= 0 && at < 9)
      levels[at] = {
        start: Number(valueAt(node, 'start') ?? 1),
        shape: valueAt(node, 'numFmt') ?? 'decimal',
        text: valueAt(node, 'lvlText') ?? '',
        style: valueAt(node, 'pStyle'),
      }
  }
  return levels
}

function readList(list: Node): List {
  const starts = list.children
    .filter(({ name }) => name === 'lvlOverride')
    .flatMap((node): [number, number][] => {
      const start = valueAt(findNode(node, 'startOverride'))
      return start === null ? [] : [[Number(node.attributes.ilvl), Number(start)]]
    })
  return { scheme: valueAt(list, 'abstractNumId') ?? '', starts: new Map(starts) }
}
