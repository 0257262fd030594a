import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'
import { type Drawn, degrees, type Thing } from './drawn.js'
import { ThingName, useGraphWord } from './thing-name.js'

export interface Opening {
  focus: string
  /** Those that were expanded besides. */
  opened: readonly string[]
  flip(id: string): void
}

/** All that is drawn, for whoever does not see the drawing and whoever wants to read it. */
export function Tables({ drawn, opening }: { drawn: Drawn; opening: Opening }) {
  return (
    <div className="graph-tables">
      <Things drawn={drawn} opening={opening} />
      <Links drawn={drawn} />
    </div>
  )
}

function Things({ drawn, opening }: { drawn: Drawn; opening: Opening }) {
  const { t } = useTranslation('graph')
  const { number } = useFormat()
  const word = useGraphWord()
  const count = degrees(drawn)
  return (
    <table className="tb">
      <caption>{t('around.things')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('around.name')}</th>
          <th scope="col">{t('around.type')}</th>
          <th scope="col" className="num">
            {t('around.degree')}
          </th>
          <th scope="col">{t('around.more')}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.things.map((thing) => (
          <tr key={thing.id}>
            <th scope="row">
              <ThingName of={thing} />
            </th>
            <td>{word('type', thing.type)}</td>
            <td className="num">{number(count.get(thing.id) ?? 0)}</td>
            <td>
              <Expand of={thing} opening={opening} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Shows what stands around a thing too, or no longer. */
export function Expand({ of: { id, name }, opening }: { of: Thing; opening: Opening }) {
  const { t } = useTranslation('graph')
  if (id === opening.focus) return <span className="mut">{t('around.centre')}</span>
  const act = opening.opened.includes(id) ? 'collapse' : 'expand'
  return (
    <button
      className="btn"
      type="button"
      aria-label={t(`around.${act}Of`, { name })}
      onClick={() => opening.flip(id)}
    >
      {t(`around.${act}`)}
    </button>
  )
}

function Links({ drawn }: { drawn: Drawn }) {
  const { t } = useTranslation('graph')
  const word = useGraphWord()
  const things = new Map(drawn.things.map((thing) => [thing.id, thing]))
  if (drawn.links.length === 0) return <p className="noone">{t('around.alone')}</p>
  return (
    <table className="tb">
      <caption>{t('around.links')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('around.from')}</th>
          <th scope="col">{t('around.link')}</th>
          <th scope="col">{t('around.to')}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.links.map(({ from, link, to }) => (
          <tr key={`${from} ${link} ${to}`}>
            <td>
              <ThingName of={things.get(from)!} />
            </td>
            <td>{word('link', link)}</td>
            <td>
              <ThingName of={things.get(to)!} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
