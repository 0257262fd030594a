import { describe, expect, it } from 'vitest'
import { findCommitments } from '../../../src/extract/findings.js'
import type { TracedStep } from '../../../src/extract/trace.js'
import type { Section } from '../../../src/model/report.js'
import cases from '../../cases/attribution.json' with { type: 'json' }
import { grammar, markedReport } from '../marked-report.js'

describe('who is heard', () => {
  it.each(cases.map((row) => [row.why, row] as const))('%s', (_, { section, text, commitments }) => {
    const { readable, entities, deadlines } = markedReport(text, section as Section)
    const found = findCommitments(readable, entities, grammar, deadlines).commitments
    expect(
      found.map(({ kind, issuer, speaker, responsible }) => ({ kind, issuer, speaker, responsible })),
    ).toEqual(commitments)
  })
})

describe('outside visits and meetings', () => {
  const text =
    '{deputy:Ông Hải} yêu cầu {body:Sở Y tế} sửa trạm. {body:Sở Nội vụ} khẩn trương bổ sung biên chế.'
  const readAs = (isMeeting: boolean) => {
    const { readable, entities, deadlines } = markedReport(text)
    const known = isMeeting ? entities : { ...entities, meeting: null }
    return findCommitments(readable, known, grammar, deadlines).commitments.map(({ shown }) => shown)
  }

  it('a carried speaker is doubted, and what he would order is not shown', () => {
    expect(readAs(true)).toEqual([true, true])
    expect(readAs(false)).toEqual([true, false])
  })
})

it('the trace tells how each clause was read and why a finding was dropped', () => {
  const { readable, entities, deadlines } = markedReport(
    '{district:Huyện} đã giao {group:các xã} rà soát.',
    'REPORT',
  )
  const traced: TracedStep[] = []
  findCommitments(readable, entities, grammar, deadlines, (step) => traced.push(step))
  expect(traced.filter((step) => step.is === 'CLAUSE')).toMatchObject([
    { join: 'START', act: 'TELLS', frame: 'order-by', dropped: 'an order inside a report of past work' },
  ])
})
