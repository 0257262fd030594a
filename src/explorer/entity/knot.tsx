const WIDTH = 64
const LINE = 24
const MIDDLE = 32

/** Lines from each unit before to each after, through one point; what nobody took over ends in it. */
export function Knot({ olds, news }: { olds: number; news: number }) {
  const height = Math.max(olds, news, 1) * LINE
  const centre = height / 2
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => centre + (i - (count - 1) / 2) * LINE)
  const into = rows(olds).map((y) => `M2 ${y}C20 ${y} 16 ${centre} ${MIDDLE} ${centre}`)
  const out = rows(news).map((y) => `M${MIDDLE} ${centre}C46 ${centre} 44 ${y} 58 ${y}m-5-4.5 5 4.5-5 4.5`)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      style={{ minHeight: `${height / 16}rem` }}
      aria-hidden="true"
    >
      <path d={into.join('')} />
      {news > 0 ? <path d={out.join('')} /> : <path d={`M${MIDDLE} ${centre - 5}v10`} />}
    </svg>
  )
}
