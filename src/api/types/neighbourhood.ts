import { DomainError } from '../../errors.js'
import { type Cypher, cypher, type Name } from '../../graph/cypher.js'
import {
  type NeighbourLink as Link,
  NEIGHBOUR_LABELS,
  type NeighbourLabel,
} from '../../graph/neighbour-links.js'
import {
  DEEPEST_NEIGHBOURHOOD,
  LARGEST_NEIGHBOURHOOD,
  linksAround,
  neighbourhoodOf,
  nodeOfNeighbour,
  nodesAround,
} from '../../graph/neighbourhood.relations.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, computed, many, one } from '../fields.js'
import { decodeId, encodeId } from '../ids.js'
import { Neighbour, Neighbourhood, NeighbourhoodLink, Node } from '../refs.js'

const USUAL = 100

const NeighbourLink = enumOf<Link>(
  'NeighbourLink',
  'How one thing stands beside another, said of the first and the second.',
  {
    IN: 'An office is in this agency.',
    PART_OF: 'An agency or a place is part of this one.',
    HAS_JURISDICTION: 'An agency governs this place.',
    MADE_BY: 'A commitment was made by this actor.',
    VOICED_BY: 'A commitment was voiced by this person.',
    MADE_AS: 'A commitment was made in this office.',
    MADE_AT: 'A commitment was made at this meeting.',
    ADDRESSED_TO: 'A commitment is directed to this party.',
    BENEFITS: 'A commitment is for the good of this party.',
    CONCERNS: 'A commitment is about this project or place.',
    HELD_IN: 'A meeting was held in this place.',
    LOCATED_IN: 'A project lies in this place.',
    REPORTED_IN: 'A meeting is reported in this report.',
    LED_BY: 'A commitment is or was led by this party (chủ trì).',
    SUPPORTED_BY: 'A commitment is or was supported by this party (phối hợp).',
    OVERSEEN_BY: 'A commitment is or was overseen by this party (theo dõi, giám sát).',
    HOLDS: 'A person holds or held this office.',
    BECAME: 'An agency or a place went over into this one, whole or in part.',
    FOLLOWS: 'A commitment takes up this earlier one.',
    ATTENDED_BY: 'A meeting was attended by this person.',
    WRITTEN_IN: 'A commitment is written in this report.',
  },
)

Neighbour.implement({
  description: 'One thing in a neighbourhood.',
  fields: (t) => ({
    node: one(t, Node, nodeOfNeighbour, { nullable: false, description: 'The thing.' }),
    name: column(t, 'String', {
      value: (neighbour) => cypher`coalesce(${neighbour}.node.name, ${neighbour}.node.action)`,
      description: 'Its name; of a commitment, what is to be done.',
    }),
    distance: column(t, 'Int', { description: 'How many links away it is: 0 for the thing asked for.' }),
  }),
})

const labelOf = (node: Cypher) => cypher`head([label IN labels(${node}) WHERE label IN ${NEIGHBOUR_LABELS}])`
const idOf = (end: Cypher) => cypher`[${labelOf(end)}, ${end}.id]`
const asId = ([[label, id]]: [[string, string]]) => encodeId(label, id)

NeighbourhoodLink.implement({
  description: 'A link between two things in a neighbourhood.',
  fields: (t) => ({
    link: column(t, NeighbourLink, {
      value: (link) => cypher`${link}.type`,
      description: 'How the two stand to each other.',
    }),
    from: computed(t, 'ID', {
      needs: [(link: Name) => idOf(cypher`${link}.from`)],
      compute: asId,
      description: 'The id of the first.',
    }),
    to: computed(t, 'ID', {
      needs: [(link: Name) => idOf(cypher`${link}.to`)],
      compute: asId,
      description: 'The id of the second.',
    }),
  }),
})

Neighbourhood.implement({
  description: 'What stands around something.',
  fields: (t) => ({
    nodes: many(t, Neighbour, nodesAround, {
      description:
        'The thing asked for, then the nearest: first what it has few of, then what it has many of, each kind of link in turn, the latest commitments and meetings first and all else by name.',
    }),
    links: many(t, NeighbourhoodLink, linksAround, {
      description: 'Every link between two of `nodes`.',
    }),
    isCut: column(t, 'Boolean', { description: 'Whether more stands around it than `nodes` holds.' }),
  }),
})

builder.queryFields((t) => ({
  neighbourhood: one(t, Neighbourhood, neighbourhoodOf, {
    description:
      'What stands around anything, up to a number of things and not more; null when it is not there. Times in an office, parts in a meeting, responsibilities and passages are links here.',
    args: {
      of: t.arg.id({
        required: true,
        description: 'A person, agency, role, place, project, meeting, report or commitment.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: USUAL,
        description: `At most so many things, itself among them, from 1 to ${LARGEST_NEIGHBOURHOOD}.`,
      }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `How many links away they may be: 1 or ${DEEPEST_NEIGHBOURHOOD}. From a neighbour only what it has few of is followed: from a commitment to its maker, not from a maker to all commitments.`,
      }),
    },
    prepare: ({ of, first, depth }) => {
      within('first', first, LARGEST_NEIGHBOURHOOD)
      within('depth', depth, DEEPEST_NEIGHBOURHOOD)
      const { type, key } = decodeId(of, NEIGHBOUR_LABELS, 'of')
      return { of: { type: type as NeighbourLabel, id: key }, first, depth }
    },
  }),
}))

function within(argument: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return
  throw new DomainError('BAD_INPUT', `${argument} is ${value}: it must be from 1 to ${most}.`, { argument })
}
