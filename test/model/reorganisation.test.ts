import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/gazetteer-file.js'
import { changeOfBody } from '../../src/resolve/body-changes.js'
import { nameOfBody } from '../../src/resolve/body-name.js'

const gazetteer = loadGazetteer(new URL('../../seeds/gazetteer', import.meta.url))
const { reorganisation } = gazetteer
const rows = readFileSync(new URL('../../seeds/gazetteer/places.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const units = [...new Set(rows.slice(1).map((row) => row.split('\t', 1)[0]!))].map(
  (code) => gazetteer.byCode(code)!,
)
const codesOf = (code: string) => gazetteer.byCode(code)!.codes

describe('a unit of the register', () => {
  it.each([
    ['o:62', ['2025-07-01 MERGE 202/2025/QH15 n:51']],
    ['o:23479', ['2025-07-01 MERGE 1677/NQ-UBTVQH15 n:23479']],
    ['n:51', []],
  ])('%s ended so', (code, expected) => {
    const found = reorganisation.changesOf(codesOf(code))
    expect(
      found.map(({ effective, type, legalBasis, results }) =>
        [effective, type, legalBasis, results.map((one) => one.code).join()].join(' '),
      ),
    ).toEqual(expected)
  })

  it('knows what it was made of', () => {
    expect([...reorganisation.originsOf(codesOf('n:51'))].sort()).toEqual(['o:51', 'o:62'])
  })

  it('each district but those that became special zones has its communes, and each of them is there', () => {
    const [change] = reorganisation.changesOf(codesOf('o:614'))
    expect(change).toMatchObject({ type: 'ABOLISH', legalBasis: '203/2025/QH15' })
    expect(change!.results.map(({ code }) => gazetteer.byCode(code)!.name).sort()).toEqual([
      'Kon Braih',
      'Đăk Kôi',
      'Đăk Rve',
    ])
  })

  it('that ended says what became of it, but for five of which the sources name nothing; none became itself', () => {
    const ended = units.filter(({ validThrough }) => validThrough !== null)
    const silent = ended.filter((unit) => reorganisation.changesOf(unit.codes).length === 0)
    expect(silent.map(({ name }) => name).sort()).toEqual([
      'Bảo Hưng',
      'Hợp Thành',
      'Phù Mỹ',
      'Phúc Thành A',
      'Đông Xuân',
    ])
    const heirs = units.flatMap((unit) =>
      reorganisation
        .changesOf(unit.codes)
        .flatMap(({ results }) =>
          results.map(({ code }) => [unit.code, gazetteer.byCode(code)?.code ?? null]),
        ),
    )
    expect(heirs.filter(([unit, heir]) => heir === null || heir === unit)).toEqual([])
  })

  it('decides nothing on a link that was found by name alone', () => {
    expect(reorganisation.changesOf(['r:16387@2025-03-01'])).toMatchObject([
      { isCertain: false, legalBasis: null, results: [{ code: 'o:16408', extent: null }] },
    ])
    expect(reorganisation.changesOf(['r:312@2025-01-01'])).toMatchObject([
      { isCertain: true, legalBasis: null },
    ])
  })
})

describe('a kind of body', () => {
  it.each([
    ['sở giao thông vận tải', 'PROVINCE', 'so-gtvt'],
    ['sở gtvt', 'PROVINCE', 'so-gtvt'],
    ['ủy ban nhân dân', 'DISTRICT', 'ubnd-huyen'],
    ['ủy ban nhân dân', 'COMMUNE', 'ubnd-xa'],
    ['thành ủy', 'PROVINCE', 'tinh-uy'],
    ['thanh tra', 'PROVINCE', 'tt-tinh'],
  ] as const)('is found by “%s” at the level %s', (key, level, id) => {
    expect(reorganisation.bodyKind(key, level)?.id).toBe(id)
  })

  it('gives each of those that took over its own functions', () => {
    const kind = reorganisation.bodyKind('sở lao động - thương binh và xã hội', 'PROVINCE')!
    expect(kind.successors.map(({ id, functions }) => [id, functions?.split(', ')[0]])).toEqual([
      ['so-nv', 'lao động'],
      ['so-yt', 'bảo trợ xã hội'],
      ['so-gddt', 'giáo dục nghề nghiệp'],
      ['so-nnmt', 'giảm nghèo'],
      ['ca-tinh', 'cai nghiện ma túy và quản lý sau cai nghiện'],
    ])
  })

  it('is called by its place, in the way of a city where the place is one', () => {
    const party = changeOfBody(
      { key: 'tỉnh ủy', level: 'PROVINCE', type: 'PARTY_COMMITTEE' },
      gazetteer.byCode('o:49'),
      gazetteer,
    )!
    expect(party.results.map(({ kind, unit }) => nameOfBody(kind, unit))).toEqual(['Thành ủy Đà Nẵng'])
  })
})
