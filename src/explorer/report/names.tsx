import { createContext, useContext } from 'react'
import { NamedLink, To } from '../parts/link.js'
import { pathOf } from '../state/paths.js'
import type { Mark } from './marks.js'
import type { Party } from './report-view.js'

/** Whether the page stands by itself, with no server behind its links. */
export const StandsAlone = createContext(false)

/** A name that leads to its page, where there is a server to show one. */
export function PartyName({ of }: { of: Party }) {
  return useContext(StandsAlone) ? <span lang="vi">{of.name}</span> : <NamedLink of={of} />
}

/** Words that lead to the page of a commitment or a report. */
export function Words({ path, text, className }: { path: string | null; text: string; className?: string }) {
  const isAlone = useContext(StandsAlone)
  const words = (
    <span className="rec" lang="vi">
      {text}
    </span>
  )
  if (isAlone || path === null) return <span className={className}>{words}</span>
  const [page, at] = path.split('?at=')
  return (
    <To className={className} path={page!} params={{ at }}>
      {words}
    </To>
  )
}

/** A name as it stands in the text: marked, and a link where it leads anywhere. */
export function NameMark({ mark, children }: { mark: Mark; children: React.ReactNode }) {
  const isAlone = useContext(StandsAlone)
  const { layer, entity, about, tag } = mark
  const path = isAlone || !entity ? null : pathOf(entity)
  const given = { className: `m m-${layer}`, title: entity?.name ?? about, id: tag }
  return path === null ? (
    <span {...given}>{children}</span>
  ) : (
    <To {...given} path={path}>
      {children}
    </To>
  )
}
