import { isAbbreviation } from '../recognisers/capitals.js'
import type { Scan } from '../recognisers/scan.js'

const ABBREVIATION = /[\p{Lu}\p{N}]+(?:[&-][\p{Lu}\p{N}]+)*/gu

/** A body's own name in full: "Chăn nuôi và TY" stays, "NN&PTNT" and "VSMT" are spelled out. */
export function spellOut(scan: Scan, own: string): string {
  const { abbreviations } = scan.lexicon.files.bodies
  const { domains } = scan.lexicon.files.domains
  return own.replace(ABBREVIATION, (short) => {
    if (!isAbbreviation(short)) return short
    const code = short.replace(/[&-]/gu, '')
    const whole =
      abbreviations[code] ?? domains.find(({ codes }) => code.length > 2 && codes.includes(code))?.name
    return (
      whole ??
      short
        .split('-')
        .map((part) => abbreviations[part] ?? part)
        .join('-')
    )
  })
}
