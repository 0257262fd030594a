import type { NewUnit, OldUnit, Reference, RetiredUnit } from './reference.js'
import { isSamePlace, type Succession } from './successions.js'

/** A stretch of time in which a unit had one code, name, kind and parent; `begin` and `end` empty where the code says them. */
interface Form {
  code: string
  name: string
  kind: string
  parent: string
  begin: string
  end: string
}

/** Rows of `places.tsv`: identity, code where it is another, name, kind, parent, first and last day. */
export function placeRows(reference: Reference, successions: Succession[]): string[][] {
  const before = new Map(successions.filter(isSamePlace).map(({ from, to }) => [to, from]))
  const identityOf = (code: string): string => {
    const earlier = before.get(code)
    return earlier ? identityOf(earlier) : code
  }
  const began = new Map(
    successions
      .filter(({ relation, from, to }) => relation !== 'absorbed' && from !== to)
      .map(({ to, date }) => [to, date]),
  )
  const withCommunes = new Set(reference.old.map((unit) => unit.parent))
  const forms = [
    ...reference.retired.map((unit) => retiredForm(unit, began.get(unit.code) ?? '')),
    ...reference.old.map((unit) => oldForm(unit, began.get(unit.code), withCommunes)),
    ...reference.fresh.flatMap((unit) => newForms(unit, reference)),
  ]
  const rows = forms.map(({ code, name, kind, parent, begin, end }) => {
    const place = identityOf(code)
    return [place, code === place ? '' : code, name, kind, parent, begin, end]
  })
  // Forms stand in the order of time, and the sort is stable.
  return rows.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0))
}

function retiredForm({ code, name, kind, parent, gone_by }: RetiredUnit, begin: string): Form {
  return { code, name, kind, parent, begin, end: dayBefore(gone_by) }
}

/** Districts without communes entered the snapshots late, but are far older. */
function oldForm(unit: OldUnit, began: string | undefined, withCommunes: Set<string>): Form {
  const { code, name, kind, parent } = unit
  const isLate = unit.level === 'district' && !withCommunes.has(code)
  return { code, name, kind, parent, begin: began ?? (isLate ? '' : unit.seen_since), end: '' }
}

function newForms(unit: NewUnit, { kindChanges }: Reference): Form[] {
  const { code, name, parent } = unit
  const forms: Form[] = [{ code, name, kind: unit.kind, parent, begin: '', end: '' }]
  for (const change of kindChanges.filter((change) => change.code === code)) {
    forms.at(-1)!.end = dayBefore(change.date)
    forms.push({ code, name, kind: change.to, parent, begin: change.date, end: '' })
  }
  return forms
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
