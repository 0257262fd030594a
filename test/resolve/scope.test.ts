import { describe, expect, it } from 'vitest'
import type { AgencyLevel, AgencyType } from '../../src/model/claim.js'
import {
  agencyScope,
  mainOffice,
  meetingKey,
  type Office,
  personScope,
  placeScope,
  projectScope,
} from '../../src/resolve/scope.js'
import { readTitle } from '../../src/resolve/words.js'
import { place } from '../fixtures/reading.js'

const REPORT = 'report'
const office = (title: string, type: AgencyType, level: AgencyLevel, scope: string): Office => ({
  ...readTitle(title),
  type,
  level,
  scope,
})
const chairOfDistrict = office('Chủ tịch', 'PEOPLES_COMMITTEE', 'DISTRICT', 'huyện')
const memberOfProvince = office('Tỉnh ủy viên', 'PARTY_COMMITTEE', 'PROVINCE', 'tỉnh')
const secretaryOfDistrict = office('Bí thư', 'PARTY_COMMITTEE', 'DISTRICT', 'huyện')
const director = office('Giám đốc', 'POLICE', 'PROVINCE', 'tỉnh')
const headOfDelegation = office('Trưởng đoàn', 'TASK_DELEGATION', 'DISTRICT', REPORT)

describe('a person is known within', () => {
  it.each([
    ['the place of the office', [chairOfDistrict], 'huyện'],
    [
      'the most local of several',
      [office('Phó Bí thư', 'PARTY_COMMITTEE', 'PROVINCE', 'tỉnh'), chairOfDistrict],
      'huyện',
    ],
    ['the office, not a seat beside it', [memberOfProvince, secretaryOfDistrict], 'huyện'],
    ['the standing body, not a delegation', [director, headOfDelegation], 'tỉnh'],
    [
      'the present office, not a former one',
      [office('nguyên Chủ tịch', 'PEOPLES_COMMITTEE', 'DISTRICT', 'huyện'), director],
      'tỉnh',
    ],
    [
      'the former office where there is no other',
      [office('nguyên Chủ tịch', 'PEOPLES_COMMITTEE', 'DISTRICT', 'huyện')],
      'huyện',
    ],
    ['the country for a minister', [office('Bộ trưởng', 'MINISTRY', 'NATION', 'nation')], 'nation'],
    ['the report for a seat alone', [memberOfProvince], REPORT],
    ['the report without an office', [], REPORT],
  ])('%s', (_, offices, scope) => {
    expect(personScope(offices, REPORT)).toBe(scope)
  })

  it('whatever the order in which the offices are named', () => {
    const offices = [memberOfProvince, secretaryOfDistrict, headOfDelegation, chairOfDistrict]
    expect(mainOffice(offices, REPORT)).toBe(chairOfDistrict)
    expect(mainOffice(offices.toReversed(), REPORT)).toBe(chairOfDistrict)
  })
})

describe('a body is known within', () => {
  it.each([
    ['its place', { type: 'DEPARTMENT', level: 'PROVINCE', collective: false }, 'tỉnh', 'tỉnh'],
    [
      'the country when it is a national one',
      { type: 'MINISTRY', level: 'NATION', collective: false },
      null,
      'nation',
    ],
    [
      'the report without a place',
      { type: 'ENTERPRISE', level: 'UNSPECIFIED', collective: false },
      null,
      REPORT,
    ],
    [
      'the report when it is a group',
      { type: 'COLLECTIVE', level: 'PROVINCE', collective: true },
      'tỉnh',
      REPORT,
    ],
    [
      'the report when it is a delegation',
      { type: 'TASK_DELEGATION', level: 'PROVINCE', collective: false },
      'tỉnh',
      REPORT,
    ],
  ] as const)('%s', (_, claim, ground, scope) => {
    expect(agencyScope(claim, ground, REPORT)).toBe(scope)
  })
})

describe('places, projects and meetings', () => {
  it.each([
    ['one within one place', place('p', 'thôn 3'), 'xã', 'huyện', 'xã'],
    ['apart where nothing is said', place('p', 'thôn 3'), null, null, REPORT],
    ['one around the meeting with a proper name', place('p', 'xóm Thung Mòn'), null, 'huyện', 'huyện'],
    ['apart around the meeting without', place('p', 'trạm y tế'), null, 'huyện', REPORT],
    ['apart when only described', place('p', 'các xã còn lại', { generic: true }), 'huyện', 'huyện', REPORT],
  ])('places of the same name are %s', (_, claim, parent, met, scope) => {
    expect(placeScope(claim, parent, met, REPORT)).toBe(scope)
  })

  it.each([
    ['one within one place', 'cầu', 'PROJECT', 'xã', 'huyện', 'xã'],
    ['apart where nothing is said', 'cầu Khe Lim', 'PROJECT', null, null, REPORT],
    ['one around the meeting with a proper name', 'cầu Khe Lim', 'PROJECT', null, 'huyện', 'huyện'],
    ['one in the country as a programme', 'OCOP', 'PROGRAMME', null, 'huyện', 'nation'],
  ] as const)('projects of the same name are %s', (_, name, type, at, met, scope) => {
    expect(projectScope({ name, type }, at, met, REPORT)).toBe(scope)
  })

  it('meetings are one on one day, in one place, under one chair', () => {
    const known = { day: '2024-03-12', place: 'huyện', chair: 'hải' }
    expect(meetingKey(known, 'one')).toEqual(meetingKey(known, 'other'))
    for (const missing of ['day', 'place', 'chair'])
      expect(meetingKey({ ...known, [missing]: null }, 'one')).toEqual(['one'])
  })
})
