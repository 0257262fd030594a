import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs'
import { refuse } from '../refusal.js'
import { refuseBombs } from './bombs.js'

/** A report has few; a book is none. */
const MOST_PAGES = 200

/**
 * Opens a PDF for reading its text. No script of it is run, no font is drawn, and nothing is fetched. Throws BAD_INPUT for
 * one that is damaged, locked, longer than a report, or made to fill the memory.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  refuseBombs(bytes, name)
  const pdf = await getDocument({
    // It takes what it is given away from its owner.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  }).promise.catch((cause: Error) => {
    throw cause.name === 'PasswordException'
      ? refuse(name, 'is a PDF locked with a password', 'hand in a copy without one', { cause })
      : refuse(name, `is a damaged PDF (${withoutStop(cause)})`, 'save or download it again', { cause })
  })
  if (pdf.numPages <= MOST_PAGES) return pdf
  const { numPages } = pdf
  await pdf.destroy()
  const what = `is a PDF of ${numPages} pages, more than the limit of ${MOST_PAGES}`
  throw refuse(name, what, 'hand in the pages of a single report', { pages: numPages })
}

export function withoutStop({ message }: Error): string {
  return message.replace(/\.$/, '')
}
