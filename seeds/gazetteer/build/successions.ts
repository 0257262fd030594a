import type { KindChange, OldUnit, Reference, RetiredUnit, SuccessionRow } from './reference.js'

/** One unit went on as, or into, another on a day. */
export interface Succession {
  from: string
  to: string
  date: string
  relation: string
  extent: string
  /** Where the one split is taken to have gone: `people` (official), `geo` (a guess), or empty. */
  share: string
  /** The legal act, or how the link was found. */
  basis: string
}

interface Link {
  unit: RetiredUnit
  to: string
  isWhole: boolean
}

const GOES_ON = new Set(['unchanged', 'renamed', 'retyped', 'renamed-retyped', 'moved'])

/** Whether the unit is still the same place under another code: all of it went on, and nothing made it another. */
export function isSamePlace({ relation, from, to }: Succession): boolean {
  return GOES_ON.has(relation) && from !== to
}

export function successionsOf(reference: Reference): Succession[] {
  return [
    ...beforeReorganisation(reference.retired, reference.old),
    ...reference.successions.map(inReorganisation),
    ...reference.kindChanges.map(afterReorganisation),
  ]
}

/** The snapshots show which code went on; what happened is concluded from all that went into one unit on one day. */
function beforeReorganisation(retired: RetiredUnit[], old: OldUnit[]): Succession[] {
  const seenSince = new Map(old.map((unit) => [unit.code, unit.seen_since]))
  const groups = new Map<string, Link[]>()
  for (const unit of retired) {
    const targets = unit.successors.split(',').filter(Boolean)
    for (const to of targets) {
      const key = `${to} ${unit.gone_by}`
      groups.set(key, [...(groups.get(key) ?? []), { unit, to, isWhole: targets.length === 1 }])
    }
  }
  return Array.from(groups.values()).flatMap((group) =>
    group.map((link) => ({
      from: link.unit.code,
      to: link.to,
      date: link.unit.gone_by,
      relation: relationOf(link, group, seenSince.get(link.to) === link.unit.gone_by),
      extent: link.isWhole ? 'whole' : 'part',
      share: '',
      basis: link.unit.via,
    })),
  )
}

function relationOf(link: Link, group: Link[], isTargetNew: boolean): string {
  const carrier = group.find(({ unit, to }) => unit.via === 'code' && digits(unit.code) === digits(to))
  const carrierGoesOn = carrier?.isWhole && (group.length === 1 || carrier.unit.change === 'moved')
  if (carrierGoesOn) return link === carrier ? carrier.unit.change : 'absorbed'
  if (!carrier && !isTargetNew) return 'absorbed'
  if (group.length > 1 || link.isWhole) return 'merged'
  return carrier ? 'remainder' : 'split'
}

const digits = (code: string): string => code.replace(/^.:|@.*$/g, '')

/** What is called renamed or retyped out of a part is what a split left over. */
function inReorganisation(row: SuccessionRow): Succession {
  const { date, extent, basis } = row
  const relation = extent !== 'whole' && GOES_ON.has(row.relation) ? 'remainder' : row.relation
  return { from: row.old, to: row.new, date, relation, extent, share: row.default, basis }
}

function afterReorganisation({ code, date, basis }: KindChange): Succession {
  return { from: code, to: code, date, relation: 'retyped', extent: 'whole', share: '', basis }
}
