import { describe, expect, it } from 'vitest'
import { type Step, saidOf, thingsOn } from '../../../src/explorer/graph/steps.js'

const PERSON = { __typename: 'Person', id: 'p', name: 'Nguyễn Văn A' } as const
const TENURE = { __typename: 'Tenure', id: 't' } as const
const COMMITMENT = { __typename: 'Commitment', id: 'c', action: 'làm đường' } as const
const steps: Step[] = [
  { from: COMMITMENT, to: PERSON, link: 'VOICED_BY', isForward: true },
  { from: PERSON, to: TENURE, link: 'HOLDS', isForward: false },
]

describe('a path', () => {
  it('leads through both ends and all between them, a commitment called by what is to be done', () => {
    expect(thingsOn(steps).map(({ type, name }) => [type, name])).toEqual([
      ['Commitment', 'làm đường'],
      ['Person', 'Nguyễn Văn A'],
      ['Tenure', ''],
    ])
    expect(thingsOn([])).toEqual([])
  })

  it('says a link that leads back of its end and its beginning', () => {
    const said = steps.map(saidOf).map(({ subject, link, object }) => [subject.id, link, object.id])
    expect(said).toEqual([
      ['c', 'VOICED_BY', 'p'],
      ['t', 'HOLDS', 'p'],
    ])
  })
})
