const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT NAV FORM BUTTON SELECT TEXTAREA HEAD'.split(' '),
)

const ELEMENT = 1
const TEXT = 3

/** A node as far as its text goes. */
export interface TextNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<TextNode>
}

/** The text of an element, each block a line; spaces as a browser would show them. */
export function blockLines(root: TextNode): string[] {
  const lines: string[] = ['']
  for (const { node, step } of walk(root)) {
    if (node.nodeType === TEXT) lines[lines.length - 1] += node.textContent ?? ''
    else if (BLOCKS.has(node.nodeName.toUpperCase()))
      lines.push(step === 'ENTER' && node.nodeName.toUpperCase() === 'LI' ? LIST_MARK : '')
  }
  return lines.map(evenLine).filter((line) => line !== '' && line !== LIST_MARK.trim())
}

const MOST_NODES = 20_000
const DEEPEST = 200

/** Whether an element has no more below it, and no deeper, than a page that people write. */
export function isOrdinary(root: TextNode): boolean {
  let nodes = 0
  for (const { depth } of walk(root)) {
    nodes++
    if (depth > DEEPEST || nodes > MOST_NODES) return false
  }
  return true
}

/** An element and what is in it, in the order of the text, silent parts left out; without recursion, however deep it is. */
function* walk(root: TextNode): Generator<{ node: TextNode; step: 'ENTER' | 'LEAVE'; depth: number }> {
  const open = [{ node: root, children: root.childNodes[Symbol.iterator]() }]
  yield { node: root, step: 'ENTER', depth: 1 }
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.children.next()
    if (next.done) {
      yield { node: top.node, step: 'LEAVE', depth: open.length }
      open.pop()
    } else if (next.value.nodeType === TEXT) yield { node: next.value, step: 'ENTER', depth: open.length + 1 }
    else if (next.value.nodeType === ELEMENT && !SILENT.has(next.value.nodeName.toUpperCase())) {
      open.push({ node: next.value, children: next.value.childNodes[Symbol.iterator]() })
      yield { node: next.value, step: 'ENTER', depth: open.length }
    }
  }
}

/** Before the items of a list, which a browser would mark; none is set before a mark that is there already. */
const LIST_MARK = '- '

function evenLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^- (?=[-+•*]|\d{1,2}[.)])/, '')
}
