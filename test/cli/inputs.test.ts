import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSources } from '../../src/cli/inputs.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camket-inputs-'))
  await mkdir(join(folder, 'b'))
  for (const name of ['c.txt', 'a.html', 'notes.md', '.hidden.txt', 'b/d.HTM', 'e.docx', 'f.pdf'])
    await writeFile(join(folder, name), name)
})
afterAll(() => rm(folder, { recursive: true }))

const namesAt = async (...paths: string[]) => {
  const names: string[] = []
  for await (const { name } of findSources(paths)) names.push(name.replace(`${folder}/`, ''))
  return names
}

describe('what a path stands for', () => {
  it('finds text, HTML, docx and PDF below a folder, in the order of their names, and nothing hidden', async () => {
    expect(await namesAt(folder)).toEqual(['a.html', 'b/d.HTM', 'c.txt', 'e.docx', 'f.pdf'])
  })

  it('takes a named file whatever its ending', async () => {
    expect(await namesAt(join(folder, 'notes.md'))).toEqual(['notes.md'])
  })

  it('gives a path that is not there its turn, and refuses it with its name when it is opened', async () => {
    const path = join(folder, 'nothing.txt')
    for await (const source of findSources([path]))
      await expect(source.open()).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining(path),
      })
    expect(await namesAt(path, join(folder, 'c.txt'))).toEqual(['nothing.txt', 'c.txt'])
  })
})
