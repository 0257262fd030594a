import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'
import { filledIn, type Reason, readReason } from './read-reason.js'

/** Why two passages were joined, the strongest reason first; a sentence that this page does not know stays as the server wrote it. */
export function Reasons({ of }: { of: readonly string[] }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const wordsOf = (reason: Reason) => {
    const { unit = '', ...filled } = filledIn(reason, format)
    return t(`reason.${reason.is}`, { ...filled, unit: unit && ` ${unit}` })
  }
  return (
    <>
      {t('thread.why')}{' '}
      {of.map((sentence, i) => (
        <Fragment key={sentence}>
          {i > 0 && '; '}
          {readReason(sentence)?.map(wordsOf).join('; ') ?? <span lang="en">{sentence}</span>}
        </Fragment>
      ))}
      .
    </>
  )
}
