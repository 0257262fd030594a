import type { Report } from '../model/report.js'

/** What a file format gives: the text, and what its meta data says of it. */
export type ReportContent = Pick<Report, 'text' | 'extracted' | 'title' | 'publisher' | 'publishedOn' | 'url'>
