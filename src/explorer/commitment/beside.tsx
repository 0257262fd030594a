import { useTranslation } from 'react-i18next'
import { useAnswer } from '../data/use-answer.js'
import { To } from '../parts/link.js'
import { StatusMark } from '../parts/status-mark.js'
import { pathOf } from '../state/paths.js'
import { useFormat } from '../words/use-format.js'
import { CommitmentsBesideDocument } from './commitment.documents.js'
import type { Detailed } from './details.js'

const SHOWN = 6

/** Other commitments on the same project; where it names none, at the same place. */
export function BesideIt({ of, asOf }: { of: Detailed; asOf: string }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  const [project] = of.projects
  const [place] = of.places
  const shared = project ?? place
  const filter = project ? { project: [project.id] } : { place: place ? [place.id] : [] }
  const { data } = useAnswer(CommitmentsBesideDocument, { filter, asOf }, { pause: !shared })
  if (!shared || !data?.commitments) return null
  const others = data.commitments.nodes.filter(({ id }) => id !== of.id).slice(0, SHOWN)
  return (
    <section aria-labelledby="h-r">
      <h2 className="sec-h" id="h-r">
        {t(project ? 'beside.project' : 'beside.place', { name: shared.name })}
      </h2>
      {others.length === 0 && <p className="mut">{t('beside.none')}</p>}
      <ul className="flist near">
        {others.map((one) => (
          <li key={one.id}>
            <To className="act" path={pathOf(one)!}>
              <span lang="vi">{one.action}</span>
            </To>
            <StatusMark
              axis="schedule"
              value={one.status.schedule}
              detail={one.deadline?.current ? day(one.deadline.current) : null}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
