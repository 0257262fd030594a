import { expect, it } from 'vitest'
import { loadGazetteer } from '../src/gazetteer-file.js'

it('names the table and the folder that cannot be read', () => {
  expect(() => loadGazetteer('/nowhere')).toThrow(
    expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/places\.tsv.*\/nowhere/),
    }),
  )
})
