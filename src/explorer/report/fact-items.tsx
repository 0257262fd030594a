import { useTranslation } from 'react-i18next'
import { Arrow, Icon } from '../parts/icon.js'
import { useStatusWord } from '../parts/status-mark.js'
import { useFormat } from '../words/use-format.js'
import type { Tagged } from './marks.js'
import { PartyName, Words } from './names.js'
import { progressDrawing } from './progress.js'
import type { CommitmentFact, FollowUpFact, StatementFact } from './report-view.js'

type Tags = readonly Tagged<CommitmentFact>[]

/** A commitment beside the text: its tag leads to its words. */
export function CommitmentItem({
  fact,
  isLit,
  tagged,
}: {
  fact: Tagged<CommitmentFact>
  isLit: boolean
  tagged: Tags
}) {
  const { t } = useTranslation('report')
  const { id, tag, action, followUps } = fact
  return (
    <li id={`f-${tag}`} className={isLit ? 'on' : undefined}>
      <a className="tag" href={`#${tag}`} aria-label={t('tag.toWords', { tag })}>
        {tag}
      </a>
      <div>
        <Who of={fact} />
        <Words className="act" path={`/c/${encodeURIComponent(id)}`} text={action} />
        <Deadline of={fact} />
        <FollowUps of={followUps} tagged={tagged} />
      </div>
    </li>
  )
}

function Who({ of: { kind, maker, toWhom } }: { of: CommitmentFact }) {
  const { t } = useTranslation()
  const verb = useStatusWord()('kind', kind)
  return (
    <p className="who">
      {maker ? <PartyName of={maker} /> : <span className="noone">{t('row.noMaker')}</span>}{' '}
      <span className="verb">
        {verb}
        <Arrow kind={kind} />
      </span>{' '}
      {toWhom.length === 0 && <span className="noone">{t('row.noOne')}</span>}
      {toWhom.map((party, at) => (
        <span key={party.id}>
          {at > 0 && ', '}
          <PartyName of={party} />
        </span>
      ))}
    </p>
  )
}

/** As the report set it: what became of it later is told on the commitment's own page. */
function Deadline({ of: { deadline } }: { of: CommitmentFact }) {
  const { t } = useTranslation(['common', 'report'])
  const { day } = useFormat()
  if (!deadline) return <p className="meta noone">{t('row.noDeadline')}</p>
  const { date, text } = deadline
  return (
    <p className="meta">
      {date ? (
        <>
          {t('report:due')} <time dateTime={date}>{day(date)}</time>
        </>
      ) : (
        <span className="noone">{t('row.vague')}</span>
      )}
      {text && (
        <>
          {', '}
          <q className="rec" lang="vi">
            {text}
          </q>
        </>
      )}
    </p>
  )
}

/** A statement on progress beside the text. */
export function StatementItem({
  fact: { tag, about, status, percent, followUps },
  isLit,
  tagged,
}: {
  fact: Tagged<StatementFact>
  isLit: boolean
  tagged: Tags
}) {
  const { t } = useTranslation('report')
  const { number } = useFormat()
  const { glyph, tone } = progressDrawing(status)
  return (
    <li id={`f-${tag}`} className={isLit ? 'on' : undefined}>
      <a className="tag s" href={`#${tag}`} aria-label={t('tag.toWords', { tag })}>
        {tag}
      </a>
      <div>
        <span className={tone === '' ? 'st' : `st st-${tone}`}>
          <Icon name={glyph} />
          <b>
            {t(`progress.${status}` as 'progress.DONE', { defaultValue: status })}
            {percent !== null && ` ${number(percent)}%`}
          </b>
        </span>
        <p className="rec about" lang="vi">
          {about}
        </p>
        <FollowUps of={followUps} tagged={tagged} />
      </div>
    </li>
  )
}

/** What this takes up, and what took it up later: in the same report by its tag, in another by its day. */
function FollowUps({ of, tagged }: { of: readonly FollowUpFact[]; tagged: Tags }) {
  const { t } = useTranslation('report')
  const { day } = useFormat()
  if (of.length === 0) return null
  return (
    <ul className="follow meta">
      {of.map(({ id, relation, isInward, isLate, other, path, saidOn }) => {
        const tag = tagged.find((fact) => fact.id === other.id)?.tag
        const verb = isInward ? (`takesUp.${relation}` as const) : (`takenUp.${relation}` as const)
        return (
          <li key={id}>
            {t(verb as 'takesUp.AMENDS', { defaultValue: relation })}{' '}
            {tag && (
              <a className="tag" href={`#f-${tag}`}>
                {tag}
              </a>
            )}
            <Words path={path} text={other.words} />
            {!tag && saidOn && ` (${day(saidOn)})`}
            {isLate === true && <span className="late">, {t('late')}</span>}
          </li>
        )
      })}
    </ul>
  )
}
