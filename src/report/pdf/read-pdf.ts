import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { IssueClaim } from '../../model/claim.js'
import { MOST_CHARACTERS, type ReportContent } from '../content.js'
import { refuse } from '../refusal.js'
import { findColumns } from './columns.js'
import { withoutFurniture } from './furniture.js'
import { readPdfMetadata } from './metadata.js'
import { openPdf, withoutStop } from './open-pdf.js'
import { joinParagraphs } from './paragraphs.js'
import { findRows } from './rows.js'
import { type Page, readPage } from './run.js'

/** A page with less is a picture with a stamp or a page number on it. */
const FEWEST_CHARACTERS = 10
/** More of them than this share, and the text is not what the page shows. */
const MOST_UNREADABLE = 0.05
/** What stands where a font does not say which character it shows. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu

/**
 * The text layer of a PDF, a line for every paragraph, in reading order; running heads and page numbers left out. Throws
 * BAD_INPUT for a PDF of pictures, and for one whose fonts do not tell their characters.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReportContent> {
  const pdf = await openPdf(bytes, name)
  try {
    const pages = await readPages(pdf, name)
    refuseScan(pages, name)
    refuseUnreadable(pages, name)
    const rows = withoutFurniture(pages.map(({ height, runs }) => ({ height, rows: findRows(runs) })))
    const lines = joinParagraphs(rows.flatMap((page) => findColumns(page.rows)))
    const text = lines.join('\n')
    return {
      text,
      extracted: true,
      title: null,
      ...(await readPdfMetadata(pdf)),
      issues: findPictures(pages),
    }
  } finally {
    await pdf.destroy()
  }
}

async function readPages(pdf: PDFDocumentProxy, name: string): Promise<Page[]> {
  const pages: Page[] = []
  let room = MOST_CHARACTERS
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf
      .getPage(number)
      .then((page) => readPage(page, room))
      .catch((cause: Error) => {
        const what = `is a PDF whose page ${number} is damaged (${withoutStop(cause)})`
        throw refuse(name, what, 'save or download it again', { page: number, cause })
      })
    if (page === 'TOO_LONG')
      throw refuse(
        name,
        `is a PDF with more than ${MOST_CHARACTERS} characters, a limit that page ${number} exceeds`,
        'hand in the pages of a single report',
        { page: number },
      )
    room -= lengthOf(page)
    pages.push(page)
  }
  return pages
}

/** Where half of the pages or more show no text, what could be read would not be the report. */
function refuseScan(pages: readonly Page[], name: string): void {
  const pictures = pages.filter(isPicture)
  if (pictures.length < pages.length / 2) return
  const which =
    pictures.length === pages.length
      ? 'none of its pages has'
      : `page${pictures.length > 1 ? 's' : ''} ${pictures.map(({ number }) => number).join(', ')} of ${pages.length} ${pictures.length > 1 ? 'have' : 'has'} not`
  throw refuse(
    name,
    `is a scanned PDF: ${which} a text layer`,
    'run text recognition (OCR) on it or hand in its text',
    { page: pictures[0]!.number },
  )
}

/** Pages that may be pictures of text, among others that have a text layer. */
function findPictures(pages: readonly Page[]): IssueClaim[] {
  return pages.filter(isPicture).map(({ number }) => ({
    code: 'PAGE_WITHOUT_TEXT',
    message: `Page ${number} has no text layer: what it shows was not read.`,
    line: null,
  }))
}

function isPicture(page: Page): boolean {
  return lengthOf(page) < FEWEST_CHARACTERS
}

function refuseUnreadable(pages: readonly Page[], name: string): void {
  for (const page of pages) {
    const text = page.runs.map((run) => run.text).join('')
    const unreadable = text.match(UNREADABLE)?.length ?? 0
    if (unreadable > MOST_UNREADABLE * text.length)
      throw refuse(
        name,
        `is a PDF whose fonts do not say which characters they show: ${unreadable} of ${text.length} on page ${page.number} cannot be told`,
        'hand in its text, or the document it was made from',
        { page: page.number },
      )
  }
}

function lengthOf({ runs }: Page): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}
