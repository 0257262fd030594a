import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { useIsSlow } from '../data/use-answer.js'
import { HomePage } from '../home/home-page.js'
import { Loading } from '../parts/problem-note.js'
import { routeOf } from '../state/paths.js'
import { useAddress } from '../state/use-address.js'
import { i18n } from '../words/i18n.js'
import { Frame } from './frame.js'
import { NotFound } from './not-found.js'

/** Every view but the first one is loaded when it is opened. */
const view = <Name extends string>(load: () => Promise<Record<Name, () => ReactNode>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }))

const CommitmentPage = view(() => import('../commitment/commitment-page.js'), 'CommitmentPage')
const EntitiesPage = view(() => import('../entity/entities-page.js'), 'EntitiesPage')
const PersonPage = view(() => import('../entity/person-page.js'), 'PersonPage')
const AgencyPage = view(() => import('../entity/agency-page.js'), 'AgencyPage')
const RolePage = view(() => import('../entity/role-page.js'), 'RolePage')
const PlacePage = view(() => import('../entity/place-page.js'), 'PlacePage')
const ProjectPage = view(() => import('../entity/project-page.js'), 'ProjectPage')
const MeetingPage = view(() => import('../entity/meeting-page.js'), 'MeetingPage')
const ReportsPage = view(() => import('../report/reports-page.js'), 'ReportsPage')
const ReportPage = view(() => import('../report/report-page.js'), 'ReportPage')
const GraphPage = view(() => import('../graph/graph-page.js'), 'GraphPage')
const OverviewPage = view(() => import('../overview/overview-page.js'), 'OverviewPage')

export function Pages() {
  const { language } = useAddress()
  if (i18n.language !== language) void i18n.changeLanguage(language)
  return (
    <Frame>
      <Suspense fallback={<Awaited />}>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path={routeOf('Commitment')} component={CommitmentPage} />
          <Route path="/overview" component={OverviewPage} />
          <Route path="/entities" component={EntitiesPage} />
          <Route path={routeOf('Person')} component={PersonPage} />
          <Route path={routeOf('Agency')} component={AgencyPage} />
          <Route path={routeOf('Role')} component={RolePage} />
          <Route path={routeOf('Place')} component={PlacePage} />
          <Route path={routeOf('Project')} component={ProjectPage} />
          <Route path={routeOf('Meeting')} component={MeetingPage} />
          <Route path="/reports" component={ReportsPage} />
          <Route path={routeOf('Report')} component={ReportPage} />
          <Route path="/graph" component={GraphPage} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Frame>
  )
}

const Awaited = () => <Loading isSlow={useIsSlow(true)} />
