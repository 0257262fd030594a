import type { Report } from '../../src/model/report.js'

/** A report that says nothing but its text. */
export function plainReport(text: string, facts: Partial<Report> = {}): Report {
  return {
    text,
    extracted: false,
    sha256: '0'.repeat(64),
    name: 'visit.txt',
    title: null,
    publisher: null,
    publishedOn: null,
    url: null,
    ...facts,
  }
}
