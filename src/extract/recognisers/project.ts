import type { ProjectClaim } from '../../model/claim.js'
import type { ReadableText, Span } from '../../model/report.js'
import type { Draft, Entities, Reference } from '../draft.js'
import type { Grammar } from '../grammar/grammar.js'
import { lastFrom, lineOf } from '../lookup.js'
import { findProjectMentions, type ProjectMention } from './project-mention.js'

type Project = Draft<ProjectClaim>

/** A place this close behind a project is where it is: "hồ Khe Thiềm, xã Tân Hợp". */
const PLACE_REACH = 12

/** Named or singled-out works, models and programmes, each with all its mentions. */
export function findProjects(
  readable: ReadableText,
  grammar: Grammar,
  known: Pick<Entities, 'places' | 'references'>,
): { projects: Project[]; references: Reference[] } {
  const names = known.references.filter(
    ({ type, form }) => form === 'NAME' && (type === 'AGENCY' || type === 'PLACE'),
  )
  const places = names.filter(({ type }) => type === 'PLACE')
  const units = new Set(known.places.filter(({ level }) => UNITS.has(level)).map(({ id }) => id))
  const mentions = findProjectMentions(readable, grammar).filter((mention) => !isName(names, units, mention))
  const projects = groupMentions(mentions).map((group, at) =>
    draftProject(readable, `J${at + 1}`, group, places),
  )
  const references = projects.flatMap(({ id, mentions: own }) =>
    own.map(
      ({ start, end, form }): Reference => ({
        start,
        end,
        entity: id,
        type: 'PROJECT',
        form: form ?? 'NAME',
      }),
    ),
  )
  return { projects, references }
}

function draftProject(
  readable: ReadableText,
  id: string,
  mentions: readonly ProjectMention[],
  places: readonly Reference[],
): Project {
  const named = mentions.filter(({ name }) => name !== '')
  const fullest = named.reduce((best, mention) => (mention.name.length > best.name.length ? mention : best))
  const place = named.map((mention) => placeOf(readable, mention, places)).find((entity) => entity !== null)
  return {
    id,
    name: fullest.name,
    type: fullest.type,
    place: place ?? null,
    mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
  }
}

/**
 * One group for each project: the same family and proper name, or a name that the fuller one ends with. A return
 * ("dự án này", this project) joins the project named last. Groups that nothing makes sure of are left out.
 */
function groupMentions(mentions: readonly ProjectMention[]): ProjectMention[][] {
  const groups: { family: string; cores: string[]; isSure: boolean; mentions: ProjectMention[] }[] = []
  let last: (typeof groups)[number] | undefined
  for (const mention of mentions) {
    const isReturn = mention.form !== 'NAME' && mention.family === ''
    const candidates = groups.filter(
      ({ family, cores }) =>
        family === mention.family && cores.some((core) => isSameCore(core, mention.core)),
    )
    const own = isReturn
      ? last
      : (candidates.find(({ cores }) => cores.includes(mention.core)) ?? candidates.at(-1))
    if (own) {
      own.mentions.push(mention)
      own.cores.push(mention.core)
      own.isSure ||= mention.isSure
    } else if (!isReturn)
      groups.push({
        family: mention.family,
        cores: [mention.core],
        isSure: mention.isSure,
        mentions: [mention],
      })
    last = isReturn ? last : (own ?? groups.at(-1))
  }
  return groups.filter(({ isSure }) => isSure).map(({ mentions: own }) => own)
}

function isSameCore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || short === '' || long.endsWith(` ${short}`)
}

/** The place named inside a mention or right behind it. */
function placeOf(readable: ReadableText, { start, end }: Span, places: readonly Reference[]): string | null {
  const next = places[lastFrom(places, start - 1) + 1]
  const isNear =
    next !== undefined &&
    next.start <= end + PLACE_REACH &&
    lineOf(readable, { start, end: next.end }) !== null
  return isNear ? next.entity : null
}

const UNITS: ReadonlySet<string> = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'])

/** Whether a mention is a part of a longer name ("thôn Cầu Gạo", the village of …), or the name of a unit ("Cầu Ngang"). */
function isName(names: readonly Reference[], units: ReadonlySet<string>, { start, end }: Span): boolean {
  const last = lastFrom(names, start)
  return names
    .slice(Math.max(0, last - 3), last + 1)
    .some((name) => end <= name.end && (name.start < start || units.has(name.entity)))
}
