import { reportId } from '../model/identity.js'
import type { Report } from '../model/report.js'
import { storeText } from './stored-text.js'

/** A report is known by its text as it is stored, in whatever file it came. */
export const reportIdOf = ({ text }: Report): string => reportId(storeText(text).text)
