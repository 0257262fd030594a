import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { type Problem, problemOf } from '../data/problem.js'
import { saveFile } from '../data/save-file.js'
import { Icon } from '../parts/icon.js'
import { ProblemNote } from '../parts/problem-note.js'
import {
  CommitmentAnswersDocument,
  CommitmentDetailsDocument,
  CommitmentPastDocument,
  CommitmentSilenceDocument,
  CommitmentThreadDocument,
  CommitmentViewDocument,
} from './commitment.documents.js'

/** All that this page tells of the commitment, as one JSON file. */
export function DownloadJson({ id, asOf }: { id: string; asOf: string }) {
  const { t } = useTranslation()
  const client = useClient()
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const download = async () => {
    setProblem(undefined)
    const answers = await Promise.all([
      client.query(CommitmentViewDocument, { id, asOf }).toPromise(),
      client.query(CommitmentAnswersDocument, { id, asOf }).toPromise(),
      client.query(CommitmentDetailsDocument, { id }).toPromise(),
      client.query(CommitmentThreadDocument, { id, asOf }).toPromise(),
      client.query(CommitmentPastDocument, { id }).toPromise(),
      client.query(CommitmentSilenceDocument, { id, asOf }).toPromise(),
    ])
    const error = answers.find((answer) => answer.error)?.error
    if (error) return setProblem(problemOf(error))
    const commitment = Object.assign({}, ...answers.map(({ data }) => data?.commitment))
    const text = JSON.stringify({ asOf, commitment }, null, 2)
    saveFile(`commitment-${id}-${asOf}.json`, text, 'application/json')
  }
  return (
    <>
      <button className="btn" type="button" onClick={() => void download()}>
        <Icon name="i-down" />
        {t('tools.download')} {t('tools.downloadJson')}
      </button>
      {problem && <ProblemNote problem={problem} retry={() => void download()} />}
    </>
  )
}
