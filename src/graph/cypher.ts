/** Cypher text as data: names and fragments are spliced, every other value becomes a parameter. */

/** A variable, label, type or property as it stands in the text; never made from what a client sent. */
export class Name {
  readonly text: string
  constructor(text: string) {
    if (!/^\w+$/.test(text)) throw new TypeError(`${JSON.stringify(text)} is no name in Cypher`)
    this.text = text
  }

  /** A name for what belongs to this one, so that nested fragments never meet. */
  and(other: string): Name {
    return new Name(`${this.text}_${other}`)
  }
}

export type Value = string | number | boolean | null | readonly (string | number)[]

export class Cypher {
  readonly strings: readonly string[]
  readonly parts: readonly (Cypher | Name | Value)[]
  constructor(strings: readonly string[], parts: readonly (Cypher | Name | Value)[]) {
    this.strings = strings
    this.parts = parts
  }
}

export interface Statement {
  readonly text: string
  readonly params: Readonly<Record<string, Value>>
}

export const name = (text: string): Name => new Name(text)

/** ``cypher`MATCH (${node}:Person {id: ${id}})` ``: `node` a name, `id` a value. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly (Cypher | Name | Value)[]): Cypher {
  return new Cypher(strings, parts)
}

export function join(
  parts: readonly (Cypher | Name)[],
  by: ', ' | ' ' | ' AND ' | ' OR ' | ' UNION ALL ' | ' + ' | '|' | '',
): Cypher {
  return new Cypher(
    Array.from({ length: parts.length + 1 }, (_, i) => (i > 0 && i < parts.length ? by : '')),
    parts,
  )
}

/** The text depends only on which fragments were used; parameters are named by position. */
export function render(whole: Cypher): Statement {
  const params: Record<string, Value> = {}
  let text = ''
  let count = 0
  const add = ({ strings, parts }: Cypher): void => {
    text += strings[0]
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!
      if (part instanceof Cypher) add(part)
      else if (part instanceof Name) text += part.text
      else {
        params[`p${count}`] = part
        text += `$p${count++}`
      }
      text += strings[i + 1]
    }
  }
  add(whole)
  return { text, params }
}
