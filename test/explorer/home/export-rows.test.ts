import { describe, expect, it } from 'vitest'
import {
  csvOfRows,
  type ExportedRow,
  jsonOfRows,
  type Wording,
} from '../../../src/explorer/home/export-rows.js'
import { en, vi } from '../../../src/explorer/home/words.js'

const ROW: ExportedRow = {
  __typename: 'Commitment',
  id: 'c1',
  kind: 'PLEDGE',
  action: '=sửa đường, "xong" trước Tết',
  maker: { __typename: 'Person', id: 'p1', name: 'Đỗ Văn A' },
  madeAs: { id: 'r1', name: 'Chủ tịch UBND huyện B', title: 'Chủ tịch' },
  speaker: { id: 'p1', name: 'Đỗ Văn A' },
  addressees: [],
  responsibilities: [{ part: 'LEAD', party: { __typename: 'Agency', id: 'a1', name: 'UBND huyện B' } }],
  answers: [],
  madeOn: { earliest: '2023-04-12', latest: '2023-04-12', text: null },
  deadline: {
    baseline: { earliest: null, latest: '2023-06-30', text: null },
    current: '2023-12-31',
    slippageDays: 184,
    text: 'trước Tết',
  },
  status: { asOf: '2024-05-01', official: 'UNDER_WAY', evidence: 'NOT_REVIEWED', schedule: 'OVERDUE' },
  citations: [{ quote: 'tôi hứa', start: 120, end: 127, line: 3, report: { id: 'rep1', name: 'Báo cáo' } }],
}

const WORDING: Wording = {
  column: (name) => vi.columns[name],
  kind: (value) => value.toLowerCase(),
  status: (axis, value) => `${axis} ${value}`,
  noMaker: 'không rõ ai nói',
  noOne: 'không nêu với ai',
  nobody: 'không ai nhận lại',
  nobodyNamed: 'không nêu ai làm',
}

describe('the table of a download', () => {
  it('has a heading and a cell for each column, in the words of the page', () => {
    const [heading, row, ...others] = csvOfRows([ROW], WORDING).slice(1).trimEnd().split('\r\n')
    expect(heading).toBe(Object.values(vi.columns).join(','))
    expect(Object.keys(vi.columns)).toEqual(Object.keys(en.columns))
    expect(row).toBe(
      'c1,Đỗ Văn A,Chủ tịch,,pledge,UBND huyện B,"\'=sửa đường, ""xong"" trước Tết",2023-04-12,không ai nhận lại,2023-12-31,2023-06-30,trước Tết,184,official UNDER_WAY,evidence NOT_REVIEWED,schedule OVERDUE,2024-05-01',
    )
    expect(others).toEqual([])
  })

  it('says what is not said', () => {
    const bare = {
      ...ROW,
      maker: null,
      madeAs: null,
      speaker: null,
      responsibilities: [],
      madeOn: null,
      deadline: null,
    }
    const row = csvOfRows([bare], WORDING).split('\r\n')[1]!
    expect(row).toMatch(/^c1,không rõ ai nói,,,pledge,không nêu với ai,/)
    expect(row).toContain(',,không nêu ai làm,,,,,')
  })
})

describe('the JSON of a download', () => {
  it('has the rows as they were answered, with their quotes, and the question', () => {
    const question = { filter: { kind: ['PLEDGE'] }, orderBy: 'DEADLINE', asOf: '2024-05-01' }
    expect(JSON.parse(jsonOfRows([ROW], question, true))).toEqual({
      question,
      isCut: true,
      commitments: [ROW],
    })
  })
})
