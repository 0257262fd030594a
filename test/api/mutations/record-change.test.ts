import { beforeEach, describe, expect, it } from 'vitest'
import { checkGraph } from '../../../src/graph/check.js'
import { emptyGraph } from '../../../src/graph/empty-graph.js'
import { writeReport } from '../../../src/graph/report.queries.js'
import { retract } from '../../../src/graph/retraction.js'
import { resolveReport } from '../../../src/resolve/index.js'
import { useEmptyGraph } from '../../database/empty-graph.js'
import { readDump } from '../../database/read-dump.js'
import type { Reading } from '../../fixtures/reading.js'
import { after, before, gazetteer } from '../../fixtures/reorganised.js'
import { ask, dataOf, type Loose } from '../ask.js'
import { sendTo } from './visit.js'

const LONG = { timeout: 120_000 }
const SAID = `{ operation { actor } changes { id type effective legalBasis note isCertain isForked original { __typename ... on Agency { name validThrough } ... on Place { name validThrough } } results { party { ... on Agency { name } ... on Place { name } } functions } } }`
const COMPANY = 'Công ty Cấp nước An Khê'
const BOARD = 'Ban Quản lý dự án huyện An Khê'
const TREASURY = 'Kho bạc tỉnh Hà Sơn'
const BUILDING = 'Sở Xây dựng tỉnh Hà Sơn'
const POLICE = 'Công an tỉnh Hà Sơn'

const graph = useEmptyGraph()
const resolve = (reading: Reading, readerVersion = '1') =>
  resolveReport({ ...reading, gazetteer, readerVersion, recordedAt: '2025-11-01T00:00:00.000Z' })
const read = (reading: Reading, version?: string) => writeReport(graph.client, resolve(reading, version))

/** Ids by name; what ended before a namesake of it began is "ended …". */
let ids = new Map<string, string>()
beforeEach(async () => {
  await emptyGraph(graph.client)
  await read(before())
  await read(after())
  const shown = 'nodes { id name validThrough }'
  const text = `{ agencies(first: 100) { ${shown} } places(first: 100) { ${shown} } }`
  const { agencies, places } = await dataOf<Loose>(graph.client, text)
  const all: Loose[] = [...agencies.nodes, ...places.nodes]
  const [ended, current] = [true, false].map((hasEnded) =>
    all.filter(({ validThrough }) => (validThrough !== null) === hasEnded),
  )
  ids = new Map([
    ...ended!.flatMap(({ id, name }) => [[name, id] as const, [`ended ${name}`, id] as const]),
    ...current!.map(({ id, name }) => [name, id] as const),
  ])
  return async () => expect(await checkGraph(graph.client)).toEqual([])
})

let count = 0
async function send(input: Loose): Promise<Loose> {
  const whole = { operationId: `op-${++count}`, legalBasis: '9/QĐ', ...input }
  const { data, errors } = await sendTo(graph.client, 'recordChange', whole, SAID)
  expect(errors).toEqual([])
  return data.recordChange
}
const of = (...names: string[]) => names.map((name) => ids.get(name)!)
const to = (...names: string[]) => of(...names).map((party) => ({ party }))
const MERGED = { type: 'MERGE', effective: '2026-01-01' }
const merging = (more: Loose = {}) => ({ ...MERGED, originals: of(COMPANY), results: to(BUILDING), ...more })

async function answering(action: string, at: string): Promise<Loose[]> {
  const text = `query Q($at: Date!) { commitments(first: 100) { nodes { action answers(at: $at) { party { ... on Agency { name } ... on Role { name } } since basis } } } }`
  const { commitments } = await dataOf<Loose>(graph.client, text, { at })
  return commitments.nodes.find((one: Loose) => one.action.includes(action)).answers
}
async function isUnassigned(action: string, at: string): Promise<boolean> {
  const text = 'query Q($at: Date!) { unassigned(at: $at, first: 50) { nodes { action } } }'
  const { unassigned } = await dataOf<Loose>(graph.client, text, { at })
  return unassigned.nodes.some((one: Loose) => one.action.includes(action))
}
const dumpOfAnyVersion = async () =>
  (await readDump(graph.client)).replaceAll(/"readerVersion":"\d"/g, '"readerVersion":""')
const handedTo = (name: string, since: string) => [{ party: { name }, since, basis: 'REORGANISATION' }]

describe('a change recorded by hand', LONG, () => {
  it('ends the original the day before, and says what it rests on and who took over', async () => {
    const answer = await send(merging({ note: 'Chuyển nguyên trạng' }))
    expect(answer).toMatchObject({
      __typename: 'RecordChangeSuccess',
      operation: { actor: 'An' },
      changes: [
        {
          ...MERGED,
          legalBasis: '9/QĐ',
          note: 'Chuyển nguyên trạng',
          isCertain: true,
          isForked: false,
          original: { __typename: 'Agency', name: COMPANY, validThrough: '2025-12-31' },
          results: [{ party: { name: BUILDING }, functions: null }],
        },
      ],
    })
  })

  it('has its heir answer from that day on, and the original until then', async () => {
    await send(merging())
    expect(await answering('nối ống nước', '2025-12-31')).toMatchObject([{ party: { name: COMPANY } }])
    expect(await answering('nối ống nước', '2026-01-01')).toEqual(handedTo(BUILDING, '2026-01-01'))
  })

  it('may lie in the days to come, and changes nothing until then', async () => {
    await send(merging({ effective: '2027-01-01' }))
    expect(await answering('nối ống nước', '2026-12-31')).toMatchObject([{ party: { name: COMPANY } }])
    expect(await answering('nối ống nước', '2027-01-01')).toEqual(handedTo(BUILDING, '2027-01-01'))
  })

  it.each([
    ['was said by no source that was checked', TREASURY, `ended ${BUILDING}`, 'trả vốn', '2025-03-01'],
    ['was known, but not who took over', BOARD, BUILDING, 'xây bể nước', '2025-07-01'],
  ])('decides where an ending %s', async (_, original, heir, action, effective) => {
    expect(await isUnassigned(action, effective)).toBe(true)
    const answer = await send(merging({ originals: of(original), results: to(heir), effective }))
    expect(answer.__typename).toBe('RecordChangeSuccess')
    expect(await isUnassigned(action, effective)).toBe(false)
    expect(await answering(action, effective)).toEqual(handedTo(BUILDING, effective))
  })

  it('leaves to nobody what a dissolved body was to do', async () => {
    await send(merging({ type: 'ABOLISH', results: [] }))
    expect(await isUnassigned('nối ống nước', '2025-12-31')).toBe(false)
    expect(await isUnassigned('nối ống nước', '2026-01-01')).toBe(true)
  })

  it('gives to each of several what its functions name, and the rest to nobody', async () => {
    const [one, other] = of(BUILDING, POLICE)
    const results = [
      { party: one, functions: 'nối ống, thoát nước' },
      { party: other, functions: 'an ninh' },
    ]
    const { changes } = await send(
      merging({ type: 'SPLIT', results, originals: of(COMPANY, BOARD), effective: '2025-07-01' }),
    )
    expect(changes.map(({ isForked }: Loose) => isForked)).toEqual([true, true])
    expect(await answering('nối ống nước', '2025-07-01')).toEqual(handedTo(BUILDING, '2025-07-01'))
    expect(await isUnassigned('xây bể nước', '2025-07-01')).toBe(true)
  })

  it('ends nothing by a transfer, after which there may be another and an end', async () => {
    const { changes } = await send(merging({ type: 'TRANSFER' }))
    expect(changes[0].original.validThrough).toBeNull()
    expect(await answering('nối ống nước', '2026-01-01')).toEqual(handedTo(BUILDING, '2026-01-01'))
    const again = await send(merging({ effective: '2026-03-01' }))
    expect(again.changes[0].original.validThrough).toBe('2026-02-28')
  })

  it('takes away by a transfer of functions only what names them', async () => {
    const [one] = of(POLICE)
    const giving = (functions: string, effective: string) =>
      send(merging({ type: 'TRANSFER', effective, results: [{ party: one, functions }] }))
    await giving('thoát nước, an ninh', '2026-01-01')
    expect(await answering('nối ống nước', '2026-01-01')).toMatchObject([{ party: { name: COMPANY } }])
    expect(await isUnassigned('nối ống nước', '2026-01-01')).toBe(false)
    await giving('nối ống', '2026-02-01')
    expect(await answering('nối ống nước', '2026-01-31')).toMatchObject([{ party: { name: COMPANY } }])
    expect(await answering('nối ống nước', '2026-02-01')).toEqual(handedTo(POLICE, '2026-02-01'))
  })

  it('changes where a place was, with the copies that rest on it', async () => {
    const input = merging({
      originals: of('xã Phú Lâm'),
      results: to('tỉnh Hà Sơn'),
      effective: '2025-09-01',
    })
    expect(await send(input)).toMatchObject({
      changes: [{ original: { __typename: 'Place', name: 'xã Phú Lâm', validThrough: '2025-08-31' } }],
    })
  })
})

describe('what was recorded', LONG, () => {
  it('is done once, however often it is sent', async () => {
    const input = merging({ operationId: 'same' })
    const first = await send(input)
    const dump = await readDump(graph.client)
    const [second, third] = await Promise.all([send(input), send(input)])
    expect([second, third]).toEqual([first, first])
    expect(await readDump(graph.client)).toBe(dump)
    expect(await send({ ...input, note: 'khác' })).toMatchObject({ __typename: 'OperationConflict' })
  })

  it('outlives a new reading of the report, and its retraction', async () => {
    await send(merging({ operationId: 'kept' }))
    await send(
      merging({ operationId: 'of-a-place', originals: of('xã Phú Lâm'), results: to('tỉnh Hà Sơn') }),
    )
    const dump = await dumpOfAnyVersion()
    await read(before(), '2')
    expect(await dumpOfAnyVersion()).toBe(dump)
    await retract(graph.client, resolve(before()).reportId, '2026-02-01T00:00:00.000Z')
    expect(await checkGraph(graph.client)).toEqual([])
    expect(await answering('mở chợ phiên', '2025-12-31')).toHaveLength(1)
    await read(before(), '2')
    expect(await dumpOfAnyVersion()).toBe(dump)
  })

  it('goes with an original, or an heir, that is merged, and comes back when that is undone', async () => {
    await send(merging())
    const dump = await readDump(graph.client)
    for (const entities of [of(COMPANY, 'Sở Nông nghiệp và Môi trường tỉnh Hà Sơn'), of(BUILDING, POLICE)]) {
      const operationId = `merge-${++count}`
      const { data } = await sendTo(
        graph.client,
        'mergeEntities',
        { operationId, entities, reason: 'x' },
        '{ judgements { id } }',
      )
      expect(await checkGraph(graph.client)).toEqual([])
      const [{ id: judgement }] = data.mergeEntities.judgements
      await sendTo(
        graph.client,
        'undoMerge',
        { operationId: `undo-${count}`, judgement },
        '{ judgement { id } }',
      )
      expect(await readDump(graph.client)).toBe(dump)
    }
  })
})

describe('a change that cannot be so', LONG, () => {
  it.each<[string, () => Loose, string, string]>([
    ['an id of nothing', () => ({ originals: ['MUFnZW5jeTp4'] }), 'NotFound', 'originals.0'],
    ['an heir of nothing', () => ({ results: [{ party: 'MUFnZW5jeTp4' }] }), 'NotFound', 'results.0.party'],
    ['nothing that changed', () => ({ originals: [] }), 'InvalidInput', 'originals'],
    ['itself as its heir', () => ({ results: to(COMPANY) }), 'InvalidInput', 'results.0.party'],
    ['the same twice', () => ({ originals: of(COMPANY, COMPANY) }), 'InvalidInput', 'originals.1'],
    ['an heir twice', () => ({ results: to(BUILDING, BUILDING) }), 'InvalidInput', 'results.1'],
    ['a place among bodies', () => ({ originals: of(COMPANY, 'xã Phú Lâm') }), 'InvalidInput', 'originals.1'],
    ['a place for a body', () => ({ results: to('xã Phú Lâm') }), 'InvalidInput', 'results.0.party'],
    ['too many', () => ({ originals: Array(21).fill(of(COMPANY)[0]) }), 'InvalidInput', 'originals'],
    ['a merger into nothing', () => ({ results: [] }), 'InvalidInput', 'results'],
    [
      'a new name for two',
      () => ({ type: 'RENAME', results: to(BUILDING, POLICE) }),
      'InvalidInput',
      'results',
    ],
    ['no act', () => ({ legalBasis: ' ' }), 'InvalidInput', 'legalBasis'],
    ['an heir that had ended', () => ({ results: to(TREASURY) }), 'InvalidInput', 'results.0.party'],
    ['an end after the end', () => ({ originals: of(TREASURY) }), 'InvalidInput', 'effective'],
    [
      'another day of a known end',
      () => ({ originals: of(BOARD), effective: '2025-06-01' }),
      'InvalidInput',
      'effective',
    ],
    [
      'functions of a place',
      () => ({
        originals: of('xã Phú Lâm'),
        results: [{ party: of('tỉnh Hà Sơn')[0], functions: 'x' }],
      }),
      'InvalidInput',
      'results.0.functions',
    ],
    [
      'what is known already',
      () => ({ originals: of('Sở Nông nghiệp tỉnh Hà Sơn'), effective: '2025-03-01' }),
      'InvalidInput',
      'originals.0',
    ],
  ])('is refused by field: %s', async (_, wrong, type, field) => {
    const dump = await readDump(graph.client)
    expect(await send(merging(wrong()))).toMatchObject({ __typename: type, field })
    expect(await readDump(graph.client)).toBe(dump)
  })

  it('is refused with what is recorded, once it was', async () => {
    await send(merging())
    const answer = await send(merging({ effective: '2026-02-01' }))
    expect(answer.message).toBe('originals.0: MERGE of 2026-01-01 (9/QĐ) is recorded of it already.')
  })

  it('is refused on what is no day', async () => {
    const input = { ...merging({ effective: '2026-02-30' }), operationId: 'op', legalBasis: 'x' }
    const text = 'mutation M($input: RecordChangeInput!) { recordChange(input: $input) { __typename } }'
    const { errors } = await ask<Loose>(graph.client, text, { input }, { mayMutate: true })
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('2026-02-30')])
  })
})
