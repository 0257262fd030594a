import 'i18next'
import type { vi as commitment } from '../commitment/words.js'
import type { vi as entity } from '../entity/words.js'
import type { vi as graph } from '../graph/words.js'
import type { vi as home } from '../home/words.js'
import type { vi as overview } from '../overview/words.js'
import type { vi as report } from '../report/words.js'
import type { vi as common } from './common.js'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      common: typeof common
      home: typeof home
      commitment: typeof commitment
      entity: typeof entity
      report: typeof report
      graph: typeof graph
      overview: typeof overview
    }
  }
}
