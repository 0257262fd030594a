/** Fields that are read from the graph: a column of the node, a relation from it, or what follows from its columns. */
import type { FieldKind, InputFieldMap, InputShapeFromFields, TypeParam } from '@pothos/core'
import { instantOf } from '../graph/as-known.js'
import { type Cypher, cypher, type Name, name } from '../graph/cypher.js'
import type { PageRelation } from '../graph/page.js'
import type { Relation } from '../graph/relation.js'
import type { ApiSchema } from './builder.js'
import { fetchField, type GraphField, type Refusal } from './compile/index.js'
import type { Connection } from './connections.js'
import type { ApiContext } from './context.js'
import { LARGEST_PAGE, type PageArgs, pagingOf, sizeOf, USUAL_PAGE } from './paging.js'

type Fields<Parent, Kind extends FieldKind> = PothosSchemaTypes.RootFieldBuilder<ApiSchema, Parent, Kind>
type Type = TypeParam<ApiSchema> | [TypeParam<ApiSchema>]
type ArgsOf<Args extends InputFieldMap> = InputShapeFromFields<Args>

interface Described<Args extends InputFieldMap> {
  description: string
  /** Null where the thing is not known or not there. */
  nullable?: boolean
  args?: Args
}

/** `prepare` checks and decodes what the client sent, before anything runs; left out where the relation takes just that. */
type Related<Args extends InputFieldMap, Prepared> = Described<Args> &
  (ArgsOf<Args> extends Prepared
    ? { prepare?: Preparing<Args, Prepared> }
    : { prepare: Preparing<Args, Prepared> })
type Preparing<Args extends InputFieldMap, Prepared> = (
  args: ArgsOf<Args>,
  context: ApiContext,
  selected: () => ReadonlySet<string>,
) => Prepared

/** Rows of a list without a page size of its own, for the price of a query. */
const USUAL_LIST = 5

/** The global id of the node. */
export function globalId<Parent, Kind extends FieldKind>(t: Fields<Parent, Kind>) {
  const description = 'Opaque and stable: the same thing has the same id for ever.'
  return graphField(t, 'ID', { is: 'id' }, { description }, 1)
}

/** A property of the node; of the field's own name unless `value` says otherwise. */
export function column<Parent, Kind extends FieldKind>(
  t: Fields<Parent, Kind>,
  type: Type,
  options: Described<never> & { value?: (node: Name) => Cypher },
) {
  return graphField(t, type, { is: 'column', value: options.value }, options, 1)
}

/** What follows from columns of the node, in TypeScript: `needs` names properties or gives expressions, by what is asked. */
export function computed<Parent, Kind extends FieldKind, Args extends InputFieldMap = never>(
  t: Fields<Parent, Kind>,
  type: Type,
  options: Described<Args> & {
    needs: readonly (string | ((node: Name, args: ArgsOf<Args>) => Cypher))[]
    // biome-ignore lint/suspicious/noExplicitAny: the columns, each of the type that the model gives it
    compute: (values: any, args: ArgsOf<Args>, context: ApiContext) => unknown
  },
) {
  const { needs, compute } = options
  const columns = (node: Name, args: ArgsOf<Args>) =>
    needs.map((need) => (typeof need === 'string' ? cypher`${node}.${name(need)}` : need(node, args)))
  return graphField(t, type, { is: 'computed', needs: columns, compute }, options, 1)
}

/** At most one node. */
export function one<Parent, Kind extends FieldKind, Args extends InputFieldMap = never, Prepared = unknown>(
  t: Fields<Parent, Kind>,
  type: Type,
  relation: Relation<Prepared>,
  options: Related<Args, NoInfer<Prepared>> & { refusal?: Refusal },
) {
  const { refusal } = options
  const spec = { is: 'one', relation, prepare: options.prepare ?? asGiven, refusal } as const
  return graphField(t, type, spec, { ...options, nullable: options.nullable ?? true }, 1)
}

/** A list in the order of the relation, whole, or bounded by an argument `first`. */
export function many<Parent, Kind extends FieldKind, Args extends InputFieldMap = never, Prepared = unknown>(
  t: Fields<Parent, Kind>,
  type: TypeParam<ApiSchema>,
  relation: Relation<Prepared>,
  options: Related<Args, NoInfer<Prepared>>,
) {
  const prepare: Preparing<Args, Prepared> = options.prepare ?? asGiven
  const checked = (
    args: ArgsOf<Args> & { first?: number },
    ...others: [ApiContext, () => ReadonlySet<string>]
  ) => {
    if (args.first !== undefined) sizeOf('first', args.first)
    return prepare(args, ...others)
  }
  return graphField(t, [type], { is: 'many', relation, prepare: checked }, options, USUAL_LIST)
}

/** A connection. `order` names the order of its rows: cursors are good within it. */
export function page<Parent, Kind extends FieldKind, Args extends InputFieldMap = never, Prepared = unknown>(
  t: Fields<Parent, Kind>,
  { ref, nodeType }: Connection,
  relation: PageRelation<Prepared>,
  options: Related<Args, NoInfer<Prepared>> & { order: string | ((args: ArgsOf<Args>) => string) },
) {
  const { order } = options
  const prepare: Preparing<Args, Prepared> = options.prepare ?? asGiven
  const prepared = (args: ArgsOf<Args> & PageArgs, ...others: [ApiContext, () => ReadonlySet<string>]) => ({
    args: prepare(args, ...others),
    paging: pagingOf(args, `${nodeType}.${typeof order === 'string' ? order : order(args)}`),
  })
  const args = { ...pageArgs(t), ...options.args }
  return graphField(t, ref, { is: 'page', relation, prepare: prepared }, { ...options, args }, USUAL_PAGE)
}

/** The argument `first` of a list. */
export function firstArg<Parent, Kind extends FieldKind>(t: Fields<Parent, Kind>, usual: number) {
  return t.arg.int({
    required: true,
    defaultValue: usual,
    description: `At most so many, from 1 to ${LARGEST_PAGE}.`,
  })
}

/** The argument `at` of what is asked as of a day, and what it means when it is left out. */
export const dayArg = <Parent, Kind extends FieldKind>(t: Fields<Parent, Kind>) =>
  t.arg({ type: 'Date', description: 'The day; today in Vietnam when it is left out.' })
export const onDay = ({ at }: { at?: string | null | undefined }, { today }: ApiContext) => ({
  at: at ?? today,
})

/** The argument `knownAt` of what is told again as it was known. */
export const knownArg = <Parent, Kind extends FieldKind>(t: Fields<Parent, Kind>) =>
  t.arg({
    type: 'DateTime',
    description:
      'From what was recorded up to this instant, with what was taken back since; all of it, as it stands now, when it is left out.',
  })
export const known = ({ knownAt }: { knownAt?: string | null | undefined }) => ({
  knownAt: knownAt ? instantOf(knownAt) : undefined,
})

function pageArgs<Parent, Kind extends FieldKind>(t: Fields<Parent, Kind>) {
  const size = (which: string) => `How many of the ${which}, from 1 to ${LARGEST_PAGE}.`
  return {
    first: t.arg.int({
      description: `${size('first rows')} ${USUAL_PAGE} when neither \`first\` nor \`last\` is given.`,
    }),
    after: t.arg.string({ description: 'Rows behind this cursor only.' }),
    last: t.arg.int({ description: `${size('last rows')} Not together with \`first\`.` }),
    before: t.arg.string({ description: 'Rows in front of this cursor only.' }),
  }
}

const asGiven = (args: unknown) => args as never

function graphField<Parent, Kind extends FieldKind>(
  t: Fields<Parent, Kind>,
  type: Type,
  graph: GraphField,
  { description, nullable = false, args }: { [K in keyof Described<InputFieldMap>]: unknown },
  usualRows: number,
) {
  return t.field({
    type,
    description,
    nullable,
    ...(args === undefined ? {} : { args }),
    extensions: { graph },
    complexity: ({ first, last }: PageArgs) => ({
      field: 1,
      multiplier: Math.min(first ?? last ?? usualRows, LARGEST_PAGE),
    }),
    resolve: (_source: unknown, _args: unknown, context: ApiContext, info: never) =>
      fetchField(context, info),
  } as never)
}
