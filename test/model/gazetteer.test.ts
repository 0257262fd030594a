import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/gazetteer-file.js'
import { type FindOptions, formOn, type RegisterPlace } from '../../src/model/gazetteer.js'
import { createGazetteer } from '../../src/model/gazetteer-index.js'

const gazetteer = loadGazetteer(new URL('../../seeds/gazetteer', import.meta.url))
const codesOf = (places: readonly RegisterPlace[]): string[] => places.map(({ code }) => code)
const find = (name: string, options?: FindOptions): string[] => codesOf(gazetteer.find(name, options))
const place = (code: string): RegisterPlace => gazetteer.byCode(code)!

describe('find', () => {
  it.each<[string, string, FindOptions, string[]]>([
    ['a district in force', 'Hương Khê', { level: 'DISTRICT', day: '2021-07-01' }, ['o:444']],
    ['a district on its last day', 'Hương Khê', { level: 'DISTRICT', day: '2025-06-30' }, ['o:444']],
    ['no district from the first day without any', 'Hương Khê', { level: 'DISTRICT', day: '2025-07-01' }, []],
    ['the commune that took the name', 'Hương Khê', { day: '2025-07-01' }, ['n:18496']],
    ['one of several by the district', 'Phú Gia', { within: 'o:444' }, ['o:18529']],
    ['one of several by the province', 'Phú Gia', { within: 'o:42', level: 'COMMUNE' }, ['o:18529']],
    ['one of several by a later code of the province', 'Phú Gia', { within: 'n:42' }, ['o:18529']],
    ['all of a name', 'Phú Gia', {}, ['o:18529', 'o:19954']],
    ['nothing in a place that is not known', 'Phú Gia', { within: 'o:00' }, []],
    ['nothing inside itself', 'Hương Khê', { within: 'o:444', level: 'DISTRICT' }, []],
    ['only the level asked for', 'Hà Tĩnh', { level: 'PROVINCE' }, ['o:42']],
    ['the old province of a reused name', 'Gia Lai', { level: 'PROVINCE', day: '2025-06-30' }, ['o:64']],
    ['the new province of a reused name', 'Gia Lai', { level: 'PROVINCE', day: '2025-07-01' }, ['n:52']],
    ['a name of its time', 'Thừa Thiên Huế', { day: '2024-06-01' }, ['r:46@2025-01-01']],
    ['a name not yet borne', 'Huế', { level: 'PROVINCE', day: '2024-06-01' }, []],
    ['a name borne later', 'Huế', { level: 'PROVINCE', day: '2025-03-01' }, ['r:46@2025-01-01']],
    ['the city of a province of that name', 'TP Huế', { day: '2024-06-01' }, ['r:474@2025-01-01']],
    ['the province that the city became', 'TP Huế', { day: '2025-03-01' }, ['r:46@2025-01-01']],
    ['an island district as a district', 'Lý Sơn', { level: 'DISTRICT', day: '2025-06-30' }, ['o:536']],
    ['an island district as a special zone', 'Lý Sơn', { level: 'COMMUNE', day: '2025-07-01' }, ['o:536']],
    ['a kind before it changed', 'tỉnh Đồng Nai', { day: '2026-04-29' }, ['n:75']],
    ['no kind that it no longer has', 'tỉnh Đồng Nai', { day: '2026-04-30' }, []],
  ])('knows %s', (_, name, options, codes) => {
    expect(find(name, options)).toEqual(codes)
  })

  it.each([
    ['the kind, written out', 'huyện Kỳ Anh', 'o:447'],
    ['the kind, which tells two apart', 'Thị xã Kỳ Anh', 'o:449'],
    ['the kind, shortened', 'TX. Kỳ Anh', 'o:449'],
    ['the kind, glued to a number', 'Q1', 'o:760'],
    ['a number with a zero', 'Quận 01', 'o:760'],
    ['a point after the kind', 'Q.1', 'o:760'],
    ['capitals', 'HUYỆN CẨM XUYÊN', 'o:446'],
    ['decomposed letters', 'huyện Cẩm Xuyên'.normalize('NFD'), 'o:446'],
    ['the tone on the second vowel', 'huyện Hướng Hoá', 'o:465'],
    ['i for y', 'huyện Mĩ Đức', 'o:282'],
    ['a curly apostrophe', 'huyện Ea H’leo', 'o:645'],
    ['no apostrophe', 'huyện Ea Hleo', 'o:645'],
    ['a blank for the apostrophe', 'huyện Ea H leo', 'o:645'],
    ['another spelling of Đắk', 'huyện Đăk Glei', 'o:610'],
    ['another dash', 'Bà Rịa – Vũng Tàu', 'o:77'],
    ['no dash', 'Bà Rịa Vũng Tàu', 'o:77'],
    ['an abbreviation', 'TP.HCM', 'o:79'],
    ['Eth for Đ', 'huyện Ða Krông', 'o:467'],
  ])('takes %s', (_, name, code) => {
    expect(find(name, { day: '2025-06-30' })).toEqual([code])
  })

  it('tells names apart by their tones', () => {
    expect(find('Hương Khe')).toEqual([])
  })

  it.each([
    ['without accents', 'huong khe'],
    ['with one lost', 'Hương Khe'],
    ['with the kind', 'HUYEN HUONG KHE'],
  ])('takes a name %s when asked to', (_, name) => {
    expect(find(name, { accents: 'any', level: 'DISTRICT', day: '2025-06-30' })).toEqual(['o:444'])
  })
})

describe('identity', () => {
  it('is one for a unit that went on unchanged, under both codes', () => {
    expect(place('n:42')).toBe(place('o:42'))
    expect(place('n:42')).toMatchObject({ code: 'o:42', codes: ['o:42', 'n:42'], validThrough: null })
  })

  it('is one for a unit that was renamed and retyped', () => {
    const hue = place('n:46')
    expect(hue).toMatchObject({ code: 'r:46@2025-01-01', codes: ['r:46@2025-01-01', 'o:46', 'n:46'] })
    expect(
      hue.forms.map(({ kind, name, validFrom, validThrough }) => [kind, name, validFrom, validThrough]),
    ).toEqual([
      ['tỉnh', 'Thừa Thiên Huế', null, '2024-12-31'],
      ['thành phố', 'Huế', '2025-01-01', '2025-06-30'],
      ['thành phố', 'Huế', '2025-07-01', null],
    ])
  })

  it('is one for a unit whose kind changed under one code', () => {
    expect(place('n:75').codes).toEqual(['n:75'])
    expect(place('n:75').forms.map(({ kind }) => kind)).toEqual(['tỉnh', 'thành phố'])
  })

  it.each([
    ['merged under the old name', 'o:75', 'n:75'],
    ['merged under the old name and code', 'o:18496', 'n:18496'],
    ['what a split left over', 'o:21997', 'n:21997'],
    ['two that bore one number', 'o:52', 'n:52'],
    ['merged before the reorganisation, under one number', 'r:00292@2025-01-01', 'o:00292'],
    ['what a split before the reorganisation left over', 'r:312@2025-01-01', 'o:312'],
  ])('is another for %s', (_, one, other) => {
    expect(place(one)).not.toBe(place(other))
  })

  it('of a code without a unit is none', () => {
    expect(gazetteer.byCode('n:444')).toBeNull()
    expect(gazetteer.ancestry('n:444')).toEqual([])
  })
})

describe('ancestry', () => {
  it.each([
    ['a commune of a district', 'o:18529', undefined, ['o:18529', 'o:444', 'o:42']],
    ['a commune without districts', 'n:18496', undefined, ['n:18496', 'o:42']],
    ['a place as of the code', 'n:21548', undefined, ['o:536', 'n:51']],
    ['a place as of its earlier code', 'o:536', undefined, ['o:536', 'o:51']],
    ['a place on a day', 'o:536', '2026-01-01', ['o:536', 'n:51']],
    ['a place on an earlier day', 'n:21548', '2020-01-01', ['o:536', 'o:51']],
  ])('leads up from %s', (_, code, day, codes) => {
    expect(codesOf(gazetteer.ancestry(code, day))).toEqual(codes)
  })
})

describe('formOn', () => {
  it.each([
    ['2020-01-01', 'Thừa Thiên Huế'],
    ['2024-12-31', 'Thừa Thiên Huế'],
    ['2025-01-01', 'Huế'],
    ['2030-01-01', 'Huế'],
  ])('on %s is %s', (day, name) => {
    expect(formOn(place('n:46'), day).name).toBe(name)
  })

  it('before the first form is the first', () => {
    expect(formOn(place('n:18496'), '2020-01-01').code).toBe('n:18496')
  })
})

describe('longestName', () => {
  const count = (words: string, from = 0, level?: 'PROVINCE' | 'DISTRICT' | 'COMMUNE'): number =>
    gazetteer.longestName(words.split(' '), from, level)

  it.each([
    ['a name in a sentence', 'huyện Hương Khê đã báo cáo', 1, 2],
    ['the longer of two', 'tỉnh Thừa Thiên Huế và', 1, 3],
    ['nothing where no name begins', 'huyện đã báo cáo', 1, 0],
    ['nothing for the beginning of a name alone', 'tỉnh Thừa Thiên', 1, 0],
    ['a dash between', 'tỉnh Bà Rịa - Vũng Tàu .', 1, 5],
    ['no dash at the end', 'xã Phú Gia - Hương Khê', 1, 2],
    ['an apostrophe of its own', 'xã Ea H ’ leo', 1, 4],
    ['no name across a comma', 'xã Phú , Gia', 1, 0],
    ['a number', 'quận 1 và', 1, 1],
  ])('counts %s', (_, words, from, syllables) => {
    expect(count(words, from)).toBe(syllables)
  })

  it('counts only names of the level', () => {
    expect(count('Hương Khê', 0, 'DISTRICT')).toBe(2)
    expect(count('Hương Khê', 0, 'PROVINCE')).toBe(0)
  })
})

describe('createGazetteer', () => {
  it('needs no variants', () => {
    const places = 'place\tcode\tname\tkind\tparent\tvalid_from\tvalid_through\no:42\t\tHà Tĩnh\ttỉnh\t\t\t\n'
    expect(codesOf(createGazetteer({ places }).find('Hà Tĩnh'))).toEqual(['o:42'])
  })
})
