import type { Comparator as Comparison, DeadlineType as DeadlineValue, Precision } from '../../model/claim.js'
import type { PartialDate as PartialDateShape } from '../../model/values/date.js'
import { builder } from '../builder.js'
import { Comparator, DeadlineType } from './commitment-enums.js'
import { PartialDate } from './dates.js'

interface DeadlineShape {
  type: DeadlineValue
  text: string | null
  baseline: PartialDateShape
  current: string | null
  slippageDays: number | null
}

export const Deadline = builder.objectRef<DeadlineShape>('Deadline').implement({
  description: 'When something is to be done.',
  fields: (t) => ({
    type: t.expose('type', { type: DeadlineType, description: 'How it is put.' }),
    text: t.exposeString('text', { nullable: true, description: 'The words of the report.' }),
    baseline: t.expose('baseline', {
      type: PartialDate,
      description: 'As first set; it is never overwritten.',
    }),
    current: t.expose('current', {
      type: 'Date',
      nullable: true,
      description: 'The last day of the deadline in force; null for a vague word.',
    }),
    slippageDays: t.exposeInt('slippageDays', {
      nullable: true,
      description: 'Days from the last day first set to the one in force.',
    }),
  }),
})

type DeadlineColumns = [
  DeadlineValue | null,
  string | null,
  Precision | null,
  string | null,
  string | null,
  string | null,
]

export function deadlineOf([
  type,
  text,
  precision,
  earliest,
  latest,
  current,
]: DeadlineColumns): DeadlineShape | null {
  if (type === null) return null
  const slippageDays = latest && current ? (Date.parse(current) - Date.parse(latest)) / 86_400_000 : null
  return { type, text, baseline: { earliest, latest, precision, text }, current, slippageDays }
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
