import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../../src/report/index.js'
import { docxParts, inList, p, writeDocx, writeZip } from '../../fixtures/docx.js'

const read = (bytes: Uint8Array) => readReport(bytes, 'visit.bin')
const linesOf = async (...given: Parameters<typeof writeDocx>) =>
  (await read(writeDocx(...given))).text.split('\n')

const level = (at: number, shape: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${shape}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const scheme = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

describe('a Word document', () => {
  it('is known by its content, and gives its paragraphs and the cells of its tables, a line each', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Sở Y tế & Sở Nội vụ')}${cell('Quý II')}</w:tr></w:tbl>`
    const report = await read(writeDocx(p('THÔNG BÁO\nKết luận') + p('') + table + p('Huyện  báo cáo.')))
    expect(report).toMatchObject({
      extracted: true,
      text: 'THÔNG BÁO\nKết luận\nSở Y tế & Sở Nội vụ\nQuý II\nHuyện báo cáo.',
    })
  })

  it('writes out the marks of its lists, as a reader sees them', async () => {
    const numbering =
      scheme(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)'), level(2, 'decimal', '%1.%3.')) +
      scheme(1, level(0, 'bullet', '')) +
      scheme(2, level(0, 'upperRoman', '%1.')) +
      list(1, 0) +
      list(2, 1) +
      list(3, 2) +
      list(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    const body = [
      p('Đánh giá', inList(3)),
      p('Giao Sở Xây dựng', inList(1)),
      p('rà soát', inList(1, 1)),
      p('báo cáo', inList(1, 1)),
      p('từng tuần', inList(1, 2)),
      p('Giao Sở Y tế', inList(1)),
      p('sửa trạm', inList(1, 1)),
      p('kiểm tra', inList(2)),
      p('Kết luận', inList(3)),
      p('Mới', inList(4)),
      p('Ngoài', inList(0)),
    ].join('')
    expect(await linesOf(body, { numbering })).toEqual([
      'I. Đánh giá',
      '1. Giao Sở Xây dựng',
      'a) rà soát',
      'b) báo cáo',
      '1.1. từng tuần',
      '2. Giao Sở Y tế',
      'a) sửa trạm',
      '- kiểm tra',
      'II. Kết luận',
      '1. Mới',
      'Ngoài',
    ])
  })

  it('counts a list that its paragraphs are in by their style', async () => {
    const numbering =
      scheme(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Muc"/>')) +
      list(7, 0)
    const style = (id: string, inside: string) => `<w:style w:styleId="${id}">${inside}</w:style>`
    const styles =
      style('Diem', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>') +
      style('Muc', '<w:basedOn w:val="Diem"/>') +
      style('Vong', '<w:basedOn w:val="Vong"/>')
    const body =
      p('Một', '<w:pStyle w:val="Diem"/>') +
      p('hai', '<w:pStyle w:val="Muc"/>') +
      p('Ba', '<w:pStyle w:val="Vong"/>')
    expect(await linesOf(body, { numbering, styles })).toEqual(['1. Một', 'a) hai', 'Ba'])
  })

  it('leaves out what was deleted, moved away, hidden, or stands for the same again', async () => {
    const run = (text: string, format = '') => `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`
    const body = `<w:p>${run('Giao ')}<w:del><w:r><w:delText>Sở Y tế</w:delText></w:r></w:del><w:ins>${run('Sở Xây dựng')}</w:ins>
      <w:moveFrom>${run('đi')}</w:moveFrom>${run('ẩn', '<w:vanish/>')}${run(' sửa', '<w:vanish w:val="0"/>')}
      <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:t>cầu</w:t></w:r></w:p>`
    expect(await linesOf(body)).toEqual(['Giao Sở Xây dựng sửa -cầu'])
  })

  it('reads a text box once', async () => {
    const box = `<w:txbxContent>${p('Ảnh: Hà')}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>Đoàn kiểm tra.</w:t><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(await linesOf(body)).toEqual(['Ảnh: Hà', 'Đoàn kiểm tra.'])
  })

  it('keeps the Unicode form that it is written in', async () => {
    const text = 'Chủ tịch yêu cầu'.normalize('NFD')
    expect(await linesOf(p(text))).toEqual([text])
  })

  it('believes an address that it bears, and no editor on day, author or title', async () => {
    const core =
      '<dc:title>Document1</dc:title><dc:creator>Admin</dc:creator><dc:created>2019-01-01T00:00:00Z</dc:created><dc:identifier>https://example.org/1</dc:identifier>'
    expect(await read(writeDocx(p('Huyện báo cáo.'), { core }))).toMatchObject({
      title: null,
      publisher: null,
      publishedOn: null,
      url: 'https://example.org/1',
    })
  })
})

describe('what is no readable Word document is refused with its reason', () => {
  const parts = docxParts(p('Chủ tịch UBND tỉnh yêu cầu huyện báo cáo.'))
  const good = writeZip(parts)
  const swap = (bytes: Uint8Array, from: string, to: string) =>
    new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'))

  it.each<[string, () => Uint8Array, RegExp]>([
    [
      'an archive',
      () => writeZip({ 'a.txt': 'a' }),
      /^visit.bin is a ZIP archive and no Word document \(docx\); unpack it/,
    ],
    [
      'a spreadsheet',
      () => writeZip({ 'xl/workbook.xml': '<a/>' }),
      /is a spreadsheet \(xlsx\); save it as docx/,
    ],
    [
      'a document without its body',
      () => writeZip({ '_rels/.rels': parts['_rels/.rels']! }),
      /no Word document/,
    ],
    [
      'a cut file',
      () => good.subarray(0, good.length - 30),
      /is a damaged ZIP archive or Office document \(.+\); save or download it again\.$/,
    ],
    [
      'a body that is no XML',
      () => writeZip({ ...parts, 'word/document.xml': '<w:document>\n<w:p></w:document>' }),
      /is damaged in its part word\/document.xml \(its XML is not well-formed in line 2, column \d+\)/,
    ],
    [
      'a list part that is no XML',
      () => writeZip({ ...parts, 'word/numbering.xml': '<a' }),
      /damaged in its part word\/numbering.xml/,
    ],
    [
      'entities that unfold',
      () => writeZip({ ...parts, 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>' }),
      /not well-formed in line 1/,
    ],
    [
      'XML nested without end',
      () => writeZip({ ...parts, 'word/document.xml': '<a>'.repeat(100_000) }),
      /nested more than 500 deep/,
    ],
    [
      'a wrong check sum',
      () => {
        const bytes = Buffer.from(good)
        const at = bytes.indexOf('PK\x01\x02') + 16
        for (let entry = at; entry > 16; entry = bytes.indexOf('PK\x01\x02', entry) + 16) bytes[entry]! ^= 1
        return new Uint8Array(bytes)
      },
      /damaged in its part _rels\/.rels \(the check sum does not fit\)/,
    ],
    [
      'a locked part',
      () => {
        const bytes = Buffer.from(good)
        for (
          let entry = bytes.indexOf('PK\x01\x02');
          entry >= 0;
          entry = bytes.indexOf('PK\x01\x02', entry + 4)
        )
          bytes[entry + 8]! |= 1
        return new Uint8Array(bytes)
      },
      /is locked with a password/,
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(read(bytes())).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message),
    })
  })

  it('a bomb, before it is unpacked', async () => {
    const bomb = writeZip({ ...parts, 'word/document.xml': Buffer.alloc(40_000_000, ' ') })
    expect(bomb.length).toBeLessThan(100_000)
    await expect(read(bomb)).rejects.toThrow(
      'visit.bin unpacks to more than 32000000 bytes, a limit that word/document.xml exceeds; hand in a single report.',
    )
  })

  it('a bomb that says it is small', async () => {
    const size = (bytes: number) => {
      const written = Buffer.alloc(4)
      written.writeUInt32LE(bytes)
      return written.toString('latin1')
    }
    const bytes = 30_000_000
    const packed = deflateRawSync(Buffer.alloc(bytes, ' ')).length
    const bomb = writeZip({ ...parts, 'word/document.xml': Buffer.alloc(bytes, ' ') })
    await expect(read(swap(bomb, size(packed) + size(bytes), size(packed) + size(1000)))).rejects.toThrow(
      /damaged in its part word\/document.xml/,
    )
  })
})
