import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/extract/draft.js'
import { loadGrammar } from '../../../src/extract/grammar/grammar.js'
import { findProjects } from '../../../src/extract/recognisers/project.js'
import { makeReadable } from '../../../src/text/index.js'
import { plainReport } from '../../text/plain-report.js'

const grammar = loadGrammar()

function projectsIn(text: string, references: Reference[] = []) {
  const readable = makeReadable(plainReport(text), grammar.cues.text)
  return findProjects(readable, grammar, { places: [], references }).projects.map(
    ({ name, type, mentions }) => ({
      name,
      type,
      mentions: mentions.map(
        ({ start, end, form }) => `${readable.text.slice(start, end)}${form === 'NAME' ? '' : ' *'}`,
      ),
    }),
  )
}

describe('a project', () => {
  it.each([
    ['khởi công tuyến đường Tân Hợp – Giai Xuân ngay trong năm nay.', 'tuyến đường Tân Hợp - Giai Xuân'],
    ['cho chủ trương xây cầu thay tràn Khe Sài trên QL48E.', 'cầu thay tràn Khe Sài'],
    ['đầu tư kè chống sạt lở suối Nhì cho dân.', 'kè chống sạt lở suối Nhì'],
    ['giải phóng mặt bằng CCN Bắc Lũng đạt 76%.', 'CCN Bắc Lũng'],
    ['rà soát dự án chăn nuôi bò công nghệ cao, cây ăn quả.', 'dự án chăn nuôi bò công nghệ cao'],
    [
      'kiểm tra dự án khu điều trị nội trú Bệnh viện đa khoa quận Thốt Nốt chậm tiến độ.',
      'dự án khu điều trị nội trú Bệnh viện đa khoa quận Thốt Nốt',
    ],
    ['khép kín các cống của dự án Quản lý nước Bến Tre.', 'dự án Quản lý nước Bến Tre'],
    ['xây Trường Mầm non Tân Hợp.', 'Trường Mầm non Tân Hợp'],
  ])('goes as far as its name: %s', (text, name) => {
    expect(projectsIn(text)).toMatchObject([{ name }])
  })

  it('is one under all its names, and under a word that returns to it', () => {
    expect(
      projectsIn(
        'Chủ đầu tư hồ chứa nước Khe Thiềm hứa tích nước. Hồ Khe Thiềm đã chậm. Dự án này phải xong.',
      ),
    ).toEqual([
      {
        name: 'hồ chứa nước Khe Thiềm',
        type: 'PROJECT',
        mentions: ['hồ chứa nước Khe Thiềm', 'Hồ Khe Thiềm', 'Dự án này *'],
      },
    ])
  })

  it('may be a model or a programme', () => {
    expect(
      projectsIn('Kiểm tra mô hình nhà tránh lũ; xây dựng NTM; sản phẩm OCOP.').map(({ type }) => type),
    ).toEqual(['MODEL', 'PROGRAMME', 'PROGRAMME'])
  })

  it.each([
    ['a demand', 'Đồng chí yêu cầu UBND huyện báo cáo.'],
    ['several at once', 'Đẩy nhanh các dự án, 4 công trình thủy lợi Nậm Lành.'],
    ['a place that nobody is building', 'Hồ Kênh Lấp còn nước, Trường Mầm non Tân Hợp nghỉ học.'],
    ['a name that begins like one', 'Cử tri huyện Cầu Ngang, Hồ Thị Kỷ và Đường Văn An có mặt.'],
    ['a page’s own lines', 'Làm việc với huyện\nTin liên quan\n- Khởi công cầu Khe Sài (13/03/2024)'],
  ])('is not %s', (_, text) => {
    expect(projectsIn(text)).toEqual([])
  })

  it('is not read inside the name of a body or a village', () => {
    const text = 'còn 23 hộ ở thôn Cầu Gạo chưa nhận tiền.'
    const start = text.indexOf('thôn')
    const village: Reference = {
      start,
      end: start + 'thôn Cầu Gạo'.length,
      entity: 'v',
      type: 'PLACE',
      form: 'NAME',
    }
    expect(projectsIn(text, [village])).toEqual([])
  })
})
