import { z } from 'zod'

/** A kind of node: its label, what it carries, and how it may be found. Every node has a unique `id`, a function of content. */
export interface Kind<Label extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  label: Label
  /** One sentence for readers of the graph and of the schema. */
  description: string
  /** Stored properties beside `id`; null is stored as absence. */
  properties: z.ZodObject<Shape>
  /** Whether it is read from exactly one report and is itself the statement: it then also carries `Fact`, and MERGE stands on that label. */
  isFact: boolean
  /** Whether `searchText` is in the full-text index. */
  isSearchable: boolean
}

/** Found by name: how it sorts in Vietnamese order, and what a search without accents reads. */
export const named = {
  name: z.string(),
  /** Sorts by code unit as the Vietnamese collation sorts `name`; ends in the id, so that it is unique. */
  nameKey: z.string(),
  searchText: z.string(),
}

/** What every fact says of its own reading. */
export const fact = {
  rule: z.string(),
  /** From 0 to 1; null where the reading rates nothing. */
  confidence: z.number().nullable(),
  review: z.enum(['PROPOSED', 'ACCEPTED', 'REJECTED']),
  /** The label it was made for, kept when it is a `Candidate` or `Hidden`. */
  factType: z.string(),
  recordedAt: z.string(),
}

export function defineKind<const Label extends string, const Shape extends z.ZodRawShape>(
  label: Label,
  description: string,
  shape: Shape,
  { isFact = false, isSearchable = false } = {},
): Kind<Label, Shape> {
  return { label, description, properties: z.strictObject(shape), isFact, isSearchable }
}
