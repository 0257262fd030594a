import { useTranslation } from 'react-i18next'

/** The reader's own sentences, which it writes in English; what follows them in brackets is the place. */
const SENTENCES = {
  'The report does not tell the day of the meeting.': 'noDate',
  'The report does not tell who presided.': 'noChair',
  'The report does not tell where the meeting was.': 'noPlace',
  'The text ends in the middle of a sentence.': 'truncated',
} as const

/** An issue in the language of the page; a sentence that this page does not know stays as the reader wrote it. */
export function useIssueWords(): (issue: string) => string {
  const { t } = useTranslation('report')
  return (issue) => {
    const [, sentence = issue, line] = /^(.*?)(?: \(line (\d+)\))?$/s.exec(issue) ?? []
    const key = SENTENCES[sentence as keyof typeof SENTENCES]
    if (!key) return issue
    return line === undefined ? t(`issue.${key}`) : t('issueAt', { issue: t(`issue.${key}`), line })
  }
}
