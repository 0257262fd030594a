import { describe, expect, it } from 'vitest'
import { type FollowUpSource, officialOf, officialStatusBy } from '../../src/model/official.js'
import { FOLLOW_UP_RELATIONS } from '../../src/model/status.js'

const answer = (more: Partial<FollowUpSource> = {}): FollowUpSource => ({
  relation: 'RESPONDS_TO',
  answer: 'PLEDGE',
  progress: null,
  saidOn: '2024-03-15',
  doneOn: null,
  isLate: null,
  recordedAt: '2024-03-16T00:00:00.000Z',
  report: 'r',
  start: 10,
  ...more,
})
const report = (more: Partial<FollowUpSource>) => answer({ answer: null, progress: 'DONE', ...more })

describe('a follow-up', () => {
  it.each<[Partial<FollowUpSource>, string | null]>([
    [{ answer: 'PLEDGE' }, 'ACCEPTED'],
    [{ answer: 'DIRECTIVE' }, 'INSTRUCTED'],
    [{ answer: 'REQUEST' }, null],
    [{ relation: 'AMENDS_DEADLINE' }, 'SCHEDULED'],
    [{ relation: 'REPORTS_PROGRESS' }, 'UNDER_WAY'],
    [{ relation: 'REPORTS_DONE' }, 'REPORTED_DONE'],
    [{ relation: 'REPORTS_NOT_DONE', progress: 'NOT_STARTED' }, 'REPORTED_NOT_DONE'],
    [{ relation: 'REPORTS_NOT_DONE', progress: 'REFUSED' }, 'DECLINED'],
    [{ relation: 'WITHDRAWS' }, 'REPORTED_WITHDRAWN'],
  ])('%o says %s', (followUp, status) => {
    expect(officialStatusBy(answer(followUp))).toBe(status)
  })

  it('of any other relation changes nothing', () => {
    const silent = FOLLOW_UP_RELATIONS.filter(
      (relation) => officialStatusBy(report({ relation, progress: 'REFUSED' })) === null,
    )
    expect(silent).toEqual(['HANDS_OVER', 'AMENDS', 'REITERATES', 'PART_OF', 'SUPERSEDES', 'RESPONDS_TO'])
  })
})

describe('the official status', () => {
  it.each<[string, FollowUpSource[], string]>([
    ['nothing', [], 'NONE'],
    ['the later in the text', [answer(), answer({ answer: 'DIRECTIVE', start: 20 })], 'INSTRUCTED'],
    [
      'what was said later',
      [answer({ saidOn: '2024-04-01', start: 1 }), answer({ answer: 'DIRECTIVE' })],
      'ACCEPTED',
    ],
    [
      'what has a day, before what has none',
      [answer({ saidOn: null, start: 90 }), report({ relation: 'WITHDRAWS' })],
      'REPORTED_WITHDRAWN',
    ],
    ['the last that says anything', [answer(), answer({ answer: 'TARGET', start: 90 })], 'ACCEPTED'],
  ])('is that of %s', (_, followUps, official) => {
    expect(officialOf(followUps).official).toBe(official)
    expect(officialOf(followUps.toReversed()).official).toBe(official)
  })

  it('brings the day on which the thing was done', () => {
    const done = report({ relation: 'REPORTS_DONE', doneOn: '2024-06-20', saidOn: '2024-12-20' })
    expect(officialOf([answer(), done])).toEqual({ official: 'REPORTED_DONE', doneOn: '2024-06-20' })
  })

  const history = [
    answer(),
    report({ relation: 'REPORTS_PROGRESS', saidOn: '2024-08-01', recordedAt: '2024-08-02T00:00:00.000Z' }),
    report({ relation: 'REPORTS_DONE', saidOn: '2024-06-01', recordedAt: '2025-01-01T00:00:00.000Z' }),
  ]
  it.each([
    [{ asOf: '2024-03-14' }, 'NONE'],
    [{ asOf: '2024-03-15' }, 'ACCEPTED'],
    [{ asOf: '2024-07-01' }, 'REPORTED_DONE'],
    [{ asOf: '2024-07-01', knownAt: '2024-12-31T23:59:59.999Z' }, 'ACCEPTED'],
    [{ knownAt: '2024-08-02T07:00:00+07:00' }, 'UNDER_WAY'],
    [{ asOf: '2025-01-01' }, 'UNDER_WAY'],
  ])('as of %o is %s', (when, official) => {
    expect(officialOf(history, when).official).toBe(official)
  })
})
