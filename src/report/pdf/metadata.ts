import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { ReportContent } from '../content.js'
import { dayInVietnam } from '../day-in-vietnam.js'

/**
 * What a publisher says in the file's XMP of its publication. The day on which some program made the file, its author and
 * its title (often "Microsoft Word - thong bao.doc") say nothing of that, and are left aside.
 */
export async function readPdfMetadata(
  pdf: PDFDocumentProxy,
): Promise<Pick<ReportContent, 'publisher' | 'publishedOn' | 'url'>> {
  // Damaged meta data is no reason to refuse a text.
  const { metadata } = await pdf.getMetadata().catch(() => ({ metadata: null }))
  const say = (name: string): string | null => {
    const value: unknown = metadata?.get(name)
    const text = Array.isArray(value) ? value[0] : value
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
  }
  return {
    publisher: say('dc:publisher') ?? say('prism:publicationname'),
    publishedOn: dayInVietnam(say('prism:publicationdate') ?? say('prism:coverdate')),
    url: say('prism:url'),
  }
}
