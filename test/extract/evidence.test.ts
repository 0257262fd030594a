import { describe, expect, it } from 'vitest'
import { openGate } from '../../src/extract/evidence.js'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import { makeReadable } from '../../src/text/index.js'
import { plainReport } from '../text/plain-report.js'

const SOURCE = 'Đoàn đã\u00ad kiểm tra  xã Hà Linh – hôm qua.'.normalize('NFD')
const readable = makeReadable(plainReport(SOURCE), loadGrammar().cues.text)
const spanOf = (part: string) => {
  const start = readable.text.indexOf(part)
  return { start, end: start + part.length }
}
const OUTSIDE = { start: 30, end: 3000 }

interface Fact {
  id: string
  deadline: { type: string; span: { quote: string; start: number; end: number } } | null
  evidence: { quote: string; start: number; end: number }
  support: { quote: string; start: number; end: number }[]
}

describe('the evidence gate', () => {
  it.each(['Đoàn đã kiểm tra', 'kiểm tra xã Hà Linh', 'Linh - hôm'])(
    "quotes the report's own characters: %s",
    (part) => {
      const quote = openGate(readable).pass<Fact['evidence']>(spanOf(part))
      expect(quote?.quote).toBe(SOURCE.slice(quote?.start, quote?.end))
      expect(
        quote?.quote
          .normalize('NFC')
          .replace(/\u00ad/g, '')
          .replace(/ +/g, ' ')
          .replace('–', '-'),
      ).toBe(part)
    },
  )

  it('lets a fact pass with all its quotes cut', () => {
    const fact = { id: 'C1', deadline: null, evidence: spanOf('xã Hà Linh'), support: [spanOf('Đoàn')] }
    const passed = openGate(readable).pass<Fact>(fact)
    expect(passed).toMatchObject({ id: 'C1', deadline: null, support: [{ quote: 'Đoàn'.normalize('NFD') }] })
  })

  it('drops a fact without exact evidence and says so', () => {
    const gate = openGate(readable)
    const facts = [
      { id: 'C1', deadline: null, evidence: OUTSIDE, support: [] },
      { id: 'C2', deadline: null, evidence: spanOf('Đoàn'), support: [] },
    ]
    expect(gate.pass<Fact[]>(facts)?.map(({ id }) => id)).toEqual(['C2'])
    expect(gate.issues).toMatchObject([{ code: 'DROPPED_EVIDENCE', line: 0 }])
  })

  it('drops only what it must: a support from its list, a deadline from its fact', () => {
    const fact = {
      id: 'C1',
      deadline: { type: 'BY', span: { start: 5, end: 5 } },
      evidence: spanOf('Đoàn'),
      support: [spanOf('xã'), OUTSIDE],
    }
    expect(openGate(readable).pass<Fact>(fact)).toMatchObject({
      deadline: null,
      support: [{ quote: 'xã'.normalize('NFD') }],
    })
  })

  it('refuses a quote that does not say what was read', () => {
    const crooked = { ...readable, toSource: () => ({ start: 0, end: 4 }) }
    expect(openGate(crooked).pass<Fact['evidence']>(spanOf('xã Hà Linh'))).toBeNull()
  })
})
