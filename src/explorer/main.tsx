import './styles/explorer.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { Provider } from 'urql'
import { client } from './data/client.js'
import { Pages } from './frame/pages.js'
import { i18n } from './words/i18n.js'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <Provider value={client}>
        <Pages />
      </Provider>
    </I18nextProvider>
  </StrictMode>,
)
