import { axisX, axisY, barY, plot, ruleY, text } from '@observablehq/plot'
import { useEffect, useRef, useState } from 'react'
import type { PeriodCounts } from './periods.js'

const HEIGHT = 220
const PADDING = 0.25
const MARGIN = { left: 36, right: 8 }
/** Room that the name of a period needs on the axis, in pixels. */
const NAME_WIDTH = 58
const SVG = 'http://www.w3.org/2000/svg'

/** A bar for each period, with those overdue and those reported done inside it. All of it is in the table below. */
export function PeriodChart({
  periods,
  nameOf,
}: {
  periods: readonly PeriodCounts[]
  nameOf: (period: string) => string
}) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  useEffect(() => {
    if (width > 0) frame.current?.replaceChildren(draw(periods, nameOf, width))
  }, [periods, nameOf, width])
  return <div className="chart" ref={frame} aria-hidden="true" />
}

function draw(periods: readonly PeriodCounts[], nameOf: (period: string) => string, width: number): Element {
  const step = (width - MARGIN.left - MARGIN.right) / periods.length
  const bar = step * (1 - PADDING)
  const [margin, half] = [Math.min(4, bar * 0.12), bar / 2]
  const every = Math.max(1, Math.ceil(NAME_WIDTH / step))
  const x = 'period'
  const svg = plot({
    width,
    height: HEIGHT,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { type: 'band', padding: PADDING, domain: periods.map(({ period }) => period) },
    y: { domain: [0, Math.max(4, ...periods.map(({ commitments }) => commitments))], nice: true },
    marks: [
      axisX(
        periods.map(({ period }) => period).filter((_, i) => i % every === 0),
        { tickFormat: nameOf, label: null, tickSize: 0 },
      ),
      axisY({ ticks: 4, tickFormat: (count: number) => String(count), label: null, tickSize: 0 }),
      barY(periods, { x, y: 'commitments', className: 'bar-all' }),
      barY(periods, {
        x,
        y: 'overdue',
        insetLeft: margin,
        insetRight: half + margin / 4,
        className: 'bar-overdue',
      }),
      barY(periods, {
        x,
        y: 'reportedDone',
        insetLeft: half + margin / 4,
        insetRight: margin,
        className: 'bar-done',
      }),
      ruleY([0]),
      text(
        periods.filter(({ commitments }) => commitments > 0),
        { x, y: 'commitments', text: ({ commitments }: PeriodCounts) => String(commitments), dy: -7 },
      ),
    ],
  })
  // The rules it brings along are forbidden by the policy of the page; ours stand in the stylesheet.
  for (const style of svg.querySelectorAll('style')) style.remove()
  svg.append(hatching())
  return svg
}

/** What is overdue is hatched wherever it is drawn. */
function hatching(): Element {
  const pattern = make('pattern', {
    id: 'overdue-hatching',
    patternUnits: 'userSpaceOnUse',
    width: '5',
    height: '5',
    patternTransform: 'rotate(25)',
  })
  pattern.append(make('rect', { class: 'hatch-ground', width: '5', height: '5' }))
  pattern.append(make('rect', { class: 'hatch-line', width: '3', height: '5' }))
  const definitions = make('defs', {})
  definitions.append(pattern)
  return definitions
}

function make(name: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

/** As wide as it may be, drawn anew when that changes. */
function useWidth(frame: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame])
  return width
}
