import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import type { NamedOnes } from '../parts/use-named.js'
import { holds } from '../words/fold.js'
import { useFormat } from '../words/use-format.js'
import { Facet, FacetValue } from './facet-values.js'
import { type Facets, MOST_COUNTED } from './facets.js'
import { type PlaceNode, placesAbove, placeTree } from './place-tree.js'

const ROOTS_SHOWN = 8

interface Choosing {
  chosen: readonly string[]
  largest: number
  choose: (id: string) => void
}

/** Places as a tree: each with everything inside it. Finding one shows the places by that name without the tree. */
export function PlacesFacet({
  facets,
  chosen,
  named,
  choose,
}: {
  facets: Facets | undefined
  chosen: readonly string[]
  named: NamedOnes
  choose: (id: string) => void
}) {
  const { t } = useTranslation('home')
  const { compare } = useFormat()
  const [typed, setTyped] = useState('')
  const [isWhole, setWhole] = useState(false)
  const counted = facets?.places ?? []
  const lost = chosen.flatMap((id) => {
    const name = named.of(id)?.name
    return counted.some((place) => place.id === id) || name === undefined
      ? []
      : [{ id, name, validThrough: null, parents: [], count: 0 }]
  })
  const places = [...counted, ...lost]
  const above = placesAbove(chosen, places)
  const roots = placeTree(
    places.filter(({ name }) => holds(name, typed)).map((one) => (typed ? { ...one, parents: [] } : one)),
    compare,
  )
  const isSeen = ({ id }: PlaceNode, i: number) =>
    isWhole || typed !== '' || i < ROOTS_SHOWN || chosen.includes(id) || above.has(id)
  const shown = roots.filter(isSeen)
  const choosing = { chosen, choose, largest: Math.max(1, ...places.map(({ count }) => count)) }
  return (
    <Facet legend={t('facets.place')} className="facet tree">
      <input
        className="find"
        type="search"
        value={typed}
        aria-label={t('facets.findPlace')}
        placeholder={t('facets.find')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Branches nodes={shown} above={above} {...choosing} />
      {roots.length === 0 && facets && (
        <p className="meta">{typed === '' ? t('facets.noneYet') : t('facets.found')}</p>
      )}
      {(isWhole || typed !== '') && counted.length >= MOST_COUNTED && (
        <p className="meta">{t('facets.cut', { count: MOST_COUNTED })}</p>
      )}
      {typed === '' && roots.length > ROOTS_SHOWN && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('facets.less') : t('facets.more', { count: roots.length - shown.length })}
        </button>
      )}
      {facets !== undefined && facets.placeless > 0 && (
        <p className="meta">{t('facets.placeless', { count: facets.placeless })}</p>
      )}
    </Facet>
  )
}

function Branches({
  nodes,
  above,
  ...choosing
}: { nodes: readonly PlaceNode[]; above: ReadonlySet<string> } & Choosing) {
  return (
    <ul className="branches">
      {nodes.map((node) => (
        <Branch key={node.id} node={node} above={above} {...choosing} />
      ))}
    </ul>
  )
}

function Branch({ node, above, ...choosing }: { node: PlaceNode; above: ReadonlySet<string> } & Choosing) {
  const { t } = useTranslation('home')
  const { day } = useFormat()
  const [flipped, setFlipped] = useState<boolean | undefined>(undefined)
  const isOpen = flipped ?? (above.has(node.id) || choosing.chosen.includes(node.id))
  return (
    <li>
      <div className="branch">
        {node.children.length > 0 ? (
          <button
            type="button"
            className="twig"
            aria-expanded={isOpen}
            aria-label={t('facets.open', { name: node.name })}
            onClick={() => setFlipped(!isOpen)}
          >
            <Icon name="i-sep" />
          </button>
        ) : (
          <span className="twig" />
        )}
        <FacetValue
          isChosen={choosing.chosen.includes(node.id)}
          count={node.count}
          largest={choosing.largest}
          choose={() => choosing.choose(node.id)}
        >
          <span>
            <span lang="vi">{node.name}</span>
            {node.validThrough !== null && (
              <small className="mut"> ({t('facets.until', { day: day(node.validThrough) })})</small>
            )}
          </span>
        </FacetValue>
      </div>
      {isOpen && node.children.length > 0 && <Branches nodes={node.children} above={above} {...choosing} />}
    </li>
  )
}
