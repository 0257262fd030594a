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
/** From a name down to what sort of thing it is, and the height of both. */
const LINE = 13
const BOX = { above: 11, below: 18 }

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

type Named = Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'> & { word?: string; forceLabel?: boolean }

interface Box {
  left: number
  right: number
  top: number
  bottom: number
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
  /** Where names stand already in the picture that is being drawn. */
  #taken: Box[] = []
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
      defaultDrawNodeLabel: (context, data) => this.#name(context, data),
      defaultDrawNodeHover: (context, data) => write(context, data, boxOf(context, data)),
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
    this.#sigma.on('beforeRender', () => {
      this.#taken = []
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

  /** Names that would cover another are left out; one that is asked for is not. */
  #name(context: CanvasRenderingContext2D, data: Named): void {
    const box = boxOf(context, data)
    if (!data.forceLabel && this.#taken.some((other) => areOver(box, other))) return
    this.#taken.push(box)
    write(context, data, box)
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

/** Where a name stands: at the right of its node, or at the left where it would run out of the picture. */
function boxOf(context: CanvasRenderingContext2D, { x, y, size, label }: Named): Box {
  context.font = `600 13px ${FONT}`
  const wide = context.measureText(label ?? '').width
  const picture = context.canvas.clientWidth
  const isLeft = x + size + 4 + wide > picture && x - size - 4 - wide > 0
  const left = isLeft ? x - size - 4 - wide : x + size + 4
  return { left, right: left + wide, top: y - BOX.above, bottom: y + BOX.below }
}

const areOver = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The name, and under it in small what sort of thing it is. */
function write(context: CanvasRenderingContext2D, { y, label, word }: Named, { left }: Box): void {
  if (!label) return
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeStyle = colourOf('--paper')
  const line = (text: string, at: number, font: string, token: string) => {
    context.font = font
    context.strokeText(text, left, at)
    context.fillStyle = colourOf(token)
    context.fillText(text, left, at)
  }
  line(label, y + 2, `600 13px ${FONT}`, '--ink')
  line(word ?? '', y + 2 + LINE, `400 11.5px ${FONT}`, '--ink-3')
}

const shortened = (name: string) =>
  name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : name

const spiral = (i: number) => ({
  x: Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE),
  y: Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE),
})
