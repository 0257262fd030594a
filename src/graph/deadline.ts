/**
 * The result of `work`, or `giveUp()` when it has not come within `ms` or `signal` fired first.
 * The driver's own timeout is kept by the server, so that a server which fell silent would never be given up.
 */
export function withinDeadline<T>(
  work: Promise<T>,
  { ms, signal, giveUp }: { ms: number; signal: AbortSignal | undefined; giveUp: () => Error },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal?.reason)
    const timer = setTimeout(() => reject(giveUp()), ms)
    if (signal?.aborted) onAbort()
    signal?.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    })
  })
}
