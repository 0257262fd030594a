import type { CommitmentFact, FigureFact, Party, ReportView, StatementFact, Stretch } from './report-view.js'

/** What is marked in a text, in the order of the switches above it. */
export const LAYERS = ['com', 'sta', 'per', 'age', 'pla', 'pro', 'fig'] as const
export type Layer = (typeof LAYERS)[number]

export interface Mark extends Stretch {
  /** `at`: the passage that the address asks for. */
  layer: Layer | 'at'
  /** `K07`, `S3`, `F12`: what the mark and its fact are told apart by. */
  tag?: string
  /** Whom or what a name stands for. */
  entity?: Party
  /** What a figure counts. */
  about?: string
}

const LAYER_OF_TYPE: Readonly<Record<string, Layer>> = {
  Person: 'per',
  Agency: 'age',
  Place: 'pla',
  Project: 'pro',
}

/** Facts with their tags, in the order in which the text tells them. */
export type Tagged<Fact> = Fact & { tag: string }

export const tagCommitments = (facts: readonly CommitmentFact[]): Tagged<CommitmentFact>[] =>
  inOrderOfText(facts).map((fact, at) => ({ ...fact, tag: `K${String(at + 1).padStart(2, '0')}` }))

export const tagStatements = (facts: readonly StatementFact[]): Tagged<StatementFact>[] =>
  inOrderOfText(facts).map((fact, at) => ({ ...fact, tag: `S${at + 1}` }))

export const tagFigures = (facts: readonly FigureFact[]): Tagged<FigureFact>[] =>
  [...facts].sort((a, b) => a.start - b.start).map((fact, at) => ({ ...fact, tag: `F${at + 1}` }))

function inOrderOfText<Fact extends { evidence: readonly Stretch[] }>(facts: readonly Fact[]): Fact[] {
  const placeOf = ({ evidence }: Fact) => Math.min(...evidence.map(({ start }) => start))
  return [...facts].sort((a, b) => placeOf(a) - placeOf(b))
}

export const isPassage = ({ layer }: Mark): boolean => layer === 'com' || layer === 'sta' || layer === 'at'

export function marksOf({ commitments, statements, mentions, figures }: ReportView): Mark[] {
  return [
    ...tagCommitments(commitments).flatMap((fact) => passagesOf('com', fact)),
    ...tagStatements(statements).flatMap((fact) => passagesOf('sta', fact)),
    ...mentions.flatMap(({ start, end, entity }) => {
      const layer = LAYER_OF_TYPE[entity.__typename]
      return layer ? [{ layer, start, end, entity }] : []
    }),
    ...tagFigures(figures).map(
      ({ tag, start, end, what }): Mark => ({ layer: 'fig', tag, start, end, about: what }),
    ),
  ]
}

const passagesOf = (layer: Layer, { tag, evidence }: Tagged<{ evidence: readonly Stretch[] }>): Mark[] =>
  evidence.map(({ start, end }) => ({ layer, tag, start, end }))

/** How much of each layer there is: facts, different names, figures. */
export function countsOf({ commitments, statements, mentions, figures }: ReportView): Record<Layer, number> {
  const named = (layer: Layer) =>
    new Set(
      mentions.filter(({ entity }) => LAYER_OF_TYPE[entity.__typename] === layer).map((m) => m.entity.id),
    ).size
  return {
    com: commitments.length,
    sta: statements.length,
    per: named('per'),
    age: named('age'),
    pla: named('pla'),
    pro: named('pro'),
    fig: figures.length,
  }
}

/** `120-180`, as an address asks for a passage; null for anything else. */
export function readStretch(text: string | null): Stretch | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? []
  return start !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null
}
