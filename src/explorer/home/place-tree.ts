export interface PlaceCount {
  id: string
  name: string
  /** Its last day, where it was merged away. */
  validThrough: string | null
  /** Where it lies, or lay. */
  parents: readonly string[]
  /** With everything inside it. */
  count: number
}

export interface PlaceNode extends PlaceCount {
  children: PlaceNode[]
}

/** Places as a forest: each below the smallest of the places that it lies in; siblings from the largest count down. */
export function placeTree(
  places: readonly PlaceCount[],
  compare: (left: string, right: string) => number,
): PlaceNode[] {
  const nodes = new Map(places.map((place) => [place.id, { ...place, children: [] as PlaceNode[] }]))
  const roots: PlaceNode[] = []
  for (const node of nodes.values()) (parentOf(node, nodes)?.children ?? roots).push(node)
  const inOrder = (left: PlaceNode, right: PlaceNode) =>
    right.count - left.count || compare(left.name, right.name)
  for (const { children } of nodes.values()) children.sort(inOrder)
  return roots.sort(inOrder)
}

/** The places that stand above these, so that they can be seen when the tree is closed elsewhere. */
export function placesAbove(chosen: readonly string[], places: readonly PlaceCount[]): Set<string> {
  const byId = new Map(places.map((place) => [place.id, place]))
  const above = new Set<string>()
  const climb = (id: string) => {
    for (const parent of byId.get(id)?.parents ?? [])
      if (!above.has(parent)) {
        above.add(parent)
        climb(parent)
      }
  }
  chosen.forEach(climb)
  return above
}

function parentOf(node: PlaceNode, nodes: ReadonlyMap<string, PlaceNode>): PlaceNode | undefined {
  return node.parents
    .flatMap((id) => nodes.get(id) ?? [])
    .filter(({ id }) => id !== node.id)
    .sort((left, right) => left.count - right.count)[0]
}
