import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../../src/extract/grammar/grammar.js'
import { extract } from '../../../src/extract/index.js'
import { loadGazetteer } from '../../../src/gazetteer-file.js'
import { makeReadable } from '../../../src/text/index.js'
import { plainReport } from '../../text/plain-report.js'

const grammar = loadGrammar()
const gazetteer = loadGazetteer(new URL('../../../seeds/gazetteer', import.meta.url))

/** The meeting of a report, with names for ids. */
function meetingIn(...lines: string[]) {
  const readable = makeReadable(plainReport(lines.join('\n')), grammar.cues.text)
  const { meeting, people, places, projects } = extract(readable, grammar, gazetteer)
  const names = new Map([...people, ...places, ...projects].map(({ id, name }) => [id, name]))
  return {
    type: meeting?.type,
    place: names.get(meeting?.place ?? ''),
    visited: meeting?.visited.map((id) => names.get(id)),
    chair: names.get(meeting?.chair?.person ?? ''),
    support: meeting?.chair?.support.quote,
    parts: meeting?.participants.map(({ person, part }) => `${names.get(person)} ${part}`),
  }
}

const TITLE = 'Chủ tịch UBND tỉnh làm việc với huyện Hương Khê'
const LEAD =
  'Ngày 8/3/2024, đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh Hà Tĩnh dẫn đầu đoàn công tác làm việc với huyện Hương Khê.'

describe('who presides', () => {
  it('is whoever concludes', () => {
    const meeting = meetingIn(
      TITLE,
      LEAD,
      'Kết luận buổi làm việc, đồng chí Lê Văn Hùng, Phó Chủ tịch UBND tỉnh yêu cầu huyện báo cáo.',
    )
    expect(meeting).toMatchObject({
      chair: 'Lê Văn Hùng',
      support: 'Kết luận buổi làm việc, đồng chí Lê Văn Hùng',
    })
  })

  it('is not whoever was heard before', () => {
    const meeting = meetingIn(
      TITLE,
      LEAD,
      'Sau khi nghe ông Ngô Xuân Ninh báo cáo, đồng chí Trần Văn Minh giao Sở Y tế xem xét.',
    )
    expect(meeting.chair).toBe('Trần Văn Minh')
  })

  it('may be named by office alone', () => {
    expect(
      meetingIn(TITLE, LEAD, 'Kết luận buổi làm việc, Chủ tịch UBND tỉnh yêu cầu huyện báo cáo.').chair,
    ).toBe('Trần Văn Minh')
  })

  it('is whoever leads the visit when nobody concludes', () => {
    expect(meetingIn(TITLE, LEAD, 'Huyện đã báo cáo với đoàn.').chair).toBe('Trần Văn Minh')
  })

  it('is whoever is said to be in the chair, before a citizen in a caption', () => {
    const meeting = meetingIn(
      'Cử tri xã Phú Gia kiến nghị về nước sạch',
      'Sáng 17/4/2024, tại nhà văn hóa xã Phú Gia, Tổ đại biểu HĐND tỉnh Hà Tĩnh tiếp xúc cử tri huyện Hương Khê.',
      'Chủ trì hội nghị là bà Đinh Thị Hoa, Phó Chủ tịch HĐND tỉnh.',
      'Cử tri Lê Văn Nếp phát biểu ý kiến. Ảnh: Hà Vi',
    )
    expect(meeting.chair).toBe('Đinh Thị Hoa')
  })

  it('may stand in a caption alone', () => {
    const meeting = meetingIn(
      'Hương Khê chấn chỉnh trật tự đô thị',
      'Chủ tịch UBND huyện Trần Văn Minh phát biểu tại buổi làm việc. Ảnh: HOÀI LAM',
      'Tại buổi làm việc, lãnh đạo huyện Hương Khê yêu cầu các xã dọn rác.',
    )
    expect(meeting.chair).toBe('Trần Văn Minh')
  })
})

describe('where it was', () => {
  it.each([
    ['what is worked with', LEAD, 'huyện Hương Khê'],
    [
      'what is inspected',
      'Ngày 8/3/2024, đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh Hà Tĩnh kiểm tra tình hình mưa lũ tại huyện Hương Khê.',
      'huyện Hương Khê',
    ],
    [
      'the house it was held in',
      'Chiều 12/5/2022, tại hội trường UBND xã Phú Gia, Đoàn đại biểu Quốc hội tỉnh Hà Tĩnh tiếp xúc cử tri huyện Hương Khê.',
      'xã Phú Gia',
    ],
  ])('%s', (_, lead, place) => {
    expect(meetingIn('Chủ tịch UBND tỉnh làm việc', lead, 'Huyện đã báo cáo.').place).toBe(place)
  })

  it('the place of the chair’s own office when the lead names none', () => {
    const meeting = meetingIn(
      'Đẩy nhanh giải ngân vốn đầu tư công',
      'Ngày 8/3/2024, đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh Hà Tĩnh chủ trì hội nghị giao ban về giải ngân vốn đầu tư công.',
      'Kết luận hội nghị, đồng chí yêu cầu huyện Hương Khê báo cáo.',
    )
    expect(meeting.place).toBe('tỉnh Hà Tĩnh')
  })

  it('what was seen on the way is apart from it', () => {
    const meeting = meetingIn(
      TITLE,
      LEAD,
      'Trước buổi làm việc, đoàn đã đi kiểm tra cầu Khe Sài tại xã Hà Linh.',
    )
    expect(meeting).toMatchObject({
      place: 'huyện Hương Khê',
      visited: expect.arrayContaining(['xã Hà Linh', 'cầu Khe Sài']),
    })
  })
})

describe('what kind it was', () => {
  it.each([
    ['WORKING_SESSION', TITLE, LEAD],
    [
      'INSPECTION',
      'Kiểm tra mưa lũ',
      'Ngày 8/3/2024, đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh Hà Tĩnh kiểm tra đê tại huyện Hương Khê.',
    ],
    [
      'VOTERS_MEETING',
      'Tiếp xúc cử tri',
      'Ngày 8/3/2024, Đoàn đại biểu Quốc hội tỉnh Hà Tĩnh tiếp xúc cử tri huyện Hương Khê.',
    ],
    [
      'CITIZENS_RECEPTION',
      'Tiếp công dân định kỳ',
      'Ngày 8/3/2024, đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh Hà Tĩnh tiếp công dân.',
    ],
    [
      'SUPERVISION',
      'Giám sát về giảm nghèo',
      'Ngày 8/3/2024, Đoàn giám sát của HĐND tỉnh Hà Tĩnh làm việc với huyện Hương Khê.',
    ],
  ])('%s', (type, title, lead) => {
    expect(meetingIn(title, lead, 'Huyện đã báo cáo.').type).toBe(type)
  })
})

it('tells who spoke from who was there', () => {
  const meeting = meetingIn(
    TITLE,
    LEAD,
    'Cùng đi có đồng chí Lê Văn Hùng, Giám đốc Sở Y tế.',
    'Báo cáo với đoàn, ông Ngô Xuân Ninh, Chủ tịch UBND huyện cho biết thu ngân sách đạt 41,8%.',
  )
  expect(meeting.parts).toEqual(['Trần Văn Minh CHAIR', 'Lê Văn Hùng PARTICIPANT', 'Ngô Xuân Ninh SPEAKER'])
})
