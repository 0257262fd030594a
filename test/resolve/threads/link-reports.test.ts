import { describe, expect, it } from 'vitest'
import { linkReports } from '../../../src/resolve/threads/link-reports.js'
import { type Said, settingFor } from '../../fixtures/threads.js'

/** Other matters of both meetings, so that something is rare. */
const OTHERS: Said[] = [
  { says: 'trồng 40 ha chè', kind: 'PLEDGE' },
  { says: 'mở lớp học nghề cho thanh niên', kind: 'PLEDGE' },
  { says: 'kéo điện lưới về bản', kind: 'REQUEST' },
]

function linksOf(earlier: readonly Said[], later: readonly Said[], on?: string) {
  const pair = settingFor([...earlier, ...OTHERS], later, on ? { on } : {})
  return linkReports(pair.earlier, pair.later, pair.kinship)
}

/** The relation, and whether it is late, of the one link that is found. */
function told(earlier: Said, later: Said, on?: string): [string, boolean | undefined] | null {
  const links = linksOf([earlier], [later], on)
  expect(links.length).toBeLessThan(2)
  return links[0] ? [links[0].relation, links[0].late] : null
}

const dam: Said = {
  says: 'cam kết đắp xong đập chính trước ngày 30/6/2024',
  kind: 'PLEDGE',
  due: ['trước ngày 30/6/2024', '2024-06-30'],
}
const homes: Said = { says: 'di dời 46 hộ vùng sạt lở', target: [46, 'hộ'] }
const bridge: Said = { says: 'đề nghị xây cầu treo qua suối', kind: 'REQUEST' }

describe('a statement on progress', () => {
  it.each<[string, Said, Said, [string, boolean | undefined]]>([
    [
      'done by its day',
      dam,
      { says: 'đập chính đã đắp xong ngày 20/6/2024', status: 'DONE' },
      ['REPORTS_DONE', false],
    ],
    [
      'done behind it',
      dam,
      { says: 'đập chính đã đắp xong từ tháng 9/2024', status: 'DONE' },
      ['REPORTS_DONE', true],
    ],
    [
      'done, nobody says when',
      dam,
      { says: 'đập chính đã đắp xong', status: 'DONE' },
      ['REPORTS_DONE', undefined],
    ],
    [
      'done, and late by its words',
      homes,
      { says: 'đã di dời xong các hộ vùng sạt lở nhưng chậm', status: 'DONE' },
      ['REPORTS_DONE', true],
    ],
    [
      'more than was aimed at',
      homes,
      { says: 'di dời 50 hộ vùng sạt lở, vượt kế hoạch', status: 'EXCEEDED' },
      ['REPORTS_DONE', undefined],
    ],
    [
      'done for a share',
      homes,
      { says: 'đã di dời 41/46 hộ vùng sạt lở', status: 'DONE' },
      ['REPORTS_PROGRESS', undefined],
    ],
    [
      'under way behind its day',
      dam,
      { says: 'đập chính mới đắp một nửa', status: 'IN_PROGRESS' },
      ['REPORTS_PROGRESS', true],
    ],
    [
      'not begun',
      homes,
      { says: 'các hộ vùng sạt lở chưa di dời', status: 'NOT_STARTED' },
      ['REPORTS_NOT_DONE', undefined],
    ],
    ['missed', dam, { says: 'đập chính lỡ hẹn', status: 'LATE' }, ['REPORTS_NOT_DONE', true]],
    [
      'given up',
      bridge,
      { says: 'tỉnh dừng, không xây cầu treo nữa', status: 'WITHDRAWN' },
      ['WITHDRAWS', undefined],
    ],
    [
      'put off',
      dam,
      { says: 'việc đắp đập chính lùi sang năm sau', status: 'POSTPONED' },
      ['AMENDS_DEADLINE', undefined],
    ],
  ])('%s', (_, earlier, later, expected) => {
    expect(told(earlier, later)).toEqual(expected)
  })
})

describe('a later commitment', () => {
  it.each<[string, Said, Said, string]>([
    [
      'with a new date',
      dam,
      { says: 'đắp xong đập chính trước ngày 30/6/2025', due: ['trước ngày 30/6/2025', '2025-06-30'] },
      'AMENDS_DEADLINE',
    ],
    ['that says the same', homes, { says: 'tiếp tục di dời các hộ vùng sạt lở' }, 'REITERATES'],
    ['for what is left', homes, { says: 'di dời 5 hộ còn lại vùng sạt lở' }, 'PART_OF'],
    [
      'that grants a request',
      bridge,
      { says: 'Sở Xây dựng xây cầu treo qua suối', acts: 'Sở Xây dựng' },
      'RESPONDS_TO',
    ],
    [
      'that asks again',
      bridge,
      { says: 'tiếp tục đề nghị xây cầu treo qua suối', kind: 'REQUEST' },
      'REITERATES',
    ],
    [
      'of the successor',
      { says: 'Sở Giao thông vận tải mở đường vào bản Háng', acts: 'Sở Giao thông vận tải' },
      { says: 'Sở Xây dựng mở đường vào bản Háng', acts: 'Sở Xây dựng' },
      'HANDS_OVER',
    ],
    [
      'of another department',
      { says: 'Sở Y tế xây trạm cấp cứu vùng cao', acts: 'Sở Y tế' },
      { says: 'Sở Xây dựng xây trạm cấp cứu vùng cao', acts: 'Sở Xây dựng' },
      'AMENDS',
    ],
  ])('%s', (_, earlier, later, relation) => {
    const links = linksOf([earlier], [later, { says: 'Thu ngân sách đạt dự toán', status: 'DONE' }])
    expect(links.map((link) => link.relation)).toEqual([relation])
  })

  it('takes the place of all that was given up just before it', () => {
    const line = 'Bãi rác mới thì tỉnh dừng, không làm nữa; thay vào đó, huyện sẽ chở rác về khu liên hợp'
    const links = linksOf(
      [{ says: 'chọn vị trí bãi rác mới' }, { says: 'đóng cửa chợ cũ' }],
      [
        { says: 'Bãi rác mới thì tỉnh dừng, không làm nữa', line, status: 'WITHDRAWN' },
        { says: 'huyện sẽ chở rác về khu liên hợp', line: '', kind: 'PLEDGE' },
      ],
    )
    expect(links.map(({ earlier, relation }) => [earlier.commitment, relation])).toEqual([
      ['K1', 'WITHDRAWS'],
      ['K1', 'SUPERSEDES'],
    ])
  })
})

describe('no link is made', () => {
  it.each<[string, Said, Said]>([
    ['for the same place alone', { says: 'sửa đập nước huyện An Khê' }, { says: 'huyện An Khê mở chợ đêm' }],
    [
      'for words that every report has',
      { says: 'rà soát kế hoạch, tăng cường kiểm tra' },
      { says: 'tập trung rà soát nhiệm vụ' },
    ],
    [
      'for the next stage of a project',
      { says: 'thẩm định hồ sơ cầu Khe Lim', project: 'cầu Khe Lim' },
      { says: 'thông xe trước Tết', line: 'Cầu Khe Lim đang làm. Nhà thầu hứa thông xe trước Tết.' },
    ],
    [
      'for another number of the same kind in a new plan',
      { says: 'nạo vét 38 tuyến kênh', target: [38, 'tuyến'] },
      { says: 'nạo vét 9 tuyến mương' },
    ],
    [
      'for a delay of what had no date',
      { says: 'đắp xong đập chính' },
      { says: 'cho lùi thời hạn đắp xong đập chính', kind: 'REQUEST' },
    ],
  ])('%s', (_, earlier, later) => {
    expect(told(earlier, later)).toBeNull()
  })
})

it('links nothing in two reports that have no place in common', () => {
  const { earlier, later, kinship } = settingFor([dam], [{ says: 'đập chính đã đắp xong', status: 'DONE' }])
  expect(linkReports(earlier, { ...later, places: ['elsewhere'] }, kinship)).toEqual([])
  expect(linkReports(earlier, later, kinship)).toHaveLength(1)
  expect(linkReports(earlier, { ...later, places: [] }, kinship)).toHaveLength(1)
})

it('takes up the request together with the order that answers it', () => {
  const links = linksOf(
    [
      { says: 'bổ sung 46 biên chế giáo viên', kind: 'REQUEST', target: [46, 'biên chế'] },
      { says: 'Sở Nội vụ tham mưu bổ sung giáo viên', acts: 'Sở Nội vụ', answers: ['K1'] },
    ],
    [{ says: 'đã bổ sung 30 biên chế giáo viên, còn thiếu 16', status: 'DONE' }],
  )
  expect(links.map(({ earlier, relation }) => [earlier.commitment, relation])).toEqual([
    ['K1', 'REPORTS_PROGRESS'],
    ['K2', 'REPORTS_PROGRESS'],
  ])
  expect(links[0]!.reasons).toContain('16 are left of 46: 30 are reported')
})
