import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Canvas } from './canvas.js'
import { colourOf, onThemeChange, tokenOfFamily, tokenOfType } from './colours.js'
import { type Drawn, degrees, familyOf } from './drawn.js'
import { useGraphWord } from './thing-name.js'

/** The drawing. All of it is in the tables below, which is where the keyboard and a screen reader go. */
export function Drawing({
  drawn,
  focus,
  chosen,
  choose,
}: {
  drawn: Drawn
  focus: string
  chosen: string | undefined
  choose: (id: string) => void
}) {
  const { t } = useTranslation('graph')
  const word = useGraphWord()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas | null>(null)
  const chooseNow = useRef(choose)
  chooseNow.current = choose

  useEffect(() => {
    const made = new Canvas(frame.current!, (id) => chooseNow.current(id))
    canvas.current = made
    const stop = onThemeChange(() => made.recolour())
    return () => {
      stop()
      made.close()
      canvas.current = null
    }
  }, [])
  useEffect(() => {
    const count = degrees(drawn)
    canvas.current?.show(
      drawn.things.map((thing) => ({
        ...thing,
        name: thing.name || word('type', thing.type),
        word: word('type', thing.type),
        size: thing.id === focus ? 12 : Math.min(9, 4 + Math.sqrt(count.get(thing.id) ?? 0)),
        colour: () => colourOf(tokenOfType(thing.type)),
      })),
      drawn.links.map((link) => ({
        ...link,
        word: word('link', link.link),
        colour: () => colourOf(tokenOfFamily(familyOf(link.link))),
      })),
    )
  }, [drawn, focus, word])
  useEffect(() => canvas.current?.choose(chosen), [chosen])

  return (
    <figure className="graph-drawing">
      <div ref={frame} role="img" aria-label={t('around.drawn')} />
      <figcaption className="meta">{t('around.drawn')}</figcaption>
    </figure>
  )
}
