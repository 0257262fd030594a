import { useTranslation } from 'react-i18next'
import { type Axis, valuesOf } from '../parts/status.js'
import { AxisName, StatusMark } from '../parts/status-mark.js'

const AXES: readonly Axis[] = ['official', 'evidence', 'schedule']

/** Every glyph of the three axes with its word. */
export function Legend() {
  const { t } = useTranslation('home')
  return (
    <details className="menu legend">
      <summary>{t('legend.summary')}</summary>
      <div className="legend-in">
        {AXES.map((axis) => (
          <div key={axis}>
            <h2>
              <AxisName axis={axis} />
            </h2>
            <p>{t(`legend.${axis}`)}</p>
            <ul className="lg">
              {valuesOf(axis).map((value) => (
                <li key={value}>
                  <StatusMark axis={axis} value={value} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}
