import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { NotFound } from '../frame/not-found.js'
import { useTitle } from '../frame/use-title.js'
import { To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { readList } from '../state/address.js'
import { pathOf } from '../state/paths.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { type Drawn, joined, MOST_THINGS, type Thing } from './drawn.js'
import { FindThing } from './find-thing.js'
import { NeighbourhoodDocument } from './graph.documents.js'
import { Legend } from './legend.js'
import { Expand, type Opening, Tables } from './tables.js'
import { ThingName, useGraphWord } from './thing-name.js'
import { AROUND_EACH, useArounds } from './use-arounds.js'

const Drawing = lazy(async () => ({ default: (await import('./drawing.js')).Drawing }))

/** What stands around one thing, and around those of its neighbours that were expanded. */
export function AroundView({ focus }: { focus: string }) {
  const { t } = useTranslation('graph')
  const { number } = useFormat()
  const opening = useOpening(focus)
  const { read, isLoading, isSlow, problem, retry } = useArounds([focus, ...opening.opened])
  const drawn = useMemo(() => joined(read.flatMap(([, around]) => around ?? [])), [read])
  const middle = drawn.things.find(({ id }) => id === focus) ?? drawn.things[0]
  useTitle(middle?.name)
  if (read.some(([id, around]) => id === focus && around === null)) return <NotFound />
  return (
    <>
      <div className="lead graph-lead">
        <div>
          <h1>
            {middle ? (
              <Trans
                t={t}
                i18nKey="around.title"
                values={{ name: middle.name }}
                components={{ b: <b lang="vi" /> }}
              />
            ) : (
              t('title')
            )}
          </h1>
          {middle && (
            <p className="meta" role="status">
              {t('around.said', { things: number(drawn.things.length), links: number(drawn.links.length) })}{' '}
              {read.some(([, around]) => around?.isCut) && t('around.cut', { most: number(AROUND_EACH) })}{' '}
              {drawn.isFull && t('around.full', { most: number(MOST_THINGS) })}
            </p>
          )}
        </div>
        <div className="page-tools">
          <ShowQuery document={NeighbourhoodDocument} variables={{ of: focus, first: AROUND_EACH }} />
        </div>
      </div>
      {problem && <ProblemNote problem={problem} retry={retry} />}
      {isLoading && !middle && <Loading isSlow={isSlow} rows={6} />}
      {middle && <Seen drawn={drawn} opening={opening} />}
    </>
  )
}

/** Which neighbours are expanded, as the address says. */
function useOpening(focus: string): Opening {
  const { params, change } = useAddress()
  const opened = readList(params, 'open').filter((id) => id !== focus)
  const flip = (id: string) =>
    change({ open: opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id] })
  return { focus, opened, flip }
}

function Seen({ drawn, opening }: { drawn: Drawn; opening: Opening }) {
  const { params } = useAddress()
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const isDrawn = params.get('as') !== 'table'
  const { flip, opened, focus } = opening
  const choose = useCallback(
    (id: string) => {
      setChosen(id)
      if (id !== focus && !opened.includes(id)) flip(id)
    },
    [flip, focus, opened],
  )
  const thing = drawn.things.find(({ id }) => id === chosen)
  return (
    <>
      <Tools />
      {isDrawn && canDraw() && (
        <div className="graph-seen">
          <Suspense fallback={<Loading isSlow={false} />}>
            <Drawing drawn={drawn} focus={focus} chosen={chosen} choose={choose} />
          </Suspense>
          <aside>
            <Chosen thing={thing} opening={opening} />
            <Legend drawn={drawn} />
          </aside>
        </div>
      )}
      {isDrawn && !canDraw() && <NotDrawn />}
      <Tables drawn={drawn} opening={opening} />
    </>
  )
}

function Tools() {
  const { t } = useTranslation('graph')
  const { params, change } = useAddress()
  const isTable = params.get('as') === 'table'
  return (
    <div className="graph-tools">
      <FindThing label={t('around.other')} />
      <fieldset className="seg">
        <legend className="vh">{t('around.as')}</legend>
        <button type="button" aria-pressed={!isTable} onClick={() => change({ as: null })}>
          {t('around.drawing')}
        </button>
        <button type="button" aria-pressed={isTable} onClick={() => change({ as: 'table' })}>
          {t('around.table')}
        </button>
      </fieldset>
    </div>
  )
}

/** What was pressed in the drawing. */
function Chosen({ thing, opening }: { thing: Thing | undefined; opening: Opening }) {
  const { t } = useTranslation('graph')
  const word = useGraphWord()
  const path = thing && pathOf({ __typename: thing.type, id: thing.id })
  return (
    <section className="graph-chosen">
      <h2>{t('around.chosen')}</h2>
      {thing ? (
        <>
          <p>
            <ThingName of={thing} /> <span className="mut">{word('type', thing.type)}</span>
          </p>
          <div className="page-tools">
            {path && (
              <To className="btn" path={path}>
                {t('around.open')}
              </To>
            )}
            <Expand of={thing} opening={opening} />
            {thing.id !== opening.focus && (
              <To className="btn" path="/graph" params={{ focus: thing.id }}>
                {t('around.makeCentre')}
              </To>
            )}
          </div>
        </>
      ) : (
        <p className="mut">{t('around.noneChosen')}</p>
      )}
    </section>
  )
}

const NotDrawn = () => <p className="noone">{useTranslation('graph').t('around.noWebgl')}</p>

let webgl: boolean | undefined
/** Whether this browser has what the drawing needs; asked once. */
function canDraw(): boolean {
  webgl ??= document.createElement('canvas').getContext('webgl2') !== null
  return webgl
}
