import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Ask } from './shown-graph.js'

export interface View {
  name: string
  address: string
  /** Whether it is also shown at a width between those of a desk and of a phone. */
  isMiddleToo?: boolean
}

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Every view at an address that has something to show. */
export async function viewsOf(origin: string, ask: Ask): Promise<View[]> {
  const ids = await idsOf(ask)
  const paths: Record<string, string> = {
    home: '/',
    'home-filtered': '/?q=duong&kind=DIRECTIVE,PLEDGE&schedule=OVERDUE',
    'home-no-match': '/?q=cau+khe+sai&kind=TARGET',
    'home-past-en': '/?lang=en&asOf=2024-12-31',
    commitment: `/c/${ids.water}`,
    'commitment-recorded': `/c/${ids.road}`,
    'commitment-moved': `/c/${ids.forest}?lang=en`,
    'commitment-complete': `/c/${ids.beds}`,
    'commitment-withdrawn': `/c/${ids.factory}`,
    agency: `/a/${ids.agency}`,
    person: `/p/${ids.person}`,
    role: `/role/${ids.role}`,
    place: `/place/${ids.place}`,
    'place-new': `/place/${ids.newPlace}`,
    project: `/project/${ids.project}`,
    meeting: `/meeting/${ids.meeting}`,
    entities: '/entities',
    'entities-found': '/entities?q=bac+yen',
    reports: '/reports',
    report: `/r/${ids.report}`,
    overview: '/overview',
    'overview-en': '/overview?lang=en',
    graph: `/graph?focus=${ids.agency}`,
    'graph-path': `/graph?see=path&from=${ids.person}&to=${ids.oldDistrict}`,
    'graph-start': '/graph',
    'not-found': '/c/nothing',
  }
  return [
    ...Object.entries(paths).map(([name, path]) => ({
      name,
      address: origin + path,
      isMiddleToo: name === 'home' || name === 'commitment-recorded',
    })),
    { name: 'standalone', address: standaloneReport() },
  ]
}

/** What the README shows. */
export async function picturesOf(origin: string, ask: Ask): Promise<View[]> {
  const { road, reportOfDistrict } = await idsOf(ask)
  return [
    { name: 'commitments', address: `${origin}/?q=trong+rung` },
    { name: 'commitment', address: `${origin}/c/${road}` },
    { name: 'report', address: `${origin}/r/${reportOfDistrict}` },
  ]
}

async function idsOf(ask: Ask) {
  const first = async (query: string) =>
    encodeURIComponent(Object.values(await ask(`{ ${query} { nodes { id } } }`))[0]!.nodes[0]!.id)
  const commitment = (text: string, kind: string) =>
    first(`commitments(first: 1, filter: { text: "${text}", kind: [${kind}] })`)
  const named = (list: string, text: string) => first(`${list}(first: 1, filter: { text: "${text}" })`)
  return {
    water: await commitment('cap nuoc ban hang dong a', 'DIRECTIVE'),
    road: await commitment('thong toan tuyen dak to lung', 'PLEDGE'),
    forest: await commitment('hoan thanh trong rung thay the', 'DIRECTIVE'),
    beds: await commitment('cap du 140 bo giuong', 'PLEDGE'),
    factory: await commitment('khoi cong nha may che bien son tra', 'PLEDGE'),
    agency: await named('agencies', 'uy ban nhan dan huyen bac yen'),
    oldDistrict: await named('agencies', 'uy ban nhan dan huyen kon ray'),
    person: await named('people', 'trinh dinh khuyen'),
    role: await named('roles', 'chu tich uy ban nhan dan huyen bac yen'),
    place: await named('places', 'huyen kon ray'),
    newPlace: await named('places', 'xa bac yen'),
    project: await first('projects(first: 1)'),
    meeting: await first('meetings(first: 1)'),
    report: await first('reports(last: 1)'),
    reportOfDistrict: await named('reports', 'tro lai kon ray'),
  }
}

/** The page that the command line writes of one report, without a server. */
function standaloneReport(): string {
  const file = join(tmpdir(), 'camket-screenshot-report.html')
  const report = at('seeds/reports/2021-lam-viec-voi-huyen-huong-khe.txt')
  execFileSync(process.execPath, [at('dist/cli/main.js'), 'extract', report, '--html', file], {
    stdio: 'ignore',
  })
  return pathToFileURL(file).href
}
