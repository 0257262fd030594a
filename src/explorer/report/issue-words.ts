import { useTranslation } from 'react-i18next'

/** The reader's own sentences, which it writes in English; what follows them in brackets is the place. */
const SENTENCES = {
  'The report does not tell the day of the meeting.': 'noDate',
  'The report does not tell who presided.': 'noChair',
  'The report does not tell where the meeting was.': 'noPlace',
  'The text ends in the middle of a sentence.': 'truncated',
  'A fact was dropped because its quote does not stand in the report as read.': 'dropped',
} as const
const PICTURE = /^Page (\d+) has no text layer: what it shows was not read\.$/

/** An issue in the language of the page; a sentence that this page does not know stays as the reader wrote it. */
export function useIssueWords(): (issue: string) => string {
  const { t } = useTranslation('report')
  return (issue) => {
    const [, sentence = issue, line] = /^(.*?)(?: \(line (\d+)\))?$/s.exec(issue) ?? []
    const key = SENTENCES[sentence as keyof typeof SENTENCES]
    const page = PICTURE.exec(sentence)?.[1]
    if (page) return t('issue.picture', { page })
    if (!key) return issue
    return line === undefined ? t(`issue.${key}`) : t('issueAt', { issue: t(`issue.${key}`), line })
  }
}
