import { DomainError } from '../../errors.js'
import { cypher } from '../../graph/cypher.js'
import {
  endOfStep,
  type PathLink as Link,
  LONGEST_PATH,
  nodesOfPath,
  pathBetween,
  startOfStep,
  stepsOfPath,
} from '../../graph/path.relations.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, many, one } from '../fields.js'
import { decodeId } from '../ids.js'
import { Node, Path, PathStep } from '../refs.js'

const PARTIES = ['Person', 'Agency', 'Role', 'Place']

const PathLink = enumOf<Link>('PathLink', 'What connects two things, said of the first and the second.', {
  HOLDS: 'A person has this time in an office.',
  OF: 'A time in an office is of this role.',
  IN: 'A role is in this agency.',
  PART_OF: 'An agency or a place is part of this one.',
  HAS_JURISDICTION: 'An agency governs this place.',
  MADE_BY: 'A commitment was made by this actor.',
  MADE_AS: 'A commitment was made in this office.',
  VOICED_BY: 'A commitment was voiced by this person.',
  MADE_AT: 'A commitment was made at this meeting.',
  ADDRESSED_TO: 'A commitment is directed to this party.',
  BENEFITS: 'A commitment is for the good of this party.',
  CONCERNS: 'A commitment is about this project or place.',
  FOR: 'A responsibility is for this commitment.',
  BORNE_BY: 'A responsibility is borne by this party.',
  TOOK_PART: 'A person took this part in a meeting.',
  AT: 'A part was taken at this meeting.',
  ATTENDED_AS: 'A part was taken in this office.',
  HELD_IN: 'A meeting was held in this place.',
  LOCATED_IN: 'A project lies in this place.',
})

PathStep.implement({
  description: 'One link of a path.',
  fields: (t) => ({
    link: column(t, PathLink, {
      value: (step) => cypher`type(${step}.link)`,
      description: 'What connects the two.',
    }),
    isForward: column(t, 'Boolean', {
      value: (step) => cypher`startNode(${step}.link) = ${step}.from`,
      description: 'Whether the link leads from `from` to `to`; else it is said of `to` and `from`.',
    }),
    from: one(t, Node, startOfStep, { nullable: false, description: 'Where the step begins.' }),
    to: one(t, Node, endOfStep, { nullable: false, description: 'Where it ends.' }),
  }),
})

Path.implement({
  description: 'How two parties are connected: one of the shortest ways.',
  fields: (t) => ({
    length: column(t, 'Int', {
      value: (path) => cypher`size(${path}.links)`,
      description: 'How many steps it has.',
    }),
    nodes: many(t, Node, nodesOfPath, { description: 'What it leads through, both ends among them.' }),
    steps: many(t, PathStep, stepsOfPath, { description: 'Its links, in order.' }),
  }),
})

builder.queryFields((t) => ({
  path: one(t, Path, pathBetween, {
    description: `How two parties are connected through offices, meetings and commitments; null when they are not, within \`maxLength\` steps. Refused with TOO_EXPENSIVE when too much stands around them to be searched.`,
    args: {
      from: t.arg.id({ required: true, description: 'A person, agency, role or place.' }),
      to: t.arg.id({ required: true, description: 'Another.' }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: LONGEST_PATH,
        description: `At most so many steps, from 1 to ${LONGEST_PATH}.`,
      }),
    },
    prepare: ({ from, to, maxLength }) => {
      if (maxLength < 1 || maxLength > LONGEST_PATH)
        throw new DomainError('BAD_INPUT', `maxLength is ${maxLength}: ask for 1 to ${LONGEST_PATH}.`)
      return { from: endOf('from', from), to: endOf('to', to), maxLength }
    },
    refusal: {
      isMet: (path) => cypher`${path}.isTooDear`,
      error: () =>
        new DomainError(
          'TOO_EXPENSIVE',
          'path: so much stands around these two that a way between them cannot be looked for: ask for a smaller maxLength.',
        ),
    },
  }),
}))

function endOf(argument: string, id: string): { type: string; id: string } {
  const { type, key } = decodeId(id, PARTIES, argument)
  return { type, id: key }
}
