import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommitmentClaim } from '../src/model/claim.js'
import type { Span } from '../src/model/report.js'

/** A report with the commitments that a person found in it. */
export interface Annotated {
  name: string
  bytes: Uint8Array
  commitments: { kind: string; evidence: Span }[]
}

/** The pairs NAME.txt and NAME.json of a folder. */
export function readAnnotated(folder: string): Annotated[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return names.flatMap((file) => {
    const { commitments } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const name = file.slice(0, -'.json'.length)
    return commitments ? [{ name, commitments, bytes: readFileSync(join(folder, `${name}.txt`)) }] : []
  })
}

/** For each finding the annotation that it meets by half of the shorter evidence, none taken twice. */
export function matchAnnotations(
  found: readonly CommitmentClaim[],
  { commitments }: Annotated,
): (Annotated['commitments'][number] | undefined)[] {
  const left = [...commitments]
  return found.map(({ evidence }) => {
    const match = left.find((other) => overlapsHalf(other.evidence, evidence))
    if (match) left.splice(left.indexOf(match), 1)
    return match
  })
}

function overlapsHalf(one: Span, other: Span): boolean {
  const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return overlap >= 0.5 * Math.min(one.end - one.start, other.end - other.start)
}
