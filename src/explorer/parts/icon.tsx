/** A glyph of the sprite; it never stands without words beside it. */
export const Icon = ({ name, className = 'ic' }: { name: string; className?: string }) => (
  <svg className={className} aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
)

/** The arrow after a verb, drawn differently for each kind of commitment. */
export const Arrow = ({ kind, className = 'arr' }: { kind: string; className?: string }) => (
  <svg className={className} viewBox="0 0 26 10" aria-hidden="true">
    <use href={`#ar-${kind}`} />
  </svg>
)
