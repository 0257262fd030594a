import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { createReader } from '../../../src/pipeline.js'
import { useEmptyGraph } from '../../database/empty-graph.js'
import { ask, type Loose } from '../ask.js'

const graph = useEmptyGraph()
const root = new URL('../../../', import.meta.url)
const REPORT = '2025-10-17-dak-koi-sau-sap-xep.txt'

beforeAll(async () => {
  const bytes = readFileSync(new URL(`seeds/reports/${REPORT}`, root))
  await createReader().ingest(graph.client, { bytes, name: REPORT })
})

it('answers the worked example of docs/mutations.md as the page says', async () => {
  const page = readFileSync(new URL('docs/mutations.md', root), 'utf8')
  const blocks = [...page.matchAll(/```graphql\n(.+?)```\n\n```json\n(.+?)```/gs)]
  expect(blocks).toHaveLength(5)
  for (const [, document, answer] of blocks) {
    const context = { mayMutate: true, today: '2026-05-04' }
    const { data, errors } = await ask<Loose>(graph.client, document!, {}, context)
    expect(errors).toEqual([])
    expect({ data }).toEqual(JSON.parse(answer!))
  }
})
