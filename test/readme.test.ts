import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createReader } from '../src/pipeline.js'
import { ask } from './api/ask.js'
import { useEmptyGraph } from './database/empty-graph.js'
import { samples } from './fixtures/samples.js'

const graph = useEmptyGraph()

it('the README follows one promise across three meetings as the graph tells it', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const section = readme.split('\n## ').find((part) => part.startsWith('One promise, three meetings'))!
  const [, query, answer] = /```graphql\n(.*?)```\n\n```json\n(.*?)```/s.exec(section)!
  const reader = createReader()
  for (const sample of samples('bac-yen', 'ta-xua')) await reader.ingest(graph.client, sample)
  const { data, errors, texts } = await ask(graph.client, query!)
  expect([errors, texts.length]).toEqual([[], 1])
  expect({ data }).toEqual(JSON.parse(answer!))
}, 60_000)
