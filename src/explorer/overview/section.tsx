import type { ReactNode } from 'react'

/** One part of the overview, with its heading, how many it holds, and what it means. */
export const Section = ({
  id,
  title,
  count,
  note,
  children,
}: {
  id: string
  title: string
  count?: string | undefined
  note?: ReactNode
  children: ReactNode
}) => (
  <section className="sect" id={id} aria-labelledby={`${id}-title`}>
    <header>
      <h2 id={`${id}-title`}>{title}</h2>
      {count !== undefined && <span className="n">{count}</span>}
      {note && <p>{note}</p>}
    </header>
    {children}
  </section>
)
