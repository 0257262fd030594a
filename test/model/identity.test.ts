import { expect, it } from 'vitest'
import {
  agencyId,
  factId,
  followUpId,
  meetingId,
  passageId,
  personId,
  placeId,
  projectId,
  registerPlaceId,
  reportId,
  responsibilityId,
  roleId,
  tenureId,
} from '../../src/model/identity.js'

const span = { start: 3, end: 9 }

/** Graphs that exist are known by these; a change of any is a migration. */
it.each([
  ['a report', reportId('Văn bản.\n'), 'c60775b4035bafd94d4fcbb5ea931bf6'],
  ['a passage', passageId('r', span), '839b38e82410321172a29681f59598a3'],
  ['a fact', factId('Commitment', 'r', span, 0), '81c636419c9a03f4f1966ddb485eb4e0'],
  ['a place of the register', registerPlaceId('o:436'), '42e494975b164d090cd8347c8df56c2f'],
  ['another place', placeId('thôn 3', 'VILLAGE', 'xã'), '1255a425a1a46029c3ad0ec2ab7b409a'],
  ['a body', agencyId('sở xây dựng', 'DEPARTMENT', 'tỉnh'), '1f7dc3a8f5cd952841fafc2e062f6416'],
  ['a person', personId('lương quang hải', 'tỉnh'), '361615480c68d81620c3cc9058b0c885'],
  ['an office', roleId('chủ tịch', 'a'), 'caff4e323f6203544e3590ee49508eb6'],
  ['a tenure', tenureId('p', 'r', false), '25dc67e4b1df400d0af4a8e34ab0573f'],
  ['a project', projectId('cầu khe lim', 'PROJECT', 'xã'), '1495abf4e774d3679562b329c91b5915'],
  ['a meeting', meetingId('2024-03-12', 'huyện', 'p'), '21215d7fadb7b5cfadd3014a893307a7'],
  ['a responsibility', responsibilityId('c', 'LEAD', 'a'), '07fd3e78fe80b2e74eda10034f3513a1'],
  ['a follow-up', followUpId('c', 'd'), '36e8b2539d3062b9d7fc5e48783d8a0e'],
])('%s keeps its id for ever', (_, id, expected) => {
  expect(id).toBe(expected)
})

it('what is known by the same words is apart when its kind, its scope or its order differs', () => {
  const ids = [
    personId('hải', 'a'),
    personId('hải', 'b'),
    roleId('hải', 'a'),
    factId('Figure', 'r', span, 0),
    factId('Figure', 'r', span, 1),
    factId('Mention', 'r', span, 0),
    passageId('r', span),
    tenureId('p', 'r', true),
    tenureId('p', 'r', false),
    followUpId('c', 'd'),
    followUpId('d', 'c'),
    placeId('o:436', 'DISTRICT', 'x'),
    registerPlaceId('o:436'),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})
