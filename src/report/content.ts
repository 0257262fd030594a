import type { Report } from '../model/report.js'

/** What a file format gives: the text, and what its meta data says of it. */
export type ReportContent = Omit<Report, 'sha256' | 'name'>

/** What may be taken out of a packed file; a long report has 50,000. */
export const MOST_CHARACTERS = 2_000_000
