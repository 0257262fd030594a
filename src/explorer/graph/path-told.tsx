import { Fragment } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { type Named, NamedLink } from '../parts/link.js'
import { type Step, saidOf, thingsOn } from './steps.js'
import { ThingName, useGraphWord } from './thing-name.js'

/** A path, drawn as a chain and told step by step; null: there is none. */
export function PathTold({
  steps,
  from,
  to,
}: {
  steps: readonly Step[] | null
  from: Named | undefined
  to: Named | undefined
}) {
  const { t } = useTranslation('graph')
  const ends = {
    a: from ? <NamedLink of={from} /> : <i>…</i>,
    b: to ? <NamedLink of={to} /> : <i>…</i>,
  }
  if (!steps)
    return (
      <div className="state" role="status">
        <h2>
          <Trans t={t} i18nKey="path.none" components={ends} />
        </h2>
        <p>{t('path.noneText')}</p>
      </div>
    )
  return (
    <>
      <h2 role="status">
        <Trans t={t} i18nKey="path.said" count={steps.length} components={ends} />
      </h2>
      <Chain steps={steps} />
      <h2>{t('path.steps')}</h2>
      <ol className="path-steps">
        {steps.map((step) => (
          <Told key={`${step.from.id} ${step.to.id}`} step={step} />
        ))}
      </ol>
    </>
  )
}

/** The same as a drawing: each thing in a box, and between them the links with an arrow to where they lead. */
function Chain({ steps }: { steps: readonly Step[] }) {
  const word = useGraphWord()
  return (
    <div className="path-chain" aria-hidden="true">
      {thingsOn(steps).map((thing, i) => (
        <Fragment key={thing.id}>
          {i > 0 && (
            <span className={steps[i - 1]!.isForward ? 'path-link' : 'path-link back'}>
              {word('link', steps[i - 1]!.link)}
            </span>
          )}
          <span className="path-thing">
            <b lang={thing.name === '' ? undefined : 'vi'}>{thing.name || word('type', thing.type)}</b>
            {thing.name !== '' && <small>{word('type', thing.type)}</small>}
          </span>
        </Fragment>
      ))}
    </div>
  )
}

function Told({ step }: { step: Step }) {
  const word = useGraphWord()
  const { subject, link, object } = saidOf(step)
  return (
    <li>
      <ThingName of={subject} /> <b>{word('link', link)}</b> <ThingName of={object} />
    </li>
  )
}
