import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import type { LaneProps } from './lane-parts.js'
import { AnswersLane, ClaimsLane, DeadlineLane, EvidenceLane } from './lanes.js'
import { type Axis, axisOf, type Frame, NARROW, type Shape, WIDE } from './scale.js'
import { daysOf, reorganisedOn, type Times } from './times.js'

const LANES = [
  { lane: 'due', glyph: 'ax-t', Lane: DeadlineLane },
  { lane: 'says', glyph: 'ax-o', Lane: ClaimsLane },
  { lane: 'shown', glyph: 'ax-e', Lane: EvidenceLane },
  { lane: 'answers', glyph: null, Lane: AnswersLane },
] as const

/** Four lanes over the years, drawn once for a wide page and once for a phone; the list after it tells the same. */
export const Timeline = ({ times }: { times: Times }) => (
  <>
    <Drawing times={times} shape={WIDE} className="tl tl-w" />
    <Drawing times={times} shape={NARROW} className="tl tl-n" />
  </>
)

function Drawing({ times, shape, className }: { times: Times; shape: Shape; className: string }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  const days = daysOf(times).toSorted()
  const axis = axisOf(days, shape)
  const foot = shape.top + LANES.length * shape.lane + 4
  const from = day(days[0] ?? times.asOf)
  return (
    <svg
      className={className}
      viewBox={`0 0 ${shape.width} ${foot + 20}`}
      role="img"
      aria-label={t('line.drawn', { from, to: day(days.at(-1) ?? times.asOf) })}
    >
      <Years axis={axis} foot={foot} />
      <Reorganised times={times} axis={axis} foot={foot} />
      {LANES.map(({ lane, glyph, Lane }, at) => {
        const top = shape.top + at * shape.lane
        const props: LaneProps = { times, axis, shape, y: top + (shape.isWide ? 36 : 48) }
        return (
          <g key={lane}>
            <line className="g-grid" x1="0" x2={shape.width - 8} y1={top} y2={top} />
            <LaneName glyph={glyph} y={shape.isWide ? props.y : top + 15}>
              {t(`line.${lane}`)}
            </LaneName>
            <Lane {...props} />
          </g>
        )
      })}
      <Today times={times} axis={axis} shape={shape} foot={foot} />
    </svg>
  )
}

function Years({ axis, foot }: { axis: Axis; foot: number }) {
  return axis.years.map(({ year, x }) => (
    <g key={year}>
      <line className="g-grid" x1={x} x2={x} y1="22" y2={foot} />
      <text className="g-ts" x={x + 4} y="14">
        {year}
      </text>
    </g>
  ))
}

function Reorganised({ times, axis, foot }: { times: Times; axis: Axis; foot: number }) {
  return reorganisedOn(times).map((day) => (
    <line key={day} className="g-change" x1={axis.at(day)} x2={axis.at(day)} y1="22" y2={foot} />
  ))
}

function Today({ times, axis, shape, foot }: { times: Times; axis: Axis; shape: Frame; foot: number }) {
  const { t } = useTranslation('commitment')
  const { isAnotherDay } = useAddress()
  const x = axis.at(times.asOf)
  return (
    <>
      <line className="g-now" x1={x} x2={x} y1="22" y2={foot} />
      <text className="g-tb" x={x} y={foot + 14} textAnchor={x > shape.right - 40 ? 'end' : 'middle'}>
        {isAnotherDay ? t('line.asOf') : t('line.now')}
      </text>
    </>
  )
}

const LaneName = ({ glyph, y, children }: { glyph: string | null; y: number; children: ReactNode }) => (
  <>
    {glyph && <use className="g-ink" href={`#${glyph}`} x="0" y={y - 5} width="10" height="10" />}
    <text className="g-tb" x={glyph ? 16 : 0} y={y + 4}>
      {children}
    </text>
  </>
)
