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
  const open: { node: TextNode; children: Iterator<TextNode> }[] = []
  const enter = (node: TextNode) => {
    if (isBlock(node)) lines.push(node.nodeName.toUpperCase() === 'LI' ? LIST_MARK : '')
    open.push({ node, children: node.childNodes[Symbol.iterator]() })
  }
  enter(root)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.children.next()
    if (next.done) {
      open.pop()
      if (isBlock(top.node)) lines.push('')
    } else if (next.value.nodeType === TEXT) lines[lines.length - 1] += next.value.textContent ?? ''
    else if (next.value.nodeType === ELEMENT && !SILENT.has(next.value.nodeName.toUpperCase()))
      enter(next.value)
  }
  return lines.map(evenLine).filter((line) => line !== '' && line !== LIST_MARK.trim())
}

/** Before the items of a list, which a browser would mark; none is set before a mark that is there already. */
const LIST_MARK = '- '

function evenLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^- (?=[-+•*]|\d{1,2}[.)])/, '')
}

function isBlock(node: TextNode): boolean {
  return BLOCKS.has(node.nodeName.toUpperCase())
}
