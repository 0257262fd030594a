import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.js'
import { AXIS_GLYPHS, type Axis, drawingOf } from './status.js'

/** One value of one axis: glyph, word, and what makes it exact. A value that this page does not know shows its own name. */
export function StatusMark({ axis, value, detail }: { axis: Axis; value: string; detail?: ReactNode }) {
  const { glyph, tone } = drawingOf(axis, value)
  return (
    <span className={tone === '' ? 'st' : `st st-${tone}`}>
      <Icon name={glyph} />
      <b>{useStatusWord()(axis, value)}</b>
      {detail !== undefined && detail !== null && <small>{detail}</small>}
    </span>
  )
}

/** The heading of an axis, with its shape. */
export function AxisName({ axis }: { axis: Axis }) {
  const { t } = useTranslation()
  return (
    <span className="axis">
      <Icon name={AXIS_GLYPHS[axis]} />
      {t(`axis.${axis}`)}
    </span>
  )
}

/** The word for a value; its raw name where a newer server has one that this page does not know. */
export function useStatusWord(): (axis: Axis | 'kind' | 'kindNoun', value: string) => string {
  const { t } = useTranslation()
  return (axis, value) => t(`${axis}.${value}` as 'official.NONE', { defaultValue: value })
}
