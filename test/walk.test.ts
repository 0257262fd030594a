import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, type Reading } from '../src/pipeline.js'
import { ask } from './api/ask.js'
import { graphql } from './api/gql/index.js'
import { useEmptyGraph } from './database/empty-graph.js'

const FILE = 'seeds/reports/2021-lam-viec-voi-huyen-huong-khe.txt'
const bytes = readFileSync(new URL(`../${FILE}`, import.meta.url))

/** The chairman of the province asks the department of the environment to lead on a waste plant. */
const SENTENCE =
  'Chủ tịch UBND tỉnh Võ Trọng Hải đề nghị Sở TN&MT đứng ra chủ trì, cùng các đơn vị liên quan tìm giải pháp giúp huyện sớm có nhà máy xử lý rác'

const WhoPromisedWhat = graphql(`
  query WalkWhoPromisedWhat {
    commitments(first: 100, filter: { kind: [DIRECTIVE] }) {
      nodes {
        kind
        action
        maker { ... on Person { name } }
        madeAs { name }
        responsibilities { part party { name } }
        citations(first: 10) { quote for start end report { text } }
      }
    }
  }
`)

describe('one sentence, from the file to the answer', () => {
  const database = useEmptyGraph()
  const reader = createReader()
  let reading: Reading

  beforeAll(async () => {
    reading = await reader.read({ bytes, name: FILE })
    await reader.ingest(database.client, { bytes, name: FILE })
  })

  it('is read as a directive to the department, quoted exactly where it stands', () => {
    const { commitments, people, agencies } = reading.extraction
    const claim = commitments.find(({ evidence }) => evidence.quote.includes('Sở TN&MT đứng ra chủ trì'))!
    expect(claim).toMatchObject({
      kind: 'DIRECTIVE',
      polarity: 'DO',
      deadline: { type: 'VAGUE', date: null },
    })
    expect(claim.evidence.quote).toBe(SENTENCE)
    expect(reading.report.text.slice(claim.evidence.start, claim.evidence.end)).toBe(SENTENCE)
    expect(people.find(({ id }) => id === claim.issuer)?.name).toBe('Võ Trọng Hải')
    expect(agencies.filter(({ id }) => claim.responsible.includes(id)).map(({ name }) => name)).toEqual([
      'Sở Tài nguyên và Môi trường tỉnh Hà Tĩnh',
    ])
  })

  it('comes back over GraphQL with who said it, in which office, and who is to act', async () => {
    const { data, errors, texts } = await ask(database.client, WhoPromisedWhat)
    expect(errors).toEqual([])
    expect(texts).toHaveLength(1)
    const found = data.commitments!.nodes!.find((node) =>
      node?.citations?.some(({ quote }) => quote === SENTENCE),
    )!
    expect(found.maker).toEqual({ name: 'Võ Trọng Hải' })
    expect(found.madeAs).toEqual({ name: 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh' })
    expect(found.responsibilities).toContainEqual({
      part: 'LEAD',
      party: { name: 'Sở Tài nguyên và Môi trường tỉnh Hà Tĩnh' },
    })
    const [citation] = found.citations!.filter((one) => one.for === 'EVIDENCE')
    expect(citation!.report!.text.slice(citation!.start, citation!.end)).toBe(SENTENCE)
  })
})
