import { z } from 'zod'
import { PROJECT_TYPES } from '../claim.js'
import { defineKind, named } from './kind.js'

export const Project = defineKind(
  'Project',
  'A project, programme, initiative or model.',
  { ...named, type: z.enum(PROJECT_TYPES) },
  { isSearchable: true },
)
