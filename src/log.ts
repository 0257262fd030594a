import { type Logger, pino } from 'pino'
import type { Config } from './config.js'

export type { Logger }

/** One JSON line per event on standard error; standard output belongs to answers. Text of reports and secrets stay out. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino(
    {
      level,
      base: null,
      redact: ['password', '*.password', 'authorization', '*.authorization', 'text', 'quote'],
    },
    pino.destination({ dest: 2, sync: false }),
  )
}
