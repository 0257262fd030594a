import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en, vi } from './common.js'

/** Camket's own words in two languages; the words of a report are never translated. */
export const i18n = i18next.createInstance()

void i18n.use(initReactI18next).init({
  initAsync: false,
  lng: 'vi',
  fallbackLng: false,
  ns: ['common'],
  defaultNS: 'common',
  resources: { vi: { common: vi }, en: { common: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
})

/** The words of one view, brought along by its own chunk. */
export function addWords(namespace: string, words: { vi: object; en: object }): void {
  i18n.addResourceBundle('vi', namespace, words.vi)
  i18n.addResourceBundle('en', namespace, words.en)
}
