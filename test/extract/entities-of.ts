import type { Entities } from '../../src/extract/draft.js'
import { recogniseEntities } from '../../src/extract/entities.js'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import { loadGazetteer } from '../../src/gazetteer-file.js'
import { makeReadable } from '../../src/text/index.js'

const grammar = loadGrammar()
const gazetteer = loadGazetteer(new URL('../../seeds/gazetteer', import.meta.url))

/** Who and what a text names, read with the real grammar and register. */
export function entitiesOf(text: string, publishedOn: string | null = null) {
  const report = {
    text,
    extracted: false,
    sha256: '',
    name: 'case',
    title: null,
    publisher: null,
    publishedOn,
    url: null,
  }
  const readable = makeReadable(report, grammar.cues.text)
  return { entities: recogniseEntities(readable, grammar, gazetteer), text: readable.text }
}

type Mentioned = Entities['people'][number] | Entities['agencies'][number] | Entities['places'][number]

/** "Hằng", "Chủ tịch UBND tỉnh (TITLE)": the words of each mention, with its form when that is no name. */
export function mentionsOf({ mentions }: Mentioned, text: string): string[] {
  return mentions.map(
    ({ start, end, form }) => text.slice(start, end) + (form && form !== 'NAME' ? ` (${form})` : ''),
  )
}
