import { commitmentsOfProject } from '../../graph/commitment-page.relations.js'
import { projectById, projects } from '../../graph/project.relations.js'
import { wordsOf } from '../../graph/words.js'
import type { ProjectType as Kind } from '../../model/claim.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, one, page } from '../fields.js'
import { decodeId } from '../ids.js'
import { Named, Node, Project, Projects } from '../refs.js'
import { commitmentsField } from './commitment-filter.js'

const ProjectType = enumOf<Kind>('ProjectType', 'What sort of project.', {
  PROJECT: 'A project or works with a name (dự án, công trình).',
  PROJECT_GROUP: 'Several projects under one name.',
  PROGRAMME: 'A programme (chương trình): "xây dựng nông thôn mới".',
  INITIATIVE: 'An initiative, plan or campaign (đề án, kế hoạch, phong trào).',
  MODEL: 'A model to be copied (mô hình).',
})

Project.implement({
  description: 'A project, programme, initiative or model.',
  interfaces: [Node, Named],
  fields: (t) => ({
    type: column(t, ProjectType, { description: 'What sort it is.' }),
    commitments: commitmentsField(t, commitmentsOfProject, 'Those that concern it.'),
  }),
})

const ProjectBy = builder.inputType('ProjectBy', {
  description: 'What one project is known by.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Its id.' }) }),
})

const ProjectFilter = builder.inputType('ProjectFilter', {
  description: 'Which projects: every field that is given must be met; of a list, any one.',
  fields: (t) => ({
    type: t.field({ type: [ProjectType], description: 'What sort of project.' }),
    text: t.string({ description: 'Words of the name; accents may be left out.' }),
  }),
})

builder.queryFields((t) => ({
  project: one(t, Project, projectById, {
    description: 'One project; null when it is not there.',
    args: { by: t.arg({ type: ProjectBy, required: true, description: 'What it is known by.' }) },
    prepare: ({ by }) => ({ id: decodeId(by.id, ['Project'], 'by.id').key }),
  }),
  projects: page(t, Projects, projects, {
    nullable: true,
    order: 'name',
    description: 'All projects, or those that meet a filter, in Vietnamese order of their names.',
    args: { filter: t.arg({ type: ProjectFilter, description: 'Which of them.' }) },
    prepare: ({ filter }) => ({
      words: wordsOf(filter?.text ?? '') ?? undefined,
      type: filter?.type ?? undefined,
    }),
  }),
}))
