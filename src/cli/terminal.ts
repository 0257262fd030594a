import { pc } from './colors.js'

/** What a command writes with: answers to `out`, everything said about the work to `err`. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** A line that replaces the one before on a terminal; elsewhere only lines marked as milestones are printed. */
  progress(text: string, options?: { isMilestone?: boolean }): void
  /** Ends the replaced line. */
  settle(): void
  isInteractive: boolean
}

export function createTerminal(
  out: NodeJS.WriteStream = process.stdout,
  err: NodeJS.WriteStream = process.stderr,
): Terminal {
  const isInteractive = err.isTTY === true && process.env.CI === undefined
  let isOpen = false
  const settle = () => {
    if (isOpen) err.write('\r\u001b[2K')
    isOpen = false
  }
  return {
    isInteractive,
    settle,
    out(text) {
      settle()
      // Apart, or the whole text is copied: an answer can be 40 MB.
      out.write(text)
      out.write('\n')
    },
    err(text) {
      settle()
      err.write(`${text}\n`)
    },
    progress(text, { isMilestone = false } = {}) {
      if (isInteractive) {
        err.write(`\r\u001b[2K${pc.dim(text.slice(0, Math.max(20, (err.columns ?? 80) - 1)))}`)
        isOpen = true
      } else if (isMilestone) err.write(`${text}\n`)
    },
  }
}
