import { z } from 'zod'
import { defineQuery } from './query.js'

/** Facts that a reviewer can be shown, and so can accept, reject or correct. */
export const REVIEWED_LABELS = ['Commitment', 'StatusStatement', 'FollowUp', 'Figure', 'Attendance'] as const
export type ReviewedLabel = (typeof REVIEWED_LABELS)[number]

const Value = z.union([z.string(), z.number(), z.boolean()]).nullable()

/** A fact, shown or a candidate, held until the transaction ends; with the commitments whose copies rest on it. */
export const factHold = defineQuery({
  name: 'review.hold',
  cypher: `MATCH (f:Fact {id: $id})
    WHERE f.factType = $factType
    SET f.id = $id
    WITH f
    RETURN elementId(f) AS element, f:Hidden AS isHidden, f {.*} AS stored,
      CASE f.factType WHEN 'Commitment' THEN [f.id] ELSE [] END
        + [(f)-[:FOLLOWS]->(c:Fact) | c.id]
        + [(f)<-[:BY]-(:Fact)-[:FOLLOWS]->(c:Fact) | c.id] AS commitments,
      [(f)<-[:CORRECTS]-(k:Correction) | k {.id, .recordedAt}] AS corrections`,
  params: z.object({ id: z.string(), factType: z.string() }),
  row: z.object({
    element: z.string(),
    isHidden: z.boolean(),
    stored: z.record(z.string(), z.unknown()),
    commitments: z.array(z.string()),
    corrections: z.array(z.object({ id: z.string(), recordedAt: z.string() })),
  }),
})

/** What a reviewer decided, and the corrected values; null takes a value away. */
export const factSave = defineQuery({
  name: 'review.save',
  cypher: `MATCH (f:Fact {id: $id})
    SET f.review = $review, f += $values`,
  params: z.object({ id: z.string(), review: z.string(), values: z.record(z.string(), Value) }),
  row: z.object({}),
})

/** `withheld` keeps from when to when a fact was not shown, `from/to` each, for whoever asks what was known; null: as it was read. */
const SPANS = {
  shown: `CASE WHEN last(f.withheld) ENDS WITH '/' THEN f.withheld[..-1] + (last(f.withheld) + $at)
    ELSE coalesce(f.withheld, []) + ('/' + $at) END`,
  withheld: `coalesce(f.withheld, []) + ($at + '/')`,
}

/** Changes nothing of what stands so already. */
const relabel = (label: ReviewedLabel, standing: 'shown' | 'withheld') => {
  const [from, to] = standing === 'shown' ? ['Candidate', label] : [label, 'Candidate']
  return defineQuery({
    name: `review.label.${label}.${standing}`,
    cypher: `MATCH (f:Fact {id: $id}) WHERE f:${from}
      SET f.withheld = ${SPANS[standing]}
      REMOVE f:${from}
      SET f:${to}`,
    params: z.object({ id: z.string(), at: z.string() }),
    row: z.object({}),
  })
}

/** By what a fact is: shown under its label, or withheld as a candidate. */
export const factLabels = Object.fromEntries(
  REVIEWED_LABELS.map((label) => [
    label,
    { shown: relabel(label, 'shown'), withheld: relabel(label, 'withheld') },
  ]),
) as Record<ReviewedLabel, { shown: ReturnType<typeof relabel>; withheld: ReturnType<typeof relabel> }>

export const REVIEW_QUERIES = [
  factHold,
  factSave,
  ...Object.values(factLabels).flatMap(({ shown, withheld }) => [shown, withheld]),
]
