import { expect, it } from 'vitest'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import { makeReadable } from '../../src/text/index.js'
import { plainReport } from './plain-report.js'

it('reads 5 MB of one line, whatever it repeats', { timeout: 120_000 }, () => {
  for (const part of [
    'Huyện đã làm đường. ',
    '\u0301',
    '"',
    '. . ',
    '\u200b',
    'ngày '.normalize('NFD'),
    '((((',
  ]) {
    const text = part.repeat(Math.ceil(5_000_000 / part.length))
    const readable = makeReadable(plainReport(text), loadGrammar().cues.text)
    expect(readable.lines.length).toBeLessThanOrEqual(1)
    const whole = readable.toSource({ start: 0, end: readable.text.length })
    expect(text.slice(whole.end).trim().replaceAll('\u200b', '')).toBe('')
  }
})
