import { expect, it } from 'vitest'
import { renameIds } from '../../src/extract/ids.js'

const quote = { quote: 'a', start: 0, end: 1 }

it('ids become short and follow the order of each list, and what points to them follows', () => {
  const facts: Parameters<typeof renameIds>[0] = {
    people: [
      {
        id: 'x',
        name: 'Lê A',
        honorific: null,
        rank: null,
        titles: [{ title: 'Chủ tịch', agency: 'b', span: quote }],
        mentions: [],
      },
    ],
    agencies: [
      {
        id: 'a',
        name: 'Sở Y tế',
        type: 'DEPARTMENT',
        level: 'PROVINCE',
        place: 'h',
        parent: 'b',
        collective: false,
        mentions: [],
      },
      {
        id: 'b',
        name: 'UBND',
        type: 'PEOPLES_COMMITTEE',
        level: 'PROVINCE',
        place: null,
        parent: null,
        collective: false,
        mentions: [],
      },
    ],
    places: [
      { id: 'h', name: 'a', level: 'DISTRICT', parent: null, inferred: false, generic: false, mentions: [] },
    ],
    projects: [],
    figures: [],
    meeting: {
      type: 'INSPECTION',
      date: { exact: null, earliest: null, latest: null },
      place: 'h',
      visited: ['h', 'gone'],
      chair: { person: 'x', support: quote },
      participants: [],
    },
    commitments: [],
    statusStatements: [],
  }
  renameIds(facts)
  expect(facts.people[0]).toMatchObject({ id: 'P1', titles: [{ title: 'Chủ tịch', agency: 'A2' }] })
  expect(facts.agencies[0]).toMatchObject({ id: 'A1', place: 'L1', parent: 'A2' })
  expect(facts.places[0]).toMatchObject({ id: 'L1', name: 'a' })
  expect(facts.meeting).toMatchObject({ place: 'L1', visited: ['L1'], chair: { person: 'P1' } })
})
