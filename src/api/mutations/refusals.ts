import { DomainError, isDomainError } from '../../errors.js'
import type { Refusal as AnyRefusal } from '../../track/index.js'
import { builder } from '../builder.js'
import { EvidenceStatus, Finding } from '../types/status.js'

type Of<Is extends AnyRefusal['is']> = Extract<AnyRefusal, { is: Is }>

const Refusal = builder.interfaceRef<AnyRefusal>('Refusal').implement({
  description:
    'Why a write was not done, which the client can mend. Nothing of it was recorded, so that the mended input may be sent under the same `operationId`.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'One sentence: what is wrong, and what mends it.' }),
  }),
})

const FIELD = 'The field of the input, as in `basedOn.0`.'

const NotFound = builder.objectRef<Of<'NotFound'>>('NotFound').implement({
  description: 'Something that the input names is not there, or is not shown.',
  interfaces: [Refusal],
  fields: (t) => ({ field: t.exposeString('field', { description: FIELD }) }),
})

const InvalidInput = builder.objectRef<Of<'InvalidInput'>>('InvalidInput').implement({
  description: 'A value of the input that cannot be so.',
  interfaces: [Refusal],
  fields: (t) => ({ field: t.exposeString('field', { description: FIELD }) }),
})

const TransitionRefused = builder.objectRef<Of<'TransitionRefused'>>('TransitionRefused').implement({
  description: 'The commitment cannot come from where it stands to this value by what the input brings.',
  interfaces: [Refusal],
  fields: (t) => ({
    from: t.expose('from', { type: EvidenceStatus, description: 'Where it stands.' }),
    to: t.expose('to', { type: Finding, description: 'Where it was to go.' }),
    missing: t.exposeStringList('missing', {
      description: 'What is missing, each a field of the input or a step before, with what it must say.',
    }),
  }),
})

const OperationConflict = builder.objectRef<Of<'OperationConflict'>>('OperationConflict').implement({
  description: 'The `operationId` was used before, for another input (code CONFLICT).',
  interfaces: [Refusal],
})

/** Which of them a mutation can answer with. */
export const REFUSALS = { NotFound, InvalidInput, TransitionRefused, OperationConflict } satisfies Record<
  AnyRefusal['is'],
  unknown
>

/** An id that the server did not give is an input like any other, so its error is for the client to mend. */
export function refusalFrom(error: unknown): AnyRefusal {
  if (!isDomainError(error) || error.code !== 'BAD_INPUT' || typeof error.facts.argument !== 'string')
    throw error
  return { is: 'InvalidInput', field: error.facts.argument, message: error.message }
}

/** A value of the input that cannot be so. */
export function badInput(field: string, why: string): DomainError {
  return new DomainError('BAD_INPUT', `${field}: ${why}`, { argument: field })
}
