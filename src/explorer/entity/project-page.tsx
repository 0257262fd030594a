import { addWords } from '../words/i18n.js'
import { CommitmentSection, RatesSection } from './commitment-list.js'
import { EntityHead, EntityPage, useEntityId } from './entity-page.js'
import { ProjectPageDocument, type ProjectPageQuery } from './project-page.documents.js'
import { useWord } from './use-word.js'
import * as words from './words.js'

addWords('entity', words)

type Project = NonNullable<ProjectPageQuery['project']>

export function ProjectPage() {
  const word = useWord()
  const variables = { id: useEntityId() }
  return (
    <EntityPage document={ProjectPageDocument} variables={variables} entityOf={({ project }) => project}>
      {(project, tools) => (
        <>
          <EntityHead of={project} facts={[word('projectType', project.type)]} tools={tools} />
          <Commitments of={project} />
        </>
      )}
    </EntityPage>
  )
}

function Commitments({ of: { id, commitments } }: { of: Project }) {
  const list = { key: 'commitments' as const, count: commitments.totalCount, filter: { project: [id] } }
  return (
    <>
      <RatesSection list={list} />
      <CommitmentSection lists={[list]} list={list} />
    </>
  )
}
