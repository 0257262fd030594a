import { describe, expect, it } from 'vitest'
import type { KnownAgency } from '../../../src/resolve/agencies.js'
import { comparePeople, type SeenPerson } from '../../../src/resolve/compare/person.js'
import type { Kinship } from '../../../src/resolve/threads/kinship.js'
import { nameKey } from '../../../src/resolve/threads/one-name.js'

/** The district lies in the province, and its finance office became that of the province. */
const kinship: Kinship = {
  places: (one, other) => (one === other ? 'SAME' : null),
  areNested: (one, other) => [one, other].sort().join() === 'huyện,tỉnh',
  actors: ({ id: one }, { id: other }) =>
    one === other ? 'SAME' : one === 'Phòng Tài chính' && other === 'Sở Tài chính' ? 'SUCCESSOR' : null,
}
const body = (name: string, ground: string | null): KnownAgency => ({
  ...{ id: name, name, key: name, ground, scope: 'x' },
  type: 'DEPARTMENT',
  level: 'PROVINCE',
  isBound: true,
})
const FINANCE = body('Phòng Tài chính', 'huyện')
const PROVINCE_FINANCE = body('Sở Tài chính', 'tỉnh')
const HEALTH = body('Sở Y tế', 'tỉnh')
const ELSEWHERE = body('Sở Y tế Hà Bắc', 'Hà Bắc')
const seen = (
  name: string,
  bodies: KnownAgency[],
  villages: string[] = [],
  on: string | null = null,
): SeenPerson => ({
  ...{ id: name, name, key: nameKey(name), role: null, bodies, holds: { bodies, on } },
  villages: new Map(villages.map((village) => [village, village])),
})

describe('two people of two reports', () => {
  it.each([
    ['one body, one full name', seen('Lê Văn Tám', [FINANCE]), seen('LÊ VĂN TÁM', [FINANCE]), 0.95, true],
    [
      'a body and its successor',
      seen('Lê Văn Tám', [FINANCE]),
      seen('Lê Văn Tám', [PROVINCE_FINANCE]),
      0.95,
      true,
    ],
    [
      'another body over the same ground',
      seen('Lê Văn Tám', [FINANCE]),
      seen('Lê Văn Tám', [HEALTH]),
      0.4,
      false,
    ],
    [
      'no office, beside one village',
      seen('Mai Thị Chiểu', [], ['ấp Tân Thị']),
      seen('Mai Thị Chiểu', [], ['ấp Tân Thị']),
      0.9,
      true,
    ],
  ])('may be one: %s', (_, one, other, score, isCertain) => {
    for (const pair of [comparePeople(kinship)(one, other), comparePeople(kinship)(other, one)])
      expect(pair).toMatchObject({
        score,
        isCertain,
        reason: expect.stringContaining(`the full name ${one.name} in both`),
      })
  })

  it.each([
    ['another name', seen('Lê Văn Tám', [FINANCE]), seen('Lê Văn Tâm', [FINANCE])],
    ['a given name alone, in one body', seen('Tám', [FINANCE]), seen('Tám', [FINANCE])],
    ['a body of another province', seen('Lê Văn Tám', [FINANCE]), seen('Lê Văn Tám', [ELSEWHERE])],
    ['an office on one side only', seen('Lê Văn Tám', [FINANCE]), seen('Lê Văn Tám', [])],
    ['no office, in two villages', seen('Mai Thị Chiểu', [], ['a']), seen('Mai Thị Chiểu', [], ['b'])],
  ])('are no question: %s', (_, one, other) => {
    expect(comparePeople(kinship)(one, other)).toBeNull()
  })

  const tam = (body: KnownAgency, on: string | null) => seen('Lê Văn Tám', [body], [], on)

  it('are two when both are in office within days of each other, far apart', () => {
    const [one, other] = [tam(HEALTH, '2024-03-12'), tam(ELSEWHERE, '2024-03-19')]
    for (const pair of [comparePeople(kinship)(one, other), comparePeople(kinship)(other, one)])
      expect(pair).toEqual({
        ...{ score: 0.1, isCertain: false, isDifferent: true },
        reason: 'the full name Lê Văn Tám in both, in Sở Y tế Hà Bắc on 2024-03-19, in Sở Y tế on 2024-03-12',
      })
  })

  it.each([
    ['somebody may have moved in the meantime', HEALTH, '2024-03-20'],
    ['one has no day', HEALTH, null],
    ['one of the bodies may be anywhere', { ...HEALTH, isBound: false }, '2024-03-12'],
  ])('may be one or two when %s', (_, body, on) => {
    expect(comparePeople(kinship)(tam(body, on), tam(ELSEWHERE, '2024-03-12'))).toBeNull()
  })

  it('are no two when one of them held the office before', () => {
    const former = { ...tam(HEALTH, '2024-03-12'), holds: { bodies: [], on: '2024-03-12' } }
    expect(comparePeople(kinship)(former, tam(ELSEWHERE, '2024-03-12'))).toBeNull()
  })
})
