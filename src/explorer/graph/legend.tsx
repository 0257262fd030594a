import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { tokenOfFamily, tokenOfType } from './colours.js'
import { type Drawn, familiesOf, typesOf } from './drawn.js'
import { useGraphWord } from './thing-name.js'

/** What the colours mean; the words stand in the drawing itself as well. */
export function Legend({ drawn }: { drawn: Drawn }) {
  const { t } = useTranslation('graph')
  const word = useGraphWord()
  return (
    <section className="graph-legend">
      <h2>{t('around.types')}</h2>
      <ul className="keys">
        {typesOf(drawn).map(([type, count]) => (
          <li key={type}>
            <i className="dot" style={coloured(tokenOfType(type))} aria-hidden="true" />
            {word('type', type)} {count}
          </li>
        ))}
      </ul>
      <h2>{t('around.families')}</h2>
      <ul className="keys">
        {familiesOf(drawn).map((family) => (
          <li key={family}>
            <i className="dash" style={coloured(tokenOfFamily(family))} aria-hidden="true" />
            {t(`family.${family}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const coloured = (token: string) => ({ '--of': `var(${token})` }) as CSSProperties
