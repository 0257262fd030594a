import { describe, expect, it } from 'vitest'
import { filledIn, readReason } from '../../../src/explorer/commitment/read-reason.js'
import { formatFor } from '../../../src/explorer/words/use-format.js'
import { createReader } from '../../../src/pipeline.js'
import { samples } from '../../fixtures/samples.js'

describe('why two passages were joined', () => {
  it('is told in words of the page for every reason that the reader gives in the samples', async () => {
    const reader = createReader()
    const readings = await Promise.all(
      samples().map(async (source) => ({ ...(await reader.read(source)), doc: source.name })),
    )
    const reasons = reader.trace(readings).links.flatMap((link) => link.reasons)
    expect(reasons.length).toBeGreaterThan(100)
    expect(reasons.filter((reason) => readReason(reason) === null)).toEqual([])
  }, 60_000)

  it('is read with its names, several of them in one sentence too', () => {
    expect(readReason('xã Đắk Kôi is now xã Đăk Kôi and both about đập Đăk Toa')).toEqual([
      { is: 'isNow', filled: { was: 'xã Đắk Kôi', name: 'xã Đăk Kôi' } },
      { is: 'about', filled: { name: 'đập Đăk Toa' } },
    ])
  })

  it('writes days and numbers as the language of the page does', () => {
    const [day] = readReason('names the old deadline, 2024-06-30')!
    const [amount] = readReason('the number 12.4 ha again')!
    expect(filledIn(day!, formatFor('vi'))).toEqual({ day: '30/6/2024' })
    expect(filledIn(amount!, formatFor('vi'))).toEqual({ value: '12,4', unit: 'ha' })
  })

  it('is left as it stands where the sentence is not known', () => {
    expect(readReason('the moon was full')).toBeNull()
    expect(readReason('both about đập Đăk Toa and the moon was full')).toBeNull()
  })
})
