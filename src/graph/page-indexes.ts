import { agencyPage } from './agency.relations.js'
import { changePage } from './change.relations.js'
import { commitmentPages } from './commitment-page.relations.js'
import { facetIndex } from './facets.relations.js'
import { judgementPage } from './judgement.relations.js'
import type { NodeIndex } from './keyset-page.js'
import { meetingPage } from './meeting.relations.js'
import { operationPage } from './operation.relations.js'
import { personPage } from './person.relations.js'
import { placePage } from './place.relations.js'
import { projectPage } from './project.relations.js'
import { reportPage } from './report.relations.js'
import { rolePage } from './role.relations.js'

/** The indexes that pages walk along, one for each declared set of filters. */
export const PAGE_INDEXES: readonly NodeIndex[] = [
  personPage,
  agencyPage,
  rolePage,
  placePage,
  changePage,
  projectPage,
  meetingPage,
  reportPage,
  judgementPage,
  operationPage,
  ...Object.values(commitmentPages),
]
  .flatMap(({ indexes }) => indexes)
  .concat(facetIndex)
