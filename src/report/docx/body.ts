import type { Numbered, Numbering } from './numbering.js'
import { type Element, walkXml } from './xml.js'

/** What was taken back or stands for the same again: deleted and moved text, codes of fields, former formats, pictures of a text box. */
const SILENT = new Set(
  'del moveFrom delText instrText delInstrText pPrChange rPrChange sectPrChange tblPrChange Fallback rt'.split(
    ' ',
  ),
)
/** What a run holds besides text. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

interface Paragraph extends Numbered {
  text: string
}

/** The lines of a document's body: each paragraph, list item and cell of a table one, list marks written out. */
export function readBody(xml: string, numbering: Numbering): string[] {
  const reading = new BodyReading(numbering)
  walkXml(xml, {
    open: (element) => reading.open(element),
    close: (name) => reading.close(name),
    text: (text) => reading.add(text),
  })
  return reading.lines
}

class BodyReading {
  readonly lines: string[] = []
  private readonly numbering: Numbering
  private readonly path: string[] = []
  /** Text boxes stand inside the paragraph that they hang on. */
  private readonly paragraphs: Paragraph[] = []
  private silentFrom: number | null = null
  private isHidden = false

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  open({ name, attributes }: Element): void {
    const parent = this.path.at(-1)
    const grandparent = this.path.at(-2)
    this.path.push(name)
    if (this.silentFrom !== null) return
    const paragraph = this.paragraphs.at(-1)
    const value = attributes.val ?? null
    if (SILENT.has(name)) this.silentFrom = this.path.length
    else if (name === 'p') this.paragraphs.push({ text: '', list: null, level: null, style: null })
    else if (name === 'r') this.isHidden = false
    else if (name === 'vanish' && grandparent === 'r') this.isHidden = !isOff(value)
    else if (parent === 'r' && SIGNS[name] !== undefined) this.write(SIGNS[name])
    else if (!paragraph) return
    else if (name === 'pStyle' && parent === 'pPr') paragraph.style = value
    else if (name === 'numId' && parent === 'numPr') paragraph.list = value
    else if (name === 'ilvl' && parent === 'numPr') paragraph.level = Number(value)
  }

  close(name: string): void {
    if (this.silentFrom === this.path.length) this.silentFrom = null
    else if (this.silentFrom === null && name === 'p') this.end(this.paragraphs.pop())
    this.path.pop()
  }

  add(text: string): void {
    if (this.silentFrom === null && this.path.at(-1) === 't') this.write(text)
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph && !this.isHidden) paragraph.text += text
  }

  private end(paragraph: Paragraph | undefined): void {
    if (!paragraph) return
    const mark = this.numbering.nextMark(paragraph)
    const lines = paragraph.text
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
    if (lines.length > 0 && mark) lines[0] = `${mark} ${lines[0]}`
    for (const line of lines) this.lines.push(line)
  }
}

function isOff(value: string | null): boolean {
  return value === '0' || value === 'false' || value === 'off'
}
