import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import { makeReadable } from '../../src/text/index.js'
import { plainReport } from './plain-report.js'

const cues = loadGrammar().cues.text
const read = (lines: readonly string[]) => makeReadable(plainReport(lines.join('\n')), cues)

const PARAGRAPH =
  'Huyện đã tập trung chỉ đạo các xã làm đường, kênh mương và nhà văn hóa, đến nay đạt kết quả tốt.'

/** Every line of each page with the role it is to have. */
const PAGES: [string, (readonly [role: string, line: string])[]][] = [
  [
    'a working visit',
    [
      ['TITLE', 'Chủ tịch UBND tỉnh làm việc với huyện Sơn Hà'],
      [
        'LEAD',
        'Chiều 12/4, đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh làm việc với huyện Sơn Hà về đầu tư công.',
      ],
      ['BODY', 'Cùng đi có lãnh đạo các sở: Tài chính, Nội vụ.'],
      ['CAPTION', 'Đoàn công tác kiểm tra đập hồ Khe Thiềm. Ảnh: P.V'],
      ['CAPTION', 'Đồng chí Lê Văn Hòa, Bí thư Huyện ủy phát biểu tại buổi làm việc...'],
      ['CAPTION', 'Ông Trần Văn Minh (bìa trái) trao đổi với người dân'],
      ['BODY', PARAGRAPH],
      ['CAPTION', 'Quang cảnh buổi làm việc'],
      ['LIST_HEADER', 'Kết luận buổi làm việc, đồng chí yêu cầu:'],
      ['LIST_ITEM', '- Huyện bàn giao mặt bằng trước 31/5;'],
      ['LIST_ITEM', '- Sở Y tế sửa trạm y tế.'],
      ['BODY', 'Dịp này, đoàn trao 20 suất quà cho hộ nghèo.'],
      ['BYLINE', 'Hữu Trung - MAI HOA'],
    ],
  ],
  [
    'a raw page',
    [
      ['DEBRIS', 'Trang chủ > Tin tức > Tin hoạt động'],
      ['TITLE', 'Điện Biên: Bí thư Huyện ủy làm việc với xã Ẳng Cang'],
      ['DEBRIS', 'Thứ tư, 17/7/2024 | 8:14:26 AM Lượt xem: 1.284 [In bài]'],
      ['LEAD', '(ĐBP) - Ngày 16/7, lãnh đạo huyện làm việc với xã Ẳng Cang về giải phóng mặt bằng.'],
      ['DEBRIS', '[IMG_4417.jpg]'],
      ['CAPTION', 'Đoàn công tác động viên gia đình ông Lò Văn Sương, xã Nậm Lành.'],
      ['DEBRIS', 'Tin cùng chuyên mục'],
      ['DEBRIS', '» Chủ tịch UBND tỉnh yêu cầu đẩy nhanh giải ngân (15/7/2024)'],
      ['DEBRIS', '- Các địa phương phải báo cáo trước ngày 20/7 (14/7/2024)'],
      ['BODY', PARAGRAPH],
      ['CREDIT', 'Tin, ảnh: Lường Hạnh'],
      ['DEBRIS', 'Từ khóa: mưa lũ, sạt lở'],
      ['DEBRIS', 'Tin mới hơn:'],
      ['DEBRIS', '- Mường Ảng ra quân làm đường (18/07/2024)'],
    ],
  ],
  [
    'a notice of conclusions',
    [
      ['DEBRIS', 'ỦY BAN NHÂN DÂN'],
      ['DEBRIS', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['DEBRIS', 'Số: 145/TB-UBND'],
      ['DEBRIS', 'Quảng Bình, ngày 18 tháng 9 năm 2023'],
      ['DEBRIS', 'THÔNG BÁO'],
      ['TITLE', 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về tiến độ giải phóng mặt bằng'],
      [
        'LIST_HEADER',
        'Ngày 15/9/2023, đồng chí Phó Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:',
      ],
      ['LIST_ITEM', '1. Yêu cầu UBND huyện chi trả tiền bồi thường.'],
      ['LIST_ITEM', '2. Giao Sở Tài chính thẩm định giá đất.'],
      ['BODY', 'Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.'],
      ['DEBRIS', 'Nơi nhận:'],
      ['DEBRIS', '- Chủ tịch, các PCT UBND tỉnh;'],
      ['DEBRIS', 'KT. CHÁNH VĂN PHÒNG'],
      ['BYLINE', 'Trần Hữu Lợi'],
    ],
  ],
  [
    'paragraphs with headlines between them',
    [
      ['TITLE', 'Đối thoại với doanh nghiệp'],
      ['LEAD', 'Ngày 24-8, Chủ tịch UBND thành phố gặp gỡ doanh nghiệp trong khu công nghiệp.'],
      ['TITLE', 'Hồ sơ “ngâm”, doanh nghiệp sốt ruột'],
      ['BODY', PARAGRAPH],
    ],
  ],
  [
    'an excerpt without title or lead',
    [
      ['CAPTION', 'Đoàn kiểm tra tại tuyến đường đi qua xã Phú Gia.'],
      ['BODY', PARAGRAPH],
      ['CAPTION', '...và mô hình trồng dưa lưới tại xã Lộc Yên.'],
      ['BODY', PARAGRAPH],
    ],
  ],
]

describe('the role of a line', () => {
  it.each(PAGES)('%s', (_, page) => {
    const { lines, text } = read(page.map(([, line]) => line))
    const found = lines.map(({ role, start, end }) => [role, text.slice(start, end)])
    expect(found).toEqual(page.map(([role, line]) => [role, line.replace('...', '…')]))
  })

  it('a lead that opens with weekday and day is still the lead', () => {
    const page = [
      'Làm việc với huyện',
      'Thứ Sáu, 15/3/2024, đồng chí Trần Văn Minh làm việc với huyện Sơn Hà.',
      PARAGRAPH,
    ]
    expect(read(page).lines.map(({ role }) => role)).toEqual(['TITLE', 'LEAD', 'BODY'])
  })

  it.each([
    ['Trang chủ   Tin tức  Tin hoạt động', 'DEBRIS', 'a menu whose entries stand apart'],
    [
      'CHỦ  TỊCH  UBND  TỈNH  LÀM  VIỆC  VỚI  HUYỆN  SƠN  HÀ',
      'TITLE',
      'a headline whose words all stand apart',
    ],
  ])('%s is %s: %s', (line, role) => {
    expect(read([line, 'Làm việc với huyện', PARAGRAPH]).lines[0]!.role).toBe(role)
  })

  it('leaves empty lines out and counts them', () => {
    expect(read(['Một', '', ' ', 'Hai.']).lines.map(({ index }) => index)).toEqual([0, 3])
  })
})

describe('the section of a line', () => {
  it('goes with the cue that opens a paragraph, and on until the next', () => {
    const { lines } = read([
      'Chủ tịch UBND tỉnh kiểm tra tại huyện Lục Nam',
      'Ngày 28/5, đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh kiểm tra đê điều tại huyện Lục Nam.',
      'Tại đê tả Lục Nam, cung sạt đã ăn vào chân đê.',
      'Theo báo cáo của huyện, giải phóng mặt bằng đạt 76%.',
      'Từ nay đến cuối năm, huyện tập trung tiêm phòng.',
      'Huyện đề nghị UBND tỉnh bố trí 42 tỷ đồng.',
      'Trao đổi với huyện, Giám đốc Sở cho biết đã khảo sát.',
      'Kết luận buổi kiểm tra, đồng chí yêu cầu huyện trực đê.',
      'Sở Tài chính cấp kinh phí cho huyện trong tháng 6.',
      'Tiếp thu ý kiến, Bí thư Huyện ủy hứa đối thoại với dân.',
      'Dịp này, đoàn trao quà.',
    ])
    expect(lines.map(({ section }) => section)).toEqual([
      'LEAD',
      'LEAD',
      'VISIT',
      'REPORT',
      'PLAN',
      'REQUESTS',
      'DISCUSSION',
      'CONCLUSION',
      'CONCLUSION',
      'DISCUSSION',
      'OTHER',
    ])
  })

  it('goes with whoever said what a paragraph quotes', () => {
    const { lines } = read([
      'Cử tri Krông Bông hỏi về nước sạch',
      'Chiều 12/5, Đoàn đại biểu Quốc hội tiếp xúc cử tri huyện Krông Bông.',
      '“Mở vòi vẫn không có giọt nào”, bà Trịnh Thị Lan bức xúc.',
      '“Trung tâm sẽ kéo xong tuyến ống”, ông Đặng Hữu Tròn trả lời.',
    ])
    expect(lines.map(({ section }) => section)).toEqual(['LEAD', 'LEAD', 'REQUESTS', 'DISCUSSION'])
  })

  it('is not opened by a headline that begins with a short form, which numbers nothing', () => {
    const page = ['Làm việc với huyện', PARAGRAPH, 'H. Sơn Hà: kết quả và khó khăn', PARAGRAPH]
    expect(read(page).lines.at(-1)!.openedBy).toBeNull()
  })

  it('tells question from answer', () => {
    const { lines } = read([
      'Trả lời kiến nghị của cử tri huyện Sơn Hà',
      'UBND tỉnh vừa có văn bản trả lời các kiến nghị của cử tri.',
      'Câu 1. Cử tri xã Sơn Thượng hỏi bao giờ có đường.',
      'Trả lời: Tuyến đường đã được đưa vào kế hoạch.',
      'Câu 2. Cử tri thị trấn Di Lăng hỏi về bãi rác.',
    ])
    expect(lines.map(({ section }) => section).slice(2)).toEqual(['QUESTION', 'ANSWER', 'QUESTION'])
  })
})

describe('what a page says of itself', () => {
  it.each([
    ['Thứ năm, 14/03/2024, 15:20', '2024-03-14'],
    ['14/03/2024 | 16:05', '2024-03-14'],
    ['Cập nhật lúc 08:05, Thứ Ba, 16/09/2025 (GMT+7)', '2025-09-16'],
    ['Ngày đăng: 02-03-2024', '2024-03-02'],
    ['Vinh, ngày 18 tháng 9 năm 2023', '2023-09-18'],
    ['Thứ Hai, 31/02/2024', null],
  ])('the day of publication: %s', (dateline, day) => {
    const { report } = read(['Chủ tịch UBND tỉnh làm việc với huyện', dateline, PARAGRAPH])
    expect(report.publishedOn).toBe(day)
  })

  it('does not take the day of another article for its own', () => {
    const { report } = read([
      'Làm việc với huyện',
      PARAGRAPH,
      'Tin liên quan',
      '- Khai mạc giải bóng chuyền (13/03/2024)',
    ])
    expect(report.publishedOn).toBeNull()
  })

  it('leaves title and day alone where the file gave them', () => {
    const given = plainReport('Làm việc với huyện\nThứ năm, 14/03/2024', {
      title: 'Khác',
      publishedOn: '2020-01-01',
    })
    expect(makeReadable(given, cues).report).toMatchObject({ title: 'Khác', publishedOn: '2020-01-01' })
  })

  it('its title is the longest headline above the first paragraph', () => {
    expect(read(['Tin tức', 'Chủ tịch UBND tỉnh làm việc với huyện', PARAGRAPH]).report.title).toBe(
      'Chủ tịch UBND tỉnh làm việc với huyện',
    )
  })
})
