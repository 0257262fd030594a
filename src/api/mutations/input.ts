import { JUDGEABLE, type JudgeableLabel } from '../../model/links/links.js'
import type { builder } from '../builder.js'
import { decodeId, MOST_IDS } from '../ids.js'
import { badInput } from './refusals.js'

const LONGEST_TEXT = 2_000

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/** The client's own name for a write. */
export const operationIdField = (t: InputFields) =>
  t.string({
    required: true,
    description:
      'A name that the client makes for this write, such as a UUID: 1 to 100 letters, digits and . : _ -. Sent twice, it is done once and answered the same; sent with another input, it is refused.',
  })

/** A text without blank ends; null when nothing is left. */
export function textOf(field: string, text: string | null | undefined): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? ''
  if (trimmed.length > LONGEST_TEXT)
    throw badInput(field, `it has ${trimmed.length} characters: at most ${LONGEST_TEXT} are kept.`)
  return trimmed === '' ? null : trimmed
}

export function requiredText(field: string, text: string): string {
  const found = textOf(field, text)
  if (found === null) throw badInput(field, 'it is empty.')
  return found
}

export const commitmentOf = (id: string | number) => decodeId(String(id), ['Commitment'], 'commitment').key

/** The graph's id of one optional thing. */
export function optionalId(field: string, id: string | null | undefined, type: string): string | null {
  return id === null || id === undefined ? null : decodeId(id, [type], field).key
}

/** The type and graph's ids of several that may be one and the same. */
export function decodeAlike(
  entities: readonly (string | number)[],
  most: number,
): { label: JudgeableLabel; ids: string[] } {
  if (entities.length > most)
    throw badInput('entities', `it has ${entities.length} ids: name at most ${most} at once.`)
  const named = entities.map((id, at) => decodeId(String(id), [...JUDGEABLE], `entities.${at}`))
  const label = named[0]?.type as JudgeableLabel
  const other = named.findIndex(({ type }) => type !== label)
  if (other >= 0) throw badInput(`entities.${other}`, 'it is of another type than the first.')
  return { label, ids: named.map(({ key }) => key) }
}

/** The graph's ids of the passages and follow-ups that a record rests on. */
export function basisOf<Type extends 'Passage' | 'FollowUp'>(
  ids: readonly string[] | null | undefined,
  types: readonly Type[],
): { id: string; type: Type }[] {
  if (ids && ids.length > MOST_IDS)
    throw badInput('basedOn', `it has ${ids.length} ids: at most ${MOST_IDS}.`)
  return (ids ?? []).map((id, at) => {
    const { key, type } = decodeId(id, types, `basedOn.${at}`)
    return { id: key, type: type as Type }
  })
}
