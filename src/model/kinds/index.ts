/** Everything that exists in the graph, in the order of the walk from the document to the commitment. */
import { Agency } from './agency.js'
import { Change } from './change.js'
import { Commitment, Responsibility } from './commitment.js'
import { Judgement } from './judgement.js'
import type { Kind } from './kind.js'
import { Attendance, Meeting } from './meeting.js'
import { Figure, Mention, Statement } from './mention.js'
import { Person } from './person.js'
import { Place } from './place.js'
import { FollowUp, StatusStatement } from './progress.js'
import { Project } from './project.js'
import { Passage, Report } from './report.js'
import { Role, Tenure } from './role.js'
import { Assessment, Correction, DeadlineChange, Operation } from './tracking.js'

export const KINDS = {
  Report,
  Passage,
  Mention,
  Statement,
  Person,
  Agency,
  Role,
  Tenure,
  Place,
  Change,
  Project,
  Meeting,
  Attendance,
  Commitment,
  Responsibility,
  StatusStatement,
  FollowUp,
  Figure,
  Assessment,
  DeadlineChange,
  Correction,
  Operation,
  Judgement,
} satisfies Record<string, Kind>

export type Label = keyof typeof KINDS
