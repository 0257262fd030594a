import { describe, expect, it } from 'vitest'
import { type AssessedValue, EVIDENCE_STATUSES, type EvidenceStatus } from '../../src/model/status.js'
import { isOpen, missingFor, OPEN_VALUES, type Proposal, type Standing } from '../../src/track/transitions.js'

const nothing = (to: AssessedValue): Proposal => ({
  to,
  on: '2026-07-15',
  assessor: 'An',
  secondReviewer: null,
  approver: null,
  scope: null,
  document: null,
  reason: null,
  termEnd: null,
  citesReports: false,
  isIndependent: false,
  namesNewer: false,
})
const standing = (value: EvidenceStatus, more: Partial<Standing> = {}): Standing => ({
  value,
  due: null,
  isCited: false,
  ...more,
})

/** What is enough for each value, from an open one. */
const ENOUGH: Record<AssessedValue, Partial<Proposal>> = {
  NO_EVIDENCE: { scope: 'the district’s pages' },
  NOT_STARTED: { citesReports: true },
  LIMITED: { document: 'Báo cáo 12/BC' },
  SUBSTANTIAL: { citesReports: true },
  COMPLETE: { isIndependent: true, secondReviewer: 'Bình' },
  PARTIAL_FINAL: { termEnd: '2026-07-14', reason: 'half of the road' },
  NOT_DELIVERED: { termEnd: '2026-07-14', reason: 'no road' },
  WITHDRAWN: { approver: 'UBND tỉnh', document: 'Quyết định 1/QĐ' },
  SUPERSEDED: { namesNewer: true },
  UNVERIFIABLE: { reason: 'the site is closed' },
}
const VALUES = Object.keys(ENOUGH) as AssessedValue[]

/** From where each value may be reached, as the model has it. */
const FROM: Record<AssessedValue, readonly EvidenceStatus[]> = {
  NO_EVIDENCE: ['NOT_REVIEWED'],
  NOT_STARTED: OPEN_VALUES,
  LIMITED: OPEN_VALUES,
  SUBSTANTIAL: OPEN_VALUES,
  COMPLETE: ['LIMITED', 'SUBSTANTIAL'],
  PARTIAL_FINAL: OPEN_VALUES,
  NOT_DELIVERED: OPEN_VALUES,
  WITHDRAWN: OPEN_VALUES,
  SUPERSEDED: OPEN_VALUES,
  UNVERIFIABLE: OPEN_VALUES,
}
const EVERY = EVIDENCE_STATUSES.flatMap((from) => VALUES.map((to) => [from, to] as const))

describe('an assessment with all that its value needs', () => {
  it.each(EVERY)('goes from %s to %s where the table says so, and nowhere else', (from, to) => {
    const missing = missingFor({ ...nothing(to), ...ENOUGH[to] }, standing(from))
    if (FROM[to].includes(from)) expect(missing).toEqual([])
    else expect(missing).toHaveLength(1)
  })

  it.each(EVERY.filter(([from]) => !isOpen(from)))(
    'opens a closed commitment when it cites what closed it, and closes it no second way: %s to %s',
    (from, to) => {
      const missing = missingFor({ ...nothing(to), ...ENOUGH[to] }, standing(from, { isCited: true }))
      if (isOpen(to)) expect(missing).toEqual([])
      else expect(missing[0]).toMatch(/^an assessment before this one that opens it again, as NO_EVIDENCE, /)
    },
  )
})

describe('an assessment that lacks something', () => {
  it.each<[AssessedValue, Partial<Proposal>, Partial<Standing>, RegExp[]]>([
    ['NO_EVIDENCE', {}, { value: 'NOT_REVIEWED' }, [/^scope: /]],
    ['LIMITED', {}, {}, [/^basedOn or document: /]],
    ['COMPLETE', { secondReviewer: 'Bình', citesReports: true }, {}, [/beyond the responsible side/]],
    ['COMPLETE', { isIndependent: true }, {}, [/^secondReviewer: /]],
    ['COMPLETE', { isIndependent: true, secondReviewer: 'An' }, {}, [/^secondReviewer: /]],
    ['COMPLETE', ENOUGH.COMPLETE, { value: 'NOT_STARTED' }, [/before this one as LIMITED or SUBSTANTIAL/]],
    ['COMPLETE', {}, { value: 'NOT_REVIEWED' }, [/before this one/, /own word/, /^secondReviewer: /]],
    ['NOT_DELIVERED', { reason: 'x' }, {}, [/^a deadline that has passed/]],
    ['NOT_DELIVERED', { reason: 'x' }, { due: '2026-07-15' }, [/^a deadline that has passed/]],
    ['NOT_DELIVERED', { reason: 'x' }, { due: '2026-07-14' }, []],
    ['PARTIAL_FINAL', {}, { due: '2026-07-14' }, [/^reason: /]],
    ['WITHDRAWN', { document: 'x' }, {}, [/^approver: /]],
    ['WITHDRAWN', { approver: 'x' }, {}, [/^document: /]],
    ['SUPERSEDED', {}, {}, [/^replacedBy: /]],
    ['UNVERIFIABLE', {}, {}, [/^reason: /]],
    ['NO_EVIDENCE', ENOUGH.NO_EVIDENCE, { value: 'LIMITED' }, [/something was found before/]],
    ['LIMITED', ENOUGH.LIMITED, { value: 'WITHDRAWN' }, [/^reopens: /]],
  ])('of %s with %o at %o is told what', (to, brought, at, expected) => {
    const missing = missingFor({ ...nothing(to), ...brought }, standing('LIMITED', at))
    expect(missing).toEqual(expected.map((phrase) => expect.stringMatching(phrase)))
  })
})
