import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/index.js'

const read = (html: string, name = 'page.html') => readReport(new TextEncoder().encode(html), name)

const paragraph =
  'Chiều 12/4, đồng chí Cao Đình Khoát, Chủ tịch UBND tỉnh dẫn đầu đoàn công tác kiểm tra tiến độ hồ chứa nước, làm việc với huyện.'
const page = (head: string, body: string) =>
  `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`
const article = `
  <nav><a href="/">Trang chủ</a><a href="/kt">Kinh tế</a></nav>
  <article><h1>Kiểm tra hồ chứa</h1>
    <p>${paragraph}</p>
    <figure><img src="a.jpg"><figcaption>Quang cảnh buổi làm việc</figcaption></figure>
    <h2>Kết luận</h2>
    <ul><li>Huyện bàn giao mặt bằng;</li><li>Sở Y tế &amp; Sở Nội vụ&nbsp;phối hợp.</li></ul>
    <p>${paragraph}<br>${paragraph}</p>
    <script>var x = "đừng đọc"</script><style>p { color: red }</style>
  </article>
  <footer>Bản quyền thuộc về Báo</footer>`

describe('a page', () => {
  it('gives the article alone, a line for every block, entities decoded', async () => {
    const report = await read(page('', article))
    expect(report.extracted).toBe(true)
    expect(report.text.split('\n')).toEqual([
      'Kiểm tra hồ chứa',
      paragraph,
      'Quang cảnh buổi làm việc',
      'Kết luận',
      '- Huyện bàn giao mặt bằng;',
      '- Sở Y tế & Sở Nội vụ phối hợp.',
      paragraph,
      paragraph,
    ])
  })

  it('keeps headline, day and summary that stand apart from the article', async () => {
    const body = `<div id="menu"><a href="/">Trang nhất</a></div>
      <div class="detail"><h1>Kiểm tra hồ chứa</h1><div><span>Thứ Sáu, 21/6/2024 06:15</span></div>
      <h2 class="sapo">Ngày 20/6, Chủ tịch UBND tỉnh kiểm tra hồ chứa.</h2>
      <div class="content"><p>${paragraph}</p><p>${paragraph} Đoàn đã kiểm tra.</p><p>${paragraph} Đoàn đã làm việc.</p></div></div>`
    expect((await read(page('', body))).text.split('\n').slice(0, 4)).toEqual([
      'Kiểm tra hồ chứa',
      'Thứ Sáu, 21/6/2024 06:15',
      'Ngày 20/6, Chủ tịch UBND tỉnh kiểm tra hồ chứa.',
      paragraph,
    ])
  })

  it('tells title, publisher, day in Vietnam and address in its meta data', async () => {
    const head = `<title>Trang</title><meta property="og:title" content="Kiểm tra hồ chứa">
      <meta property="og:site_name" content="Báo Nghệ An">
      <meta property="article:published_time" content="2022-04-12T18:30:00Z">
      <link rel="canonical" href="https://example.org/1.html">`
    expect(await read(page(head, article))).toMatchObject({
      title: 'Kiểm tra hồ chứa',
      publisher: 'Báo Nghệ An',
      publishedOn: '2022-04-13',
      url: 'https://example.org/1.html',
    })
  })

  it.each([
    [
      'an item',
      '{"@type":"NewsArticle","headline":"Hồ chứa","datePublished":"2022-04-12","publisher":{"name":"Báo A"}}',
    ],
    [
      'a list',
      '[{"@type":"Organization"},{"headline":"Hồ chứa","datePublished":"2022-04-12T08:00:00+07:00","publisher":"Báo A"}]',
    ],
    [
      'a graph',
      '{"@graph":[{"headline":"Hồ chứa","datePublished":"2022-04-12","publisher":{"name":"Báo A"}}]}',
    ],
  ])('tells them in JSON-LD as well: %s', async (_, data) => {
    const report = await read(page(`<script type="application/ld+json">${data}</script>`, article))
    expect(report).toMatchObject({ title: 'Hồ chứa', publisher: 'Báo A', publishedOn: '2022-04-12' })
  })

  it('is not thrown off by broken JSON-LD', async () => {
    expect(
      (await read(page('<script type="application/ld+json">{oops</script>', article))).publishedOn,
    ).toBeNull()
  })

  it('is known by its content when the name does not say it', async () => {
    expect((await read(page('', article), '-')).extracted).toBe(true)
    expect((await read('<p>Một</p><p>Hai</p>', '-')).text).toBe('Một\nHai')
  })

  it('gives its whole body where no article stands out, menus and forms left out', async () => {
    expect(
      (await read(page('', '<nav>Trang chủ</nav><div>Một</div><form>Tìm</form><div>Hai</div>'))).text,
    ).toBe('Một\nHai')
  })

  it('is refused when there is no text between its tags', async () => {
    await expect(read(page('', '<script>1</script>'))).rejects.toThrow('page.html holds no text;')
  })

  it.each([
    ['nested without end', '<div><b>'.repeat(20_000)],
    ['a hundred thousand pieces of text', '&amp; '.repeat(100_000)],
    ['signs that open nothing', `<p>a</p>${'<'.repeat(100_000)}`],
  ])('is read whatever it is made of: %s', { timeout: 60_000 }, async (_, body) => {
    expect((await read(page('', `<p>Huyện đã báo cáo.</p>${body}`))).text).toContain('Huyện đã báo cáo.')
  })
})
