import type { Thing } from './drawn.js'
import type { GraphNodeFragment, GraphPathQuery } from './graph.documents.js'

export type Step = NonNullable<GraphPathQuery['path']>['steps'][number]

/** A commitment is called by what is to be done; what has no name of its own is called by its type. */
export function thingOf(node: GraphNodeFragment): Thing {
  const name = 'action' in node ? node.action : 'name' in node ? node.name : ''
  return { id: node.id, type: node.__typename, name }
}

/** A step as it is said: a link that leads back is said of its end and its beginning. */
export function saidOf({ from, to, link, isForward }: Step): { subject: Thing; link: string; object: Thing } {
  const [subject, object] = isForward ? [from, to] : [to, from]
  return { subject: thingOf(subject), link, object: thingOf(object) }
}

/** What a path leads through, both ends among them. */
export function thingsOn(steps: readonly Step[]): Thing[] {
  const [first] = steps
  return first ? [thingOf(first.from), ...steps.map(({ to }) => thingOf(to))] : []
}
