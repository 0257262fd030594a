import { describe, expect, it } from 'vitest'
import type { AgencyLevel, AgencyType } from '../../src/model/claim.js'
import { changeOfBody } from '../../src/resolve/body-changes.js'
import { nameOfBody } from '../../src/resolve/body-name.js'
import { gazetteer } from '../fixtures/reorganised.js'

const changeOf = (key: string, level: AgencyLevel, type: AgencyType, code: string) =>
  changeOfBody({ key, level, type }, gazetteer.byCode(code), gazetteer)

describe('a body', () => {
  it.each([
    [
      'sở nông nghiệp',
      'PROVINCE',
      'o:01',
      '2025-03-01 MERGE 3/NĐ',
      ['Sở Nông nghiệp và Môi trường tỉnh Hà Sơn: toàn bộ'],
    ],
    [
      'sở giao thông',
      'PROVINCE',
      'o:02',
      '2025-03-01 MERGE 3/NĐ forked',
      ['Sở Xây dựng tỉnh Tây Hải: hạ tầng giao thông, vận tải', 'Công an tỉnh Tây Hải: giấy phép lái xe'],
    ],
    [
      'sở nông nghiệp và môi trường',
      'PROVINCE',
      'o:02',
      '2025-07-01 MERGE 2/QH',
      ['Sở Nông nghiệp và Môi trường tỉnh Hà Sơn'],
    ],
    ['kho bạc', 'PROVINCE', 'o:01', '2025-03-01 TRANSFER uncertain', ['Sở Xây dựng tỉnh Hà Sơn']],
    [
      'ủy ban nhân dân',
      'DISTRICT',
      'o:101',
      '2025-07-01 ABOLISH 4/QH forked',
      [
        'Ủy ban nhân dân xã Phú Lâm (part)',
        'Ủy ban nhân dân xã Bình Sa (part)',
        'Ủy ban nhân dân tỉnh Hà Sơn',
      ],
    ],
    ['ủy ban nhân dân', 'COMMUNE', 'o:10102', '2025-07-01 MERGE 1/NQ', ['Ủy ban nhân dân xã Phú Lâm']],
    [
      'ủy ban nhân dân',
      'COMMUNE',
      'o:10103',
      '2025-07-01 SPLIT 1/NQ forked',
      ['Ủy ban nhân dân xã Phú Lâm (part)', 'Ủy ban nhân dân xã Bình Sa (part)'],
    ],
    ['ban quản lý dự án', 'DISTRICT', 'o:101', '2025-07-01 ABOLISH 203/2025/QH15 forked', []],
  ] as const)('%s of %s %s ended so', (key, level, code, expected, heirs) => {
    const change = changeOf(key, level, 'DEPARTMENT', code)!
    const words = [
      change.effective,
      change.type,
      change.legalBasis,
      change.isCertain ? null : 'uncertain',
      change.isForked ? 'forked' : null,
    ]
    expect(words.filter(Boolean).join(' ')).toBe(expected)
    expect(
      change.results.map(({ kind, unit, functions, extent }) =>
        [nameOfBody(kind, unit), functions && `: ${functions}`, extent && ` (${extent})`]
          .filter(Boolean)
          .join(''),
      ),
    ).toEqual(heirs)
  })

  it.each([
    ['công ty cấp nước', 'DISTRICT', 'ENTERPRISE', 'o:101'],
    ['ủy ban nhân dân', 'COMMUNE', 'PEOPLES_COMMITTEE', 'n:17101'],
    ['sở xây dựng', 'PROVINCE', 'DEPARTMENT', 'n:71'],
  ] as const)('%s of %s that goes on has no end', (key, level, type, code) => {
    expect(changeOf(key, level, type, code)).toBeNull()
  })
})
