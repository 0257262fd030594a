import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import type { NodeDisplayData } from 'sigma/types'
import { colourOf } from './colours.js'
import type { Link, Thing } from './drawn.js'

const ROUNDS = 180
/** The angle by which one follows another on a spiral, so that none lies on another. */
const GOLDEN_ANGLE = 2.399963
const LONGEST_LABEL = 42
/** Of one with more links than that, the names of all neighbours would cover each other. */
const MOST_NAMED = 16
const FONT = '"Source Sans 3", system-ui, sans-serif'

export interface CanvasThing extends Thing {
  word: string
  size: number
  colour(): string
}

export interface CanvasLink extends Link {
  word: string
  colour(): string
}

interface NodeAttributes {
  x: number
  y: number
  size: number
  label: string
  word: string
  color: string
  colour(): string
}

interface EdgeAttributes {
  size: number
  label: string
  color: string
  colour(): string
}

/** What sigma draws: it keeps where things lie while others come and go, and names the links of the one pointed at. */
export class Canvas {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>
  #isOpen = true
  #pointed: string | undefined
  #chosen: string | undefined

  constructor(frame: HTMLElement, onChoice: (id: string) => void) {
    this.#sigma = new Sigma(this.#graph, frame, {
      allowInvalidContainer: true,
      defaultEdgeType: 'arrow',
      renderEdgeLabels: true,
      labelFont: FONT,
      edgeLabelFont: FONT,
      labelSize: 13,
      edgeLabelSize: 12,
      labelDensity: 0.4,
      labelGridCellSize: 170,
      labelRenderedSizeThreshold: 4,
      zIndex: true,
      minCameraRatio: 0.1,
      maxCameraRatio: 4,
      defaultDrawNodeLabel: drawName,
      defaultDrawNodeHover: drawName,
      nodeReducer: (id, data) => ({
        ...data,
        highlighted: id === this.#chosen,
        forceLabel: this.#isNear(id),
      }),
      edgeReducer: (id, data) =>
        this.#isLit(id)
          ? { ...data, size: 2.5, forceLabel: true, zIndex: 1 }
          : { ...data, label: '', ...(this.#lit === undefined ? {} : { color: colourOf('--line') }) },
    })
    this.#sigma.on('clickNode', ({ node }) => onChoice(node))
    this.#sigma.on('enterNode', ({ node }) => {
      frame.style.cursor = 'pointer'
      this.#point(node)
    })
    this.#sigma.on('leaveNode', () => {
      frame.style.cursor = ''
      this.#point(undefined)
    })
    this.recolour()
    void document.fonts.ready.then(() => this.#isOpen && this.#sigma.refresh())
  }

  /** Draws these and no others; what was there before stays where it lay. */
  show(things: readonly CanvasThing[], links: readonly CanvasLink[]): void {
    const graph = this.#graph
    const wanted = new Set(things.map(({ id }) => id))
    for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id)
    graph.clearEdges()
    things.forEach((thing, i) => {
      const { id, name, word, size, colour } = thing
      const drawn = { size, label: shortened(name), word, color: colour(), colour }
      if (graph.hasNode(id)) graph.mergeNodeAttributes(id, drawn)
      else graph.addNode(id, { ...spiral(i), ...drawn })
    })
    for (const { from, to, word, colour } of links)
      graph.addEdge(from, to, { size: 1.2, label: word, color: colour(), colour })
    forceAtlas2.assign(graph, {
      iterations: ROUNDS,
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 1 },
    })
    this.#sigma.refresh()
  }

  choose(id: string | undefined): void {
    this.#chosen = id
    this.#sigma.refresh()
  }

  recolour(): void {
    this.#graph.updateEachNodeAttributes((_, node) => ({ ...node, color: node.colour() }))
    this.#graph.updateEachEdgeAttributes((_, edge) => ({ ...edge, color: edge.colour() }))
    this.#sigma.setSetting('labelColor', { color: colourOf('--ink') })
    this.#sigma.setSetting('edgeLabelColor', { color: colourOf('--ink') })
  }

  close(): void {
    this.#isOpen = false
    this.#sigma.kill()
  }

  #point(id: string | undefined): void {
    this.#pointed = id
    this.#sigma.refresh({ skipIndexation: true })
  }

  get #lit(): string | undefined {
    const id = this.#pointed ?? this.#chosen
    return id !== undefined && this.#graph.hasNode(id) ? id : undefined
  }

  #isLit(edge: string): boolean {
    return this.#lit !== undefined && this.#graph.extremities(edge).includes(this.#lit)
  }

  #isNear(id: string): boolean {
    const lit = this.#lit
    if (lit === undefined) return false
    return id === lit || (this.#graph.degree(lit) <= MOST_NAMED && this.#graph.areNeighbors(id, lit))
  }
}

/** The name beside the node, and under it in small what sort of thing it is. */
function drawName(
  context: CanvasRenderingContext2D,
  data: Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'> & { word?: string },
): void {
  if (!data.label) return
  const x = data.x + data.size + 4
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeStyle = colourOf('--paper')
  const write = (text: string, y: number, font: string, token: string) => {
    context.font = font
    context.strokeText(text, x, y)
    context.fillStyle = colourOf(token)
    context.fillText(text, x, y)
  }
  write(data.label, data.y + 2, `600 13px ${FONT}`, '--ink')
  write(data.word ?? '', data.y + 15, `400 11.5px ${FONT}`, '--ink-3')
}

const shortened = (name: string) =>
  name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : name

const spiral = (i: number) => ({
  x: Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE),
  y: Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE),
})
