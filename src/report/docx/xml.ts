import { SaxesParser } from 'saxes'

/** Names without their prefix: what programs call "w:p" is "p". */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
}

export interface Visitor {
  open(element: Element): void
  close(name: string): void
  text(text: string): void
}

/** Deeper than any document that a word processor writes. */
const DEEPEST = 500

/** Walks well-formed XML; throws an Error that says where it is not. Entities of its own are none here. */
export function walkXml(xml: string, { open, close, text }: Visitor): void {
  const parser = new SaxesParser({ position: true })
  let depth = 0
  parser.on('error', () => {
    throw new Error(`its XML is not well-formed in line ${parser.line}, column ${parser.column}`)
  })
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new Error(`its XML is nested more than ${DEEPEST} deep`)
    const attributes = Object.entries(tag.attributes).map(([name, value]) => [bare(name), value])
    open({ name: bare(tag.name), attributes: Object.fromEntries(attributes) })
  })
  parser.on('closetag', (tag) => {
    depth--
    close(bare(tag.name))
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
}

export interface Node extends Element {
  children: Node[]
  text: string
}

/** Small parts as a tree. */
export function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const path = [root]
  walkXml(xml, {
    open(element) {
      const node = { ...element, children: [], text: '' }
      path.at(-1)!.children.push(node)
      path.push(node)
    },
    close() {
      path.pop()
    },
    text(text) {
      path.at(-1)!.text += text
    },
  })
  return root.children[0]!
}

/** The first node down a path of names. */
export function findNode(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  return names.reduce<Node | undefined>((at, name) => at?.children.find((child) => child.name === name), node)
}

/** The attribute `val`, in which word processors keep nearly everything. */
export function valueAt(node: Node | undefined, ...names: readonly string[]): string | null {
  return findNode(node, ...names)?.attributes.val ?? null
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
