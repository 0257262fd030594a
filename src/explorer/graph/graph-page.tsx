import { useTranslation } from 'react-i18next'
import { To } from '../parts/link.js'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { AroundView } from './around-view.js'
import { PathView } from './path-view.js'
import { StartView } from './start-view.js'
import * as words from './words.js'
import './graph.css'

addWords('graph', words)

/** What stands around anything, or what connects two parties: `see=path`. */
export function GraphPage() {
  const { t } = useTranslation('graph')
  const { params } = useAddress()
  const isPath = params.get('see') === 'path'
  const focus = params.get('focus')
  return (
    <div className="graph">
      <nav className="seg" aria-label={t('mode.label')}>
        <To path="/graph" aria-current={isPath ? undefined : 'page'}>
          {t('mode.around')}
        </To>
        <To
          path="/graph"
          params={{ see: 'path', from: params.get('from') ?? focus }}
          aria-current={isPath ? 'page' : undefined}
        >
          {t('mode.path')}
        </To>
      </nav>
      {isPath ? <PathView /> : focus ? <AroundView key={focus} focus={focus} /> : <StartView />}
    </div>
  )
}
