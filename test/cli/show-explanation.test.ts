import { stripVTControlCharacters } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { showExplanation } from '../../src/cli/show-explanation.js'
import type { TracedStep } from '../../src/extract/trace.js'
import type { Extraction } from '../../src/model/claim.js'
import { createReader } from '../../src/pipeline.js'

/** A summary, a report of past work, a conclusion that orders the same as the summary, a caption that orders. */
const REPORT = `Chủ tịch UBND tỉnh làm việc với huyện Bắc Yên
Ngày 12/3, ông Cầm Đức Toản, Chủ tịch UBND tỉnh Sơn La làm việc với huyện Bắc Yên; yêu cầu Sở Y tế sửa trạm y tế xã Tà Xùa trước ngày 30/6/2024.
Báo cáo tại buổi làm việc, ông Lò Văn Hặc, Chủ tịch UBND huyện cho biết huyện đã giao Hạt Kiểm lâm trực 24/24 giờ.
Kết luận buổi làm việc, ông Cầm Đức Toản yêu cầu Sở Y tế khẩn trương sửa xong trạm y tế xã Tà Xùa trước ngày 30/6/2024, không để người dân phải xuống huyện khám bệnh. Giao Sở Xây dựng rà soát quy hoạch.
Ông Cầm Đức Toản phát biểu, yêu cầu sửa đường. Ảnh: Sông Mã`

describe('how a report was read', () => {
  const steps: TracedStep[] = []
  let extraction: Extraction
  beforeAll(async () => {
    const input = { bytes: Buffer.from(REPORT), name: 'a.txt' }
    extraction = (await createReader().read(input, (step) => steps.push(step))).extraction
  })
  const shown = (told: readonly TracedStep[] = steps) =>
    stripVTControlCharacters(showExplanation('a.txt', told, extraction))
  /** What stands between the number of a line and the next one. */
  const ofLine = (number: number) => shown().split(/\n\n(?=\d+ {2})/)[number]!

  it('is told for each line with its role and section, and whom it names', () => {
    expect(ofLine(3)).toMatch(/^3 {2}BODY, REPORT\nBáo cáo tại buổi làm việc, ông Lò Văn Hặc/)
    expect(ofLine(3)).toContain('PERSON, NAME: “Lò Văn Hặc” = Lò Văn Hặc')
    expect(ofLine(3)).toContain('AGENCY, METONYM: “huyện” = Ủy ban nhân dân huyện Bắc Yên')
  })

  it('names the frame that held, the words that filled its parts, and whom they mean', () => {
    expect(ofLine(4)).toMatch(/frame \S+, issuer “ông Cầm Đức Toản”, responsible “Sở Y tế”\n/)
    expect(ofLine(4)).toMatch(/DIRECTIVE by Cầm Đức Toản, to act: Sở Y tế tỉnh Sơn La; confidence 0\.\d+\n/)
  })

  it('says who has the floor where the clause does not, and that this lowers the confidence', () => {
    expect(ofLine(4)).toMatch(
      /Cầm Đức Toản ORDERS, START: “Giao Sở Xây dựng rà soát quy hoạch”\n.+\n.+\(who speaks is concluded, not said\)/,
    )
  })

  it('says why what was found was dropped', () => {
    expect(ofLine(2)).toMatch(/dropped: a repeated telling of line 4, “ông Cầm Đức Toản yêu … /)
    expect(ofLine(3)).toMatch(/dropped: an order .*past/)
    expect(ofLine(5)).toContain('dropped: a caption counts only where it names who speaks')
  })

  it('says which frames have their words and do not hold, and what forbids them', () => {
    expect(ofLine(4)).toMatch(/not \S+: forbidden neighbour “Giao”/)
    expect(ofLine(2)).toMatch(/not \S+: does not stand where the floor is held so/)
  })

  it('says of a hidden candidate what lowered its confidence', () => {
    const doubted = steps.map((step) =>
      step.is === 'CANDIDATE'
        ? { ...step, confidence: 0.2, shown: false, doubts: ['a speaker carried over outside a meeting'] }
        : step,
    )
    expect(shown(doubted)).toMatch(
      /hidden: DIRECTIVE by .+; confidence 0\.2 is below the threshold \(a speaker carried over outside a meeting\)/,
    )
  })
})
