import picocolors from 'picocolors'

/** Colours where a person looks. picocolors alone would also colour a file that is written while `CI` is set. */
export const pc = picocolors.createColors(
  !process.env.NO_COLOR && (Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true),
)
