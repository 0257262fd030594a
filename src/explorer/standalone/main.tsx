import '../styles/explorer.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { Router } from 'wouter'
import { restoreTheme } from '../frame/theme.js'
import { StandsAlone } from '../report/names.js'
import * as words from '../report/words.js'
import { addWords, i18n } from '../words/i18n.js'
import { StandalonePage } from './standalone-page.js'
import { useOwnAddress } from './use-own-address.js'

restoreTheme()
addWords('report', words)
const view = JSON.parse(document.getElementById('report')!.textContent)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <Router hook={useOwnAddress}>
        <StandsAlone value={true}>
          <StandalonePage view={view} />
        </StandsAlone>
      </Router>
    </I18nextProvider>
  </StrictMode>,
)
