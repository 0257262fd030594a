import { useTranslation } from 'react-i18next'
import { drawingOf } from '../parts/status.js'
import { useStatusWord } from '../parts/status-mark.js'
import { daysBetween } from '../words/days.js'
import { useFormat } from '../words/use-format.js'
import { diamond, Labels, type LaneProps, Late, Nothing } from './lane-parts.js'
import type { Label } from './scale.js'
import { answerStretches, evidenceStretches, overdueBy } from './times.js'

/** From the day it was said to its deadlines, the first hollow, the one in force solid; hatched what is overdue. */
export function DeadlineLane({ times, axis, shape, y }: LaneProps) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  const { due, made, asOf, deadlines } = times
  if (due.now === null)
    return <Nothing axis={axis} times={times} shape={shape} y={y} text={t('line.noDeadline')} />
  const isMoved = due.first !== null && due.first !== due.now
  const moved = isMoved ? daysBetween(due.first ?? due.now, due.now) : 0
  const late = overdueBy(times)
  const above: Label[] = isMoved
    ? [
        { x: axis.at(due.now), text: t('line.current', { day: day(due.now) }) },
        { x: axis.at(due.first ?? due.now), text: t('line.first', { day: day(due.first ?? due.now) }) },
      ]
    : [{ x: axis.at(due.now), text: t('line.only', { day: day(due.now) }) }]
  const slip = moved > 0 ? 'line.slipped' : 'line.broughtForward'
  const below: Label[] = [
    ...(late > 0
      ? [{ x: axis.at(asOf), text: t('line.overdue', { count: late }), className: 'g-tb g-son' }]
      : []),
    ...(moved !== 0
      ? [
          {
            x: (axis.at(due.first ?? due.now) + axis.at(due.now)) / 2,
            text: t(slip, { count: Math.abs(moved) }),
          },
        ]
      : []),
  ]
  return (
    <>
      {made && (
        <line className="g-axis" x1={axis.at(made)} x2={axis.at(due.first ?? due.now)} y1={y} y2={y} />
      )}
      {late > 0 && <Late from={axis.at(due.now)} to={axis.at(asOf)} y={y} />}
      {isMoved && (
        <path className="g-slip" d={`M${axis.at(due.first ?? due.now)} ${y}H${axis.at(due.now)}`} />
      )}
      {made && <circle className="g-ink" cx={axis.at(made)} cy={y} r="3.5" />}
      {deadlines
        .filter((one) => one !== due.now)
        .map((one) => (
          <path key={one} className="g-base" d={diamond(axis.at(one), y)} />
        ))}
      <path className="g-cur" d={diamond(axis.at(due.now), y)} />
      <Labels of={above} shape={shape} y={y - 13} className="g-t" />
      <Labels of={below} shape={shape} y={y + 21} className="g-tb g-dong" />
    </>
  )
}

/** What was said, each time a filled circle; dotted, the silence since. */
export function ClaimsLane({ times, axis, shape, y }: LaneProps) {
  const { t } = useTranslation('commitment')
  const { made, claims, silence, asOf } = times
  const first = made ?? claims[0]?.day
  const last = claims.at(-1)?.day ?? made
  if (!first || !last) return null
  const labels: Label[] = [
    ...(made ? [{ x: axis.at(made), text: t('line.made') }] : []),
    ...claims.map(({ day, relation }) => ({
      x: axis.at(day),
      text: t(`relation.${relation}` as 'relation.AMENDS', { defaultValue: relation }),
    })),
  ]
  const since = silence ? axis.at(silence.since) : 0
  const quiet = silence ? t('line.silenceReports', { count: silence.reports }) : ''
  return (
    <>
      <line className="g-axis" x1={axis.at(first)} x2={axis.at(last)} y1={y} y2={y} />
      {silence && <line className="g-silence" x1={since + 8} x2={axis.at(asOf) - 3} y1={y} y2={y} />}
      {made && <circle className="g-said" cx={axis.at(made)} cy={y} r="5" />}
      {claims.map(({ day, relation }) => (
        <circle
          key={`${day} ${relation}`}
          className={`g-said ${toneOf(relation)}`}
          cx={axis.at(day)}
          cy={y}
          r="5"
        />
      ))}
      <Labels of={labels} shape={shape} y={y - 11} className="g-t" />
      {silence && (
        <Labels
          of={[{ x: (since + axis.at(asOf)) / 2, text: quiet }]}
          shape={shape}
          y={y + 19}
          className="g-ts"
        />
      )}
    </>
  )
}

/** Dashed while nobody has looked; solid and struck where somebody did and found nothing; filled as evidence grows. */
export function EvidenceLane({ times, axis, shape, y }: LaneProps) {
  const word = useStatusWord()
  const stretches = evidenceStretches(times)
  const labels = stretches.map(({ from, to, value }) => ({
    x: (axis.at(from) + axis.at(to)) / 2,
    text: word('evidence', value),
  }))
  return (
    <>
      {stretches.map(({ from, to, value }) => {
        const x = axis.at(from)
        const wide = Math.max(2, axis.at(to) - x)
        const tone =
          value === 'NOT_REVIEWED'
            ? 'unseen'
            : value === 'NO_EVIDENCE'
              ? 'void'
              : drawingOf('evidence', value).tone
        return (
          <g key={from + value}>
            <rect
              className={`g-ev g-ev-${tone === '' ? 'none' : tone}`}
              x={x}
              y={y - 9}
              width={wide}
              height="18"
            />
            {tone === 'void' && <path className="g-struck" d={`M${x} ${y + 9}L${x + wide} ${y - 9}`} />}
          </g>
        )
      })}
      <Labels of={labels.toReversed()} shape={shape} y={y + 23} className="g-ts" />
    </>
  )
}

/** Who answered, one after another; dashed where nobody did. */
export function AnswersLane({ times, axis, shape, y }: LaneProps) {
  const { t } = useTranslation('commitment')
  const stretches = answerStretches(times)
  if (stretches.length === 0)
    return <Nothing axis={axis} times={times} shape={shape} y={y} text={t('line.nobodyNamed')} />
  const labels = stretches.map(({ from, to, step }) => ({
    x: (axis.at(from) + axis.at(to)) / 2,
    text: step.holder?.name ?? step.party?.name ?? t('line.nobody'),
  }))
  return (
    <>
      {stretches.map(({ from, to, step }) => (
        <rect
          key={step.key}
          className={
            step.party === null ? 'g-ev g-nobody' : step.isNow ? 'g-bearer g-bearer-now' : 'g-bearer'
          }
          x={axis.at(from)}
          y={y - 8}
          width={Math.max(2, axis.at(to) - axis.at(from) - 2)}
          height="16"
        />
      ))}
      <Labels of={labels.toReversed()} shape={shape} y={y + 22} className="g-t" />
    </>
  )
}

function toneOf(relation: string): string {
  if (relation === 'REPORTS_DONE') return 'g-said-done'
  if (relation === 'REPORTS_NOT_DONE' || relation === 'WITHDRAWS') return 'g-said-bad'
  return relation === 'AMENDS_DEADLINE' || relation === 'AMENDS' ? 'g-said-moved' : ''
}
