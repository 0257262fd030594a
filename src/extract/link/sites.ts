import { sentenceOf } from '../lookup.js'
import type { BodyFound } from '../recognisers/body.js'
import { foldedOf, gapAfter, phraseAt, phraseBefore, type Scan, spanOf } from '../recognisers/scan.js'
import { actsHere, type SiteFound } from '../recognisers/site.js'

/** Signs of building in one sentence that make a site a project. */
const ENOUGH_SIGNS = 2
/** So many words away they still tell of the site. */
const REACH = 60

/** A school or health station that does something anywhere in the report is a body wherever it is named. */
export function partSites(
  scan: Scan,
  sites: readonly SiteFound[],
): { sites: SiteFound[]; bodies: BodyFound[] } {
  const acting = new Set(
    sites.filter((site) => site.body && actsHere(scan, site.body)).map((site) => foldedOf(scan, site)),
  )
  const isBody = (site: SiteFound) => site.body !== null && acting.has(foldedOf(scan, site))
  return {
    sites: sites.filter((site) => !isBody(site)),
    bodies: sites.filter(isBody).map(({ body }) => body!),
  }
}

/**
 * The sites that are there already. "dự án cống Rạch Điều" (project of the sluice …) is a project wherever it is named;
 * so is what is only ever to be built ("xây Trường Mầm non Tân Hợp") or is told of among mounds of earth and contracts.
 */
export function standingSites(scan: Scan, sites: readonly SiteFound[]): SiteFound[] {
  const nameOf = (site: SiteFound) => foldedOf(scan, site.name)
  const sure = new Set(sites.filter(({ isDoubtful }) => !isDoubtful).map(nameOf))
  const underWay = new Set(
    sites.filter((site) => site.place === null && isWorkInProgress(scan, site)).map(nameOf),
  )
  const standing = new Set(sites.filter((site) => !follows(scan, site, scan.lexicon.works)).map(nameOf))
  return sites.filter((site) => {
    const name = nameOf(site)
    return sure.has(name) && standing.has(name) && (site.place !== null || !underWay.has(name))
  })
}

function isWorkInProgress(scan: Scan, site: SiteFound): boolean {
  if (follows(scan, site, scan.lexicon.worksInProgress)) return true
  if (!site.word.isBuilt) return false
  const sentence = sentenceOf(scan.readable, spanOf(scan, site.name))
  let signs = 0
  for (let at = Math.max(site.from - REACH, 0); at < Math.min(site.to + REACH, scan.words.length); at++) {
    const { start, end } = scan.words[at]!
    const isInside = sentence !== null && start >= sentence.start && end <= sentence.end
    if (isInside && phraseAt(scan, scan.lexicon.progress, at) !== null) signs++
  }
  return signs >= ENOUGH_SIGNS
}

function follows(scan: Scan, site: SiteFound, terms: Scan['lexicon']['works']): boolean {
  return gapAfter(scan, site.from - 1) === ' ' && phraseBefore(scan, terms, site.from) !== null
}
