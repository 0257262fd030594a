/** The tables under seeds/gazetteer against the official counts and against each other. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/gazetteer-file.js'
import type { PlaceForm } from '../../src/model/gazetteer.js'

const folder = new URL('../../seeds/gazetteer/', import.meta.url)
const textOf = (name: string): string => readFileSync(new URL(`${name}.tsv`, folder), 'utf8')
const rowsOf = (name: string): string[][] =>
  textOf(name)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

const gazetteer = loadGazetteer(folder)
const identities = [...new Set(rowsOf('places').map(([place = '']) => place))]
const places = identities.map((code) => gazetteer.byCode(code)!)
const forms = places.flatMap((place) => place.forms)
const successions = rowsOf('successions').map(([to = '', date, relation = '', , from = '']) => ({
  to,
  date,
  relation,
  from: from.split(',').map((part) => part.split('/')),
}))

const isInForce = (form: PlaceForm, day: string): boolean =>
  (form.validFrom ?? '') <= day && day <= (form.validThrough ?? '9999')
function countsOn(day: string, by: 'level' | 'kind'): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const form of forms.filter((form) => isInForce(form, day))) {
    const key = by === 'level' ? form.level : `${form.level} ${form.kind}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

describe('every table', () => {
  it.each(['places', 'name-variants', 'successions', 'departments'])(
    '%s is NFC, LF, sorted, without doubles',
    (name) => {
      const text = textOf(name)
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toMatch(/^[^\r\ufeff]*[^\r\n]\n$/)
      const [header = '', ...lines] = text.slice(0, -1).split('\n')
      expect(lines.filter((line) => line.split('\t').length !== header.split('\t').length)).toEqual([])
      expect(new Set(lines).size).toBe(lines.length)
      const keys = lines.map((line) => (name === 'places' ? line.slice(0, line.indexOf('\t')) : line))
      expect(keys).toEqual([...keys].sort())
    },
  )
})

describe('places', () => {
  it.each([
    ['2025-06-30', { PROVINCE: 63, DISTRICT: 696, COMMUNE: 10035 }],
    ['2025-07-01', { PROVINCE: 34, COMMUNE: 3321 }],
    ['2026-09-20', { PROVINCE: 34, COMMUNE: 3321 }],
  ])('are as many on %s as the register had', (day, counts) => {
    expect(countsOn(day, 'level')).toEqual(counts)
  })

  it.each([
    ['2025-07-01', [28, 6, 2621, 687, 13]],
    ['2026-09-20', [25, 9, 2599, 709, 13]],
  ])('are of the right kinds on %s', (day, [tinh, thanhPho, xa, phuong, dacKhu]) => {
    expect(countsOn(day, 'kind')).toEqual({
      'PROVINCE tỉnh': tinh,
      'PROVINCE thành phố': thanhPho,
      'COMMUNE xã': xa,
      'COMMUNE phường': phuong,
      'COMMUNE đặc khu': dacKhu,
    })
  })

  it('have forms that follow day on day', () => {
    const broken = places.filter(({ forms }) =>
      forms.some(
        ({ validFrom }, index) => index > 0 && validFrom !== dayAfter(forms[index - 1]!.validThrough!),
      ),
    )
    expect(broken).toEqual([])
  })

  it('begin with their identity', () => {
    expect(places.filter(({ code, codes }) => codes[0] !== code)).toEqual([])
  })

  it('lie in a known unit of a higher level, provinces in none', () => {
    const rank = { PROVINCE: 0, DISTRICT: 1, COMMUNE: 2 }
    const misplaced = forms.filter(({ code, level, parent }) => {
      const above = gazetteer.byCode(parent ?? '')?.forms.find((form) => form.code === parent)
      return level === 'PROVINCE'
        ? parent !== null
        : !above || rank[above.level] >= rank[level] || code === parent
    })
    expect(misplaced).toEqual([])
  })

  it('are found by every name they had, in the unit and on a day of that time', () => {
    const lost = places.filter((place) =>
      place.forms.some(({ name, kind, level, parent, validFrom, validThrough }) => {
        const day = validThrough ?? validFrom!
        const options = { level, day, ...(parent ? { within: parent } : {}) }
        return ![name, `${kind} ${name}`.toUpperCase()].every((form) =>
          gazetteer.find(form, options).includes(place),
        )
      }),
    )
    expect(lost).toEqual([])
  })

  it('are found by every variant', () => {
    const lost = rowsOf('name-variants').flatMap(([codes = '', variant = '']) =>
      codes.split(',').filter((code) => !gazetteer.find(variant).includes(gazetteer.byCode(code)!)),
    )
    expect(lost).toEqual([])
  })
})

describe('successions', () => {
  const reorganisation = successions.filter(({ to, date }) => to.startsWith('n:') && date === '')

  it('join known units', () => {
    const unknown = successions
      .flatMap(({ to, from }) => [to, ...from.map(([code = '']) => code)])
      .filter((code) => !gazetteer.byCode(code))
    expect(unknown).toEqual([])
  })

  it('lead to every unit of 1 July 2025 and from every commune and province before it', () => {
    const codesIn = (prefix: string) =>
      forms.map(({ code }) => code).filter((code) => code.startsWith(prefix))
    const reached = new Set(reorganisation.map(({ to }) => to))
    expect(codesIn('n:').filter((code) => !reached.has(code))).toEqual([])
    const left = new Set(reorganisation.flatMap(({ from }) => from.map(([code]) => code)))
    const withoutSuccessor = codesIn('o:').filter((code) => code.length !== 5 && !left.has(code))
    expect(withoutSuccessor).toEqual([])
  })

  it('go whole into one unit or in part into several', () => {
    const shares = new Map<string, (string | undefined)[]>()
    for (const [code = '', extent] of reorganisation.flatMap(({ from }) => from)) {
      shares.set(code, [...(shares.get(code) ?? []), extent])
    }
    const wrong = [...shares].filter(([, extents]) => (extents.length === 1) !== (extents[0] === undefined))
    expect(wrong).toEqual([])
  })

  it('are one place exactly where a unit went on', () => {
    const wentOn = /^(unchanged|renamed|retyped|renamed-retyped|moved)$/
    const wrong = successions.filter(({ to, relation, from }) =>
      from.some(([code = '']) => (gazetteer.byCode(code) === gazetteer.byCode(to)) !== wentOn.test(relation)),
    )
    expect(wrong).toEqual([])
  })
})

describe('departments', () => {
  it('have successors that are departments', () => {
    const rows = rowsOf('departments')
    const ids = new Set(rows.map(([id]) => id))
    const unknown = rows.flatMap((row) => row[7]!.split('|')).filter((id) => id !== '' && !ids.has(id))
    expect(unknown).toEqual([])
  })
})
