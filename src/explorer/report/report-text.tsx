import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { layOut, type NameRun, type PassageRun, type TextLine } from './lay-out.js'
import { isPassage, type Layer, type Mark } from './marks.js'
import { NameMark } from './names.js'
import type { Stretch } from './report-view.js'

const NONE: readonly Mark[] = []

/** The whole text, line by line under the numbers of its file, with everything marked that was read in it. */
export function ReportText({
  text,
  title,
  marks,
  off,
  lit,
  at,
}: {
  text: string
  title: string | null
  marks: readonly Mark[]
  /** Layers that are switched off. */
  off: ReadonlySet<string>
  /** The tag that the address points at. */
  lit: string
  /** The passage that the address asks for. */
  at: Stretch | null
}) {
  const start = at?.start
  const end = at?.end
  const asked = useMemo(
    (): readonly Mark[] => (start !== undefined && end !== undefined ? [{ layer: 'at', start, end }] : NONE),
    [start, end],
  )
  const hidden = [...off].sort().join()
  const lines = useMemo(() => {
    const isHidden = (mark: Mark) => !isPassage(mark) && hidden.split(',').includes(mark.layer)
    return layOut(text, [...marks.filter((mark) => !isHidden(mark)), ...asked])
  }, [text, marks, asked, hidden])
  return (
    <article className="text" id="text" lang="vi">
      {lines.map((line) => (
        <Line key={line.number} line={line} isTitle={line.text.trim() === title} off={off} lit={lit} />
      ))}
    </article>
  )
}

interface Shown {
  off: ReadonlySet<string>
  lit: string
}

const Line = ({ line, isTitle, ...shown }: { line: TextLine; isTitle: boolean } & Shown) => (
  <p className={isTitle ? 'hd' : undefined} data-line={line.number} id={`L${line.number}`}>
    {line.passages.map((run) => (
      <Passage key={run.start} run={run} {...shown} />
    ))}
  </p>
)

function Passage({ run: { marks, opening, names }, off, lit }: { run: PassageRun } & Shown) {
  const words = names.map((run) => <Name key={run.start} run={run} />)
  if (marks.length === 0) return words
  const isAsked = marks.some(({ layer }) => layer === 'at')
  const isLit = isAsked || marks.some(({ tag }) => tag !== undefined && tag === lit)
  const layers = [...new Set(marks.map(({ layer }) => layer))].filter(
    (layer) => layer !== 'at' && !off.has(layer),
  )
  const isOpening = opening.some(({ layer }) => layer === 'sta')
  return (
    <span
      className={[
        'm',
        ...layers.map((layer) => `m-${layer}`),
        ...(isLit ? ['on'] : []),
        ...(isOpening ? [] : ['goes-on']),
      ].join(' ')}
    >
      {opening.map((mark) =>
        mark.layer === 'at' ? (
          <Asked key="at" mark={mark} />
        ) : (
          <Tag key={mark.tag} mark={mark} layer={mark.layer} isOff={off.has(mark.layer)} />
        ),
      )}
      {words}
    </span>
  )
}

/** `K07`, `S3`: leads to its fact, and is what the fact leads to. */
function Tag({ mark: { tag }, layer, isOff }: { mark: Mark; layer: Layer; isOff: boolean }) {
  const { t } = useTranslation('report')
  if (isOff) return <span id={tag} />
  return (
    <a
      className={layer === 'sta' ? 'tag s' : 'tag'}
      id={tag}
      href={`#f-${tag}`}
      aria-label={t(layer === 'sta' ? 'tag.statement' : 'tag.commitment', { tag })}
    >
      {tag}
    </a>
  )
}

/** Where the passage begins that the address asks for: scrolled to, and with the focus. */
function Asked({ mark: { start, end } }: { mark: Mark }) {
  const { t } = useTranslation('report')
  const place = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each passage that is asked for
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus({ preventScroll: true })
  }, [start, end])
  return (
    <span id="at" className="asked" tabIndex={-1} ref={place}>
      <span className="vh">{t('asked')}</span>
    </span>
  )
}

function Name({ run: { name, segments } }: { run: NameRun }) {
  const words = segments.map(({ start, text, marks }) => {
    const inner = marks.filter((mark) => !isPassage(mark)).slice(1)
    const nested = inner.map(({ layer }) => `m-${layer}`).join(' ')
    return nested === '' ? (
      text
    ) : (
      <span
        key={start}
        className={`m in ${nested}`}
        title={inner.at(-1)?.entity?.name ?? inner.at(-1)?.about}
      >
        {text}
      </span>
    )
  })
  return name ? <NameMark mark={name}>{words}</NameMark> : words
}
