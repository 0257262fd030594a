import type { OnProgress, Progress } from '../graph/local/jars.js'
import type { Terminal } from './terminal.js'

const SAYS: Readonly<Record<Progress['phase'], string>> = {
  waiting: 'waiting for another start that downloads Neo4j',
  downloading: 'downloading Neo4j through Maven (once, about 120 MB)',
  starting: 'starting Neo4j',
}

/** Tells what the private database is doing: a moving line on a terminal, one line for each phase elsewhere. */
export function tellProgress(terminal: Terminal): OnProgress {
  let last: Progress['phase'] | undefined
  return ({ phase, done, total, detail }) => {
    const counted = total > 0 ? `${SAYS[phase]}: ${done} of ${total} ${detail}` : SAYS[phase]
    terminal.progress(terminal.isInteractive ? counted : SAYS[phase], { isMilestone: phase !== last })
    last = phase
  }
}
