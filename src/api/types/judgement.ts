import { cypher } from '../../graph/cypher.js'
import { judgedOf, reviewQueue } from '../../graph/judgement.relations.js'
import type { Verdict as VerdictValue } from '../../model/kinds/judgement.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connections.js'
import { enumOf } from '../enums.js'
import { column, computed, many, page } from '../fields.js'
import { encodeId } from '../ids.js'
import { Agency, Commitment, Judgement, Meeting, Node, Person, Place, Project, Role } from '../refs.js'

const Verdict = enumOf<VerdictValue>('Verdict', 'What a judgement says of two things.', {
  SAME: 'They are one and the same, and are shown as one.',
  DIFFERENT: 'They are not the same, though their names may agree, and are shown apart.',
  UNSURE: 'Nobody can tell yet: they stay apart and wait for a reviewer.',
})

const Judged = builder.unionType('Judged', {
  description: 'What can turn out to be one and the same.',
  types: [Person, Agency, Role, Place, Project, Meeting, Commitment],
})

Judgement.implement({
  description: 'Whether two things are one and the same, why, and who says so; never deleted, only undone.',
  interfaces: [Node],
  fields: (t) => ({
    verdict: column(t, Verdict, { description: 'What it says.' }),
    score: column(t, 'Float', {
      nullable: true,
      description: 'How alike they are, from 0 to 1; null where a person judged.',
    }),
    reasons: column(t, ['String'], { description: 'Why, the strongest reason first.' }),
    by: column(t, 'String', {
      nullable: true,
      description:
        'Who judged: `camket` where the reader did. A server that is open to other machines does not tell.',
    }),
    recordedAt: column(t, 'DateTime', { description: 'When it was recorded.' }),
    undoneAt: column(t, 'DateTime', {
      nullable: true,
      description: 'When it was undone; null while it stands.',
    }),
    undoneBy: column(t, 'String', {
      nullable: true,
      description:
        'Who undid it; null also where its reasons went with a report. A server that is open to other machines does not tell.',
    }),
    things: many(t, Judged, judgedOf, {
      description: 'The things that it is on, as they stand now: one, where they were merged.',
    }),
    ids: computed(t, ['ID'], {
      description: 'The ids of the two as they were read; each keeps answering.',
      needs: ['of', (node) => cypher`[(${node})-[:JUDGES]->(end) | end.id]`],
      compute: ([of, ids]: [string, string[]]) => ids.toSorted().map((id) => encodeId(of, id)),
    }),
  }),
})

const ReviewItem = builder.unionType('ReviewItem', {
  description: 'What waits for a reviewer. More types may come.',
  types: [Judgement],
})
const ReviewItems = connectionOf(ReviewItem, 'things that wait for a reviewer')

builder.queryFields((t) => ({
  reviewQueue: page(t, ReviewItems, reviewQueue, {
    nullable: true,
    order: 'queue',
    description: 'What waits for a reviewer: pairs that may be one and the same, the likeliest first.',
  }),
}))
