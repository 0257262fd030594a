import type { InputRef, ObjectRef } from '@pothos/core'
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { DomainError } from '../../errors.js'
import type { Asked, Outcome, Refusal } from '../../track/index.js'
import { type ApiSchema, builder } from '../builder.js'
import { type Fetched, fetchNode } from '../compile/index.js'
import type { ApiContext } from '../context.js'
import { namedIn } from '../ids.js'
import { Operation } from '../refs.js'
import { REFUSALS, refusalFrom } from './refusals.js'

/** What was done: a fresh object, whose fields are read by the ids in it. */
export type Done = Extract<Outcome, { operation: string }>
/** What every input has. */
interface Input {
  operationId: string
}

type DoneFields = PothosSchemaTypes.ObjectFieldBuilder<ApiSchema, Done>

interface Declaration<Of extends Input> {
  description: string
  input: InputRef<Of>
  /** Fields of the answer beside `operation`. */
  fields: (t: DoneFields) => Record<string, ReturnType<DoneFields['field']>>
  refusals: readonly (keyof typeof REFUSALS)[]
  /** What else it can answer with; `is` of such an answer is the name of its type. */
  further?: readonly ObjectRef<ApiSchema, never>[]
  /** Checks and decodes the input, and has it done. */
  run: (input: Of, asked: Asked, context: ApiContext) => Promise<Outcome | { is: string }>
}

/** `recordAssessment(input: RecordAssessmentInput!): RecordAssessmentPayload!`: what was done, or why not. */
export function defineMutation<Of extends Input>(name: string, declaration: Declaration<Of>): void {
  const { description, input, fields, refusals, further = [], run } = declaration
  const title = name[0]!.toUpperCase() + name.slice(1)
  const success = builder.objectRef<Done>(`${title}Success`).implement({
    description: `Done. ${description}`,
    fields: (t) => ({
      operation: nodeField(
        t,
        Operation,
        'The record of who asked for it, and when.',
        ({ operation }) => operation,
      ),
      ...fields(t),
    }),
  })
  const Payload = builder.unionType(`${title}Payload`, {
    description: `What came of \`${name}\`.`,
    types: [
      success,
      ...refusals.map((refusal) => REFUSALS[refusal] as unknown as ObjectRef<ApiSchema, Done>),
      ...further.map((type) => type as unknown as ObjectRef<ApiSchema, Done>),
    ],
    resolveType: (outcome) => {
      const found = outcome as { is?: string }
      return found.is ?? `${title}Success`
    },
  })
  builder.mutationField(name, (t) =>
    t.field({
      type: Payload,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be recorded.' }) },
      resolve: async (_, args, context) => {
        if (!context.mayMutate) throw takesNone()
        const { input: given } = args as unknown as { input: Of }
        const { operationId, ...rest } = given
        const { actor, today, requestId } = context
        const on = namedIn(rest)
        const asked = { mutation: name, operationId, input: rest, on, actor, today, requestId }
        const outcome = await runMended(() => run(given, asked, context))
        return ('refusal' in outcome ? outcome.refusal : outcome) as never
      },
    }),
  )
}

/** A node of the answer, and all that is selected below it, by its id. */
export function nodeField(
  t: DoneFields,
  type: ObjectRef<ApiSchema, Fetched>,
  description: string,
  idOf: (done: Done) => string,
) {
  return t.field({
    type,
    description,
    resolve: (done, _, context, info) => nodeOf(type.name, idOf(done), context, info),
  })
}

/** The shown node of this type and id. */
export function nodeOf(
  type: string,
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Fetched> {
  const object = info.schema.getType(type) as GraphQLObjectType
  return fetchNode(object, id, context, info) as Promise<Fetched>
}

async function runMended<Found>(run: () => Promise<Found>): Promise<Found | { refusal: Refusal }> {
  try {
    return await run()
  } catch (error) {
    return { refusal: refusalFrom(error) }
  }
}

function takesNone(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    'This server takes no mutations, since other machines can reach it: ask one that listens on loopback, without CAMKET_OPEN.',
  )
}
