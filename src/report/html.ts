import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ReportContent } from './content.js'
import { blockLines, isOrdinary, type TextNode } from './html-blocks.js'
import { readMetadata } from './html-metadata.js'

const EXTENSION = /\.x?html?$/i
const TAG = /<[a-z]/i
const OPENING =
  /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|div|p|h1)\b/i

/** By how the text begins; a name that says so is believed where there is a tag at all. */
export function isHtml(name: string, text: string): boolean {
  return OPENING.test(text.slice(0, 4000)) || (EXTENSION.test(name) && TAG.test(text))
}

/**
 * The article of a page, one line for every heading, paragraph, list item and caption; menus, scripts and styles left
 * out. Where no article stands out, the whole body.
 */
export function readHtml(html: string): ReportContent {
  const page = /<html\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(page)
  const { heading, ...facts } = readMetadata(document)
  const whole = document.body ? blockLines(document.body) : []
  const article = findArticle(document)
  const content = article?.content ? blockLines(article.content) : []
  const lines = content.length === 0 ? whole : withHead(whole, content, heading ?? (article?.title || null))
  return { text: lines.join('\n'), extracted: true, ...facts, title: facts.title ?? heading ?? null }
}

/** Null for a page beyond what newsrooms make: the search would take time or stack without bound. */
function findArticle(
  document: ReturnType<typeof parseHTML>['document'],
): { title?: string | null | undefined; content?: TextNode | null | undefined } | null {
  if (!document.body || !isOrdinary(document.body)) return null
  const asElement = { serializer: (article: Node) => article as unknown as TextNode, keepClasses: true }
  return new Readability<TextNode>(document as unknown as Document, asElement).parse()
}

/** Between a headline and the first paragraph stand no more lines than these. */
const HEAD_LINES = 12

/** Newsrooms set headline, day and summary apart from the article: they open the text again, as on the page. */
function withHead(
  whole: readonly string[],
  content: readonly string[],
  heading: string | null,
): readonly string[] {
  const first = whole.indexOf(content[0]!)
  const title = heading === null ? -1 : whole.slice(0, Math.max(first, 0)).lastIndexOf(heading)
  if (title >= 0 && first - title <= HEAD_LINES) return [...whole.slice(title, first), ...content]
  return heading === null || content.slice(0, HEAD_LINES).includes(heading) ? content : [heading, ...content]
}
