import { describe, expect, it } from 'vitest'
import { fold, holds } from '../../../src/explorer/words/fold.js'

describe('finding a name', () => {
  it('forgives marks and case, in either way of writing them', () => {
    expect(fold('Ủy ban nhân dân xã Đăk Kôi')).toBe('uy ban nhan dan xa dak koi')
    expect(fold('Đăk Kôi'.normalize('NFD'))).toBe('dak koi')
  })

  it('wants every word, in any order', () => {
    expect(holds('Sở Y tế tỉnh Sơn La', 'son la y te')).toBe(true)
    expect(holds('Sở Y tế tỉnh Sơn La', 'y te ha tinh')).toBe(false)
    expect(holds('Sở Y tế', '')).toBe(true)
  })
})
