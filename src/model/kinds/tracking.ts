/** What is recorded after the reading, by somebody: judgements, new dates, corrections. Added to, never changed or deleted. */
import { z } from 'zod'
import { ASSESSED_VALUES } from '../status.js'
import { defineKind } from './kind.js'

export const Assessment = defineKind(
  'Assessment',
  'One judgement of one commitment on the evidence axis; a later one supersedes it.',
  {
    value: z.enum(ASSESSED_VALUES),
    /** The day on which it was true, at the latest that of recording. */
    on: z.string(),
    /** The day on which the thing was done, as the evidence shows; for COMPLETE alone. */
    doneOn: z.string().nullable(),
    /** Last day of the term of office or plan that stood in for a deadline. */
    termEnd: z.string().nullable(),
    assessor: z.string(),
    secondReviewer: z.string().nullable(),
    approver: z.string().nullable(),
    /** What was looked at: "Cổng thông tin huyện, báo Hà Tĩnh 2024–2025". */
    scope: z.string().nullable(),
    /** A document beside the reports: "Nghị quyết 12/NQ-HĐND ngày 5/7/2025". */
    document: z.string().nullable(),
    rubricVersion: z.string(),
    reason: z.string().nullable(),
    recordedAt: z.string(),
  },
)

export const DeadlineChange = defineKind(
  'DeadlineChange',
  'A new date for a commitment, beside the baseline, which stays.',
  {
    /** The last day of the deadline in force before; null where there was none with a day. */
    from: z.string().nullable(),
    to: z.string(),
    approvedBy: z.string(),
    /** From this day on the new date is in force. */
    approvedOn: z.string(),
    why: z.string(),
    recordedBy: z.string(),
    recordedAt: z.string(),
  },
)

const scalar = z.union([z.string(), z.number(), z.boolean()]).nullable()

export const Correction = defineKind(
  'Correction',
  'What a reviewer put in the place of what was read; the reading is kept beside it.',
  {
    property: z.string(),
    reading: scalar,
    value: scalar,
    reason: z.string(),
    reviewer: z.string(),
    recordedAt: z.string(),
  },
)

export const Operation = defineKind(
  'Operation',
  'One write asked for by a client, done once however often it was sent.',
  {
    operationId: z.string(),
    /** The name of the mutation. */
    mutation: z.string(),
    /** SHA-256 of what was asked for. */
    inputHash: z.string(),
    /** Ids of what it made, or of what it changed where it made nothing. */
    results: z.array(z.string()),
    /** What its input named, `Type:id` each, sorted. */
    on: z.array(z.string()),
    actor: z.string(),
    recordedAt: z.string(),
    /** `recordedAt|id`. */
    recordedKey: z.string(),
  },
)
