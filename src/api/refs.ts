/** Every type that is read from the graph, by name, so that types may name each other; `types/` says what they carry. */
import { builder } from './builder.js'
import type { Fetched } from './compile/index.js'
import { connectionOf } from './connections.js'

const typeNamed = (name: string) => builder.objectRef<Fetched>(name)

export const Node = builder.interfaceRef<Fetched>('Node')
export const Party = builder.interfaceRef<Fetched>('Party')
export const Actor = builder.interfaceRef<Fetched>('Actor')
export const Fact = builder.interfaceRef<Fetched>('Fact')

export const Person = typeNamed('Person')
export const Agency = typeNamed('Agency')
export const Role = typeNamed('Role')
export const Tenure = typeNamed('Tenure')
export const Place = typeNamed('Place')
export const Project = typeNamed('Project')
export const Meeting = typeNamed('Meeting')
export const Attendance = typeNamed('Attendance')
export const Report = typeNamed('Report')
export const Passage = typeNamed('Passage')
export const Citation = typeNamed('Citation')
export const Commitment = typeNamed('Commitment')
export const Responsibility = typeNamed('Responsibility')
export const FollowUp = typeNamed('FollowUp')
export const StatusStatement = typeNamed('StatusStatement')
export const Figure = typeNamed('Figure')
export const CommitmentGroup = typeNamed('CommitmentGroup')

export const People = connectionOf(Person, 'people')
export const Agencies = connectionOf(Agency, 'agencies')
export const Roles = connectionOf(Role, 'roles')
export const Places = connectionOf(Place, 'places')
export const Projects = connectionOf(Project, 'projects')
export const Meetings = connectionOf(Meeting, 'meetings')
export const Attendances = connectionOf(Attendance, 'attendances')
export const Reports = connectionOf(Report, 'reports')
export const Passages = connectionOf(Passage, 'passages')
export const Commitments = connectionOf(Commitment, 'commitments')
export const StatusStatements = connectionOf(StatusStatement, 'statements on progress')
export const Figures = connectionOf(Figure, 'figures')
