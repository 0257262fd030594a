import { z } from 'zod'
import { ENTITY_LABELS } from '../model/merging.js'
import { defineQuery, type NamedQuery } from './query.js'
import { STATED_OF, StatedOf } from './settle-entities.queries.js'

const Id = z.object({ id: z.string() })

/** What must not be found in the graph: `finding` goes on a sentence that begins with the node, "Tenure 3f…". */
export interface Rule {
  label: string
  finding: string
  query: NamedQuery<z.ZodObject, typeof Id>
}

function rule(label: string, finding: string, cypher: string): Rule {
  const name = `check.${label}.${finding.replaceAll(' ', '-').replace('.', '')}`
  const query = defineQuery({
    name,
    cypher: `${cypher} RETURN n.id AS id ORDER BY id`,
    params: z.object({}),
    row: Id,
  })
  return { label, finding, query }
}

const without = (label: string, pattern: string, finding: string) =>
  rule(label, finding, `MATCH (n:${label}) WHERE NOT EXISTS { ${pattern} }`)

export const RULES: readonly Rule[] = [
  rule(
    'Passage',
    'does not quote the text at its offsets.',
    'MATCH (n:Passage)-[:OF]->(r:Report) WHERE substring(r.text, n.start, n.end - n.start) <> n.quote',
  ),
  without('Passage', '(n)-[:OF]->(:Report)', 'belongs to no report.'),
  rule('Fact', 'has no factType.', 'MATCH (n:Fact) WHERE n.factType IS NULL'),
  rule(
    'Fact',
    'is neither what its factType says, nor a candidate, nor hidden; or several of them.',
    `MATCH (n:Fact) WITH n, [label IN labels(n) WHERE label <> 'Fact'] AS standing
      WHERE size(standing) <> 1 OR NOT standing[0] IN [n.factType, 'Candidate', 'Hidden']`,
  ),
  rule(
    'Fact',
    'quotes nothing.',
    `MATCH (n:Fact) WHERE n.factType <> 'Responsibility' AND NOT EXISTS { (n)-[:QUOTES]->() }`,
  ),
  rule(
    'Commitment',
    'quotes nothing as its evidence.',
    `MATCH (n:Fact {factType: 'Commitment'}) WHERE NOT EXISTS { (n)-[:QUOTES {for: 'EVIDENCE'}]->() }`,
  ),
  rule(
    'Commitment',
    'has more than one maker.',
    `MATCH (n:Fact {factType: 'Commitment'}) WHERE COUNT { (n)-[:MADE_BY]->() } > 1`,
  ),
  without('Role', '(n)-[:IN]->(:Agency)', 'is in no agency.'),
  without('Tenure', '(:Person)-[:HOLDS]->(n)', 'is held by nobody.'),
  rule('Hidden', 'was merged into what is not shown.', 'MATCH (n:Hidden)-[:MERGED_INTO]->(holder:Hidden)'),
  without('Tenure', '(n)-[:OF]->(:Role)', 'is of no role.'),
  without('Change', '(n)-[:ORIGINAL]->()', 'changes nothing.'),
  rule(
    'Change',
    'has a wrong effectiveKey.',
    `MATCH (n:Change) WHERE n.effectiveKey <> n.effective + '|' + n.id`,
  ),
  rule(
    'Agency',
    'does not end when its change says.',
    `MATCH (n:Agency)<-[:ORIGINAL]-(c:Change) WHERE c.type <> 'TRANSFER' AND coalesce(n.validThrough >= c.effective, true)`,
  ),
  without('Meeting', '(n)-[:REPORTED_IN]->(:Report)', 'is in no report.'),
  without('Attendance', '(:Person)-[:TOOK_PART]->(n)-[:AT]->(:Meeting)', 'lacks its person or its meeting.'),
  without('Mention', '(n)-[:REFERS_TO]->()', 'refers to nothing.'),
  without('Statement', '(n)-[:ABOUT]->()', 'is about nothing.'),
  without('Responsibility', '(n)-[:FOR]->(:Fact)', 'is for no commitment.'),
  without('Responsibility', '(n)-[:BORNE_BY]->()', 'is borne by nobody.'),
  without('FollowUp', '(n)-[:FOLLOWS]->(:Fact)', 'follows nothing.'),
  without('FollowUp', '(n)-[:BY]->(:Fact)', 'is made by nothing.'),
  without('Assessment', '(n)-[:RATES]->(:Fact)', 'rates nothing.'),
  without('DeadlineChange', '(n)-[:MOVES]->(:Fact)', 'moves nothing.'),
  without('Correction', '(n)-[:CORRECTS]->(:Fact)', 'corrects nothing.'),
  ...['Person', 'Agency', 'Place', 'Project'].map((label) =>
    without(label, '(n)--()', 'is linked to nothing.'),
  ),
]

const Properties = z.record(z.string(), z.unknown())

/** Commitments, shown or not, with the copies that they carry. */
export const copiedPage = defineQuery({
  name: 'check.copied',
  cypher: `MATCH (c:Fact)
    WHERE c.id > $after AND c.factType = 'Commitment'
    WITH c ORDER BY c.id LIMIT $first
    RETURN c.id AS id, c {.*} AS properties,
      COLLECT {
        MATCH (c)-[l:WITHIN|ANSWERABLE|ADDRESSED_TO|CONCERNS]->(b)
        WHERE NOT b:Hidden
        RETURN {type: type(l), to: b.id, properties: properties(l)}
      } AS links`,
  params: z.object({ after: z.string(), first: z.int() }),
  row: z.object({
    id: z.string(),
    properties: Properties,
    links: z.array(z.object({ type: z.string(), to: z.string(), properties: Properties })),
  }),
})

/** Entities with what shown reports state of them and of what was merged into them. */
export const statedPages = new Map(
  ENTITY_LABELS.map((label) => [
    label,
    defineQuery({
      name: `check.stated.${label}`,
      cypher: `MATCH (n:${label})
        WHERE n.id > $after
        WITH n ORDER BY n.id LIMIT $first
        RETURN n.id AS id, n {.*} AS stored,
          ${STATED_OF}`,
      params: z.object({ after: z.string(), first: z.int() }),
      row: StatedOf.extend({ id: z.string(), stored: Properties }),
    }),
  ]),
)
