import { useTranslation } from 'react-i18next'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { LAYERS, type Layer } from './marks.js'

/** What of the text is marked, switched off and on; the address keeps it. */
export function Layers({ off, counts }: { off: ReadonlySet<string>; counts: Record<Layer, number> }) {
  const { t } = useTranslation('report')
  const { change } = useAddress()
  const { number } = useFormat()
  const flip = (layer: Layer) =>
    change({ off: LAYERS.filter((one) => (one === layer) !== off.has(one)) }, { replace: true })
  return (
    <fieldset className="layers">
      <legend className="vh">{t('layers')}</legend>
      {LAYERS.map((layer) => (
        <label key={layer}>
          <input type="checkbox" checked={!off.has(layer)} onChange={() => flip(layer)} />
          <span className={off.has(layer) ? undefined : `m-${layer}`}>{t(`layer.${layer}`)}</span>{' '}
          <span className="mut">{number(counts[layer])}</span>
        </label>
      ))}
    </fieldset>
  )
}
