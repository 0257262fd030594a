import { claimedDayOf } from '../../graph/claimed-day.js'
import { cypher } from '../../graph/cypher.js'
import { deadlineChangesOf } from '../../graph/tracking.relations.js'
import type { Comparator as Comparison, Precision } from '../../model/claim.js'
import { builder } from '../builder.js'
import { column, computed, firstArg, many } from '../fields.js'
import { Deadline, DeadlineChange } from '../refs.js'
import { Comparator, DeadlineType } from './commitment-enums.js'
import { PartialDate } from './dates.js'

Deadline.implement({
  description: 'When something is to be done.',
  fields: (t) => ({
    type: column(t, DeadlineType, {
      value: (c) => cypher`coalesce(${c}.deadlineType, 'BY')`,
      description: 'How it is put.',
    }),
    text: column(t, 'String', {
      value: (c) => cypher`${c}.deadlineText`,
      nullable: true,
      description: 'The words of the report.',
    }),
    baseline: computed(t, PartialDate, {
      description: 'As first set; it is never overwritten. Both days null where the report set none.',
      needs: ['baselineEarliest', 'baselineLatest', 'deadlinePrecision', 'deadlineText'],
      compute: ([earliest, latest, precision, text]: [
        ...(string | null)[],
        Precision | null,
        string | null,
      ]) => ({
        earliest,
        latest,
        precision,
        text,
      }),
    }),
    current: column(t, 'Date', {
      value: (c) => cypher`${c}.dueLatest`,
      nullable: true,
      description: 'The last day of the deadline in force; null for a vague word.',
    }),
    claimed: computed(t, PartialDate, {
      nullable: true,
      description:
        'The day that the latest report about it names; it is in force only once a change is approved. Null where no later report names one.',
      needs: [claimedDayOf],
      compute: ([claimed]: [[string | null, string | null, Precision | null, string | null] | null]) =>
        claimed && { earliest: claimed[0], latest: claimed[1], precision: claimed[2], text: claimed[3] },
    }),
    slippageDays: computed(t, 'Int', {
      nullable: true,
      description:
        'Days from the last day first set to the one in force; negative when it was brought forward.',
      needs: ['baselineLatest', 'dueLatest'],
      compute: slippageOf,
    }),
    changes: many(t, DeadlineChange, deadlineChangesOf, {
      description: 'Every new date that was approved, in the order in which they came into force.',
      args: { first: firstArg(t, 100) },
    }),
  }),
})

function slippageOf([baseline, current]: (string | null)[]): number | null {
  return baseline && current ? (Date.parse(current) - Date.parse(baseline)) / 86_400_000 : null
}

interface TargetShape {
  value: number | null
  unit: string | null
  comparator: Comparison | null
  text: string | null
}

export const Target = builder.objectRef<TargetShape>('Target').implement({
  description: 'What is to be reached: a number with its unit, or words.',
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: 'The number.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Its unit, as in the report: "%", "tỷ đồng".',
    }),
    comparator: t.expose('comparator', {
      type: Comparator,
      nullable: true,
      description: 'How the number is meant.',
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'The words, where no number could be read.',
    }),
  }),
})

type TargetColumns = [number | null, string | null, Comparison | null, string | null]

export function targetOf([value, unit, comparator, text]: TargetColumns): TargetShape | null {
  return value === null && text === null ? null : { value, unit, comparator, text }
}
