let isInterrupted = false
/** Whether Ctrl-C was pressed: what fails after that failed because of it. */
export const wasInterrupted = () => isInterrupted

/** Aborts at the first Ctrl-C or SIGTERM, so that work ends in order; the second one ends the program at once. */
export function abortOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    isInterrupted = true
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
