import { describe, expect, it } from 'vitest'
import { readReport } from '../../../src/report/index.js'
import { joinObjects, type PdfRun, stream, writePdf } from '../../fixtures/pdf.js'
import { typeset, withFurniture } from '../../fixtures/typeset.js'

const read = (bytes: Uint8Array) => readReport(bytes, 'visit.bin')
const linesOf = async (pages: PdfRun[][]) => (await read(writePdf(pages))).text.split('\n')
/** Lines one below the other, full unless the last. */
const column = (texts: string[], { x = 72, top = 700, size = 12 } = {}): PdfRun[] =>
  texts.map((text, at) => ({ x, y: top - at * 16, text, size }))

const LONG =
  'Chiều 12/4, đồng chí Cao Đình Khoát, Chủ tịch UBND tỉnh dẫn đầu đoàn công tác kiểm tra tiến độ hồ chứa nước, làm việc với huyện và yêu cầu các sở, ngành sớm hoàn thành.'
const WORDS = LONG.slice(0, -1).split(' ')
/** Each begins elsewhere, so that no line repeats. */
const paragraphs = Array.from(
  { length: 30 },
  (_, at) => `Đoạn ${at + 1} ${[...WORDS.slice(at), ...WORDS.slice(0, at)].join(' ')}.`,
)

describe('a PDF with a text layer', () => {
  it('is known by its content, and gives each paragraph as one line, over lines and pages, without what repeats', async () => {
    const pages = withFurniture(typeset(paragraphs))
    const report = await read(writePdf(pages))
    expect(pages.length).toBeGreaterThan(2)
    expect(report.extracted).toBe(true)
    expect(report.text.split('\n')).toEqual(paragraphs)
  })

  it('says the same whether its letters are composed or not', async () => {
    const decomposed = typeset(paragraphs.slice(0, 3)).map((runs) =>
      runs.map((run) => ({ ...run, text: run.text.normalize('NFD') })),
    )
    expect((await linesOf(decomposed)).join(' ')).toBe(paragraphs.slice(0, 3).join(' '))
  })

  it('joins words that were broken at the end of a line, and leaves others apart', async () => {
    const lines = [
      'Chủ tịch yêu cầu các sở, ngành và địa phương khẩn trương triể',
      'n khai kế hoạch, phối hợp với Sở TN&MT trong việc phát triển ngh',
      'iệp vụ và đưa vào sử dụng tuyến đường nối hai khu công nghiệp vớ-',
      'i cảng; ngành y tế và ngành giáo dục cùng phòng dịch bệnh COVID-',
      '19 ngay trong năm nay, dài thêm hàng chục km theo như kế hoạch đã',
      'có.',
    ]
    expect(await linesOf([column(lines)])).toEqual([
      'Chủ tịch yêu cầu các sở, ngành và địa phương khẩn trương triển khai kế hoạch, phối hợp với Sở TN&MT trong việc phát triển nghiệp vụ và đưa vào sử dụng tuyến đường nối hai khu công nghiệp với cảng; ngành y tế và ngành giáo dục cùng phòng dịch bệnh COVID-19 ngay trong năm nay, dài thêm hàng chục km theo như kế hoạch đã có.',
    ])
  })

  it('takes two pieces for one word where that stands whole elsewhere, and they do not', async () => {
    const lines = [
      'Các huyện phát triển hạ tầng, hoàn thành bồi thường và phát tri',
      'ển nhà ở xã hội; mỗi xã của hu',
      'yện có một trạm, cơ',
      'sở y tế đạt chuẩn.',
    ]
    expect(await linesOf([column(lines)])).toEqual([
      'Các huyện phát triển hạ tầng, hoàn thành bồi thường và phát triển nhà ở xã hội; mỗi xã của huyện có một trạm, cơ sở y tế đạt chuẩn.',
    ])
  })

  it('keeps the items of a list apart, their marks before them', async () => {
    const runs = [
      ...column(['Kết luận buổi làm việc:']),
      { x: 72, y: 684, text: '1.' },
      { x: 100, y: 684, text: 'Sở Xây dựng rà soát toàn bộ các dự án đang chậm tiến độ trên địa' },
      { x: 100, y: 668, text: 'bàn huyện;' },
      { x: 72, y: 652, text: '-' },
      { x: 100, y: 652, text: 'Sở Y tế sửa trạm.' },
    ]
    expect(await linesOf([runs])).toEqual([
      'Kết luận buổi làm việc:',
      '1. Sở Xây dựng rà soát toàn bộ các dự án đang chậm tiến độ trên địa bàn huyện;',
      '- Sở Y tế sửa trạm.',
    ])
  })

  it('reads columns of prose one after the other, and a headline over both as one', async () => {
    const [left, right] = [paragraphs.slice(0, 2), paragraphs.slice(2, 4)].map(
      (texts, side) => typeset(texts, { left: side === 0 ? 40 : 320, width: 235 })[0]!,
    ) as [PdfRun[], PdfRun[]]
    const head = [
      { x: 40, y: 815, text: 'Chủ tịch UBND tỉnh kiểm tra', size: 20 },
      { x: 40, y: 792, text: 'tiến độ hồ chứa nước', size: 20 },
    ]
    expect(await linesOf([[...head, ...right, ...left]])).toEqual([
      'Chủ tịch UBND tỉnh kiểm tra tiến độ hồ chứa nước',
      ...paragraphs.slice(0, 4),
    ])
  })

  it('sets side by side what is no prose as lines of their own', async () => {
    const runs = [
      { x: 72, y: 780, text: 'UBND TỈNH SƠN LA' },
      { x: 300, y: 780, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
      ...column([LONG.slice(0, 70)]),
    ]
    expect((await linesOf([runs])).slice(0, 2)).toEqual([
      'UBND TỈNH SƠN LA',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ])
  })

  it('reads bold type once that is drawn twice', async () => {
    const runs = [0, 0.4].map((shift) => ({ x: 72 + shift, y: 700, text: 'Huyện đã báo cáo tỉnh.' }))
    expect(await linesOf([runs])).toEqual(['Huyện đã báo cáo tỉnh.'])
  })

  it('tells publisher, day in Vietnam and address where a publisher wrote them into it, and no editor’s', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <xmp:CreateDate>2019-01-01T00:00:00Z</xmp:CreateDate><dc:title><rdf:Alt><rdf:li>Document1</rdf:li></rdf:Alt></dc:title>
      <dc:publisher><rdf:Bag><rdf:li>Báo Vùng Cao</rdf:li></rdf:Bag></dc:publisher>
      <prism:publicationDate>2024-03-13T18:30:00Z</prism:publicationDate><prism:url>https://example.org/1</prism:url>
      </rdf:Description></rdf:RDF></x:xmpmeta>`
    const pages = [column([LONG])]
    expect(await read(writePdf(pages, { xmp }))).toMatchObject({
      title: null,
      publisher: 'Báo Vùng Cao',
      publishedOn: '2024-03-14',
      url: 'https://example.org/1',
    })
    expect(await read(writePdf(pages, { xmp: '<broken' }))).toMatchObject({ publisher: null, url: null })
  })

  it('says which of its pages have no text layer, where most have one', async () => {
    const report = await read(writePdf([...typeset(paragraphs), [{ x: 290, y: 30, text: '4' }]]))
    expect(report.issues).toEqual([
      {
        code: 'PAGE_WITHOUT_TEXT',
        message: expect.stringMatching(/^Page \d has no text layer/),
        line: null,
      },
    ])
  })

  it.each<[string, PdfRun[]]>([
    [
      'tens of thousands of lines too small to see',
      Array.from({ length: 40_000 }, (_, at) => ({
        x: 50 + (at % 2) * 250,
        y: 800 - at * 0.012,
        text: 'chữ rời',
        size: 0.01,
      })),
    ],
    [
      'tens of thousands of pieces in one line',
      Array.from({ length: 40_000 }, (_, at) => ({
        x: 50 + at * 0.01,
        y: 700,
        text: `${at % 10}`,
        size: 0.01,
      })),
    ],
  ])('is read whatever it is made of: %s', { timeout: 60_000 }, async (_, runs) => {
    expect((await read(writePdf([runs]))).text.length).toBeGreaterThan(40_000)
  })

  it('runs no script that it carries', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true; app.alert\\(1\\)) >>'
    expect((await read(writePdf(typeset([LONG]), { catalog }))).text).toBe(LONG)
    expect(globalThis).not.toHaveProperty('wasRun')
  })
})

describe('a PDF that cannot be read is refused with its reason', () => {
  const good = writePdf([column([LONG])])
  const onePage = (content: Buffer) =>
    joinObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>',
      content,
    ])
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<41> <41>]`

  it.each<[string, () => Uint8Array, RegExp]>([
    [
      'a scan',
      () => writePdf([[], []]),
      /^visit.bin is a scanned PDF: none of its pages has a text layer; run text recognition \(OCR\) on it or hand in its text\.$/,
    ],
    [
      'a scan with some text',
      () => writePdf([column([LONG]), [], []]),
      /is a scanned PDF: pages 2, 3 of 3 have not a text layer/,
    ],
    [
      'one with a password',
      () => writePdf([column([LONG])], { trailer: locked }),
      /is a PDF locked with a password; hand in a copy without one/,
    ],
    ['a cut file', () => good.subarray(0, 600), /is a damaged PDF \(.+\); save or download it again\.$/],
    ['a head alone', () => new Uint8Array(Buffer.from('%PDF-1.7\n')), /is a damaged PDF/],
    [
      'a book',
      () => writePdf(Array.from({ length: 201 }, () => [])),
      /is a PDF of 201 pages, more than the limit of 200; hand in the pages of a single report/,
    ],
    [
      'fonts without meaning',
      () => writePdf([column(['\ue001\ue002\ue003\ue004'.repeat(9)])]),
      /fonts do not say which characters they show: 36 of 36 on page 1/,
    ],
    [
      'a bomb',
      () => onePage(stream(Buffer.alloc(70_000_000, ' '))),
      /is a PDF whose stream at byte \d+ unpacks to more than 64000000 bytes/,
    ],
    [
      'more text than a report',
      () =>
        writePdf([
          Array.from({ length: 30_000 }, (_, at) => ({ x: 9, y: 9 + (at % 800), text: 'a'.repeat(70) })),
        ]),
      /more than 2000000 characters, a limit that page 1 exceeds/,
    ],
  ])('%s', { timeout: 30_000 }, async (_, bytes, message) => {
    await expect(read(bytes())).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message),
    })
  })
})
