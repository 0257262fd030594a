import { oncePer } from '../../model/values/once.js'
import { indexPhrases, type PhraseIndex } from '../../model/values/phrases.js'
import type { BodyHead, LevelWord, LexiconFiles, SiteWord, TitleWord } from '../grammar/lexicon/schema.js'

import { indexForMending, type MendIndex } from './mend.js'

/** A list of the lexicon, with what each of its phrases stands for; the phrases of all lists are looked up together. */
export interface Terms<Value> {
  entries: readonly (readonly [written: readonly string[], value: Value])[]
}

/** A phrase found, the list it is of, and whether it counts only as it is written there, in capitals. */
export interface Term<Value = unknown> {
  list: Terms<Value>
  value: Value
  isAbbreviation: boolean
}

/** What a word such as "huyện", "Sở" or "chủ đầu tư" returns to. */
export type Return =
  | { to: 'GOVERNMENT'; level: LevelWord }
  | { to: 'BODY'; heads: ReadonlySet<string>; needsCapital: boolean; neverBefore: readonly string[] }
  | { to: 'PLACE_OF_MEETING' | 'BODY_BEFORE' | 'CONTRACTOR' }

/** The lexicon as it is looked up while reading. */
export interface Lexicon {
  files: LexiconFiles
  phrases: PhraseIndex<Term>
  mending: MendIndex
  honorifics: Terms<{ honorific: string | null; isWeak: boolean }>
  honorificPlurals: Terms<string | null>
  pronouns: Terms<true>
  ranks: Terms<string>
  degrees: Terms<true>
  citizens: Terms<true>
  titles: Terms<TitleWord>
  titlePrefixes: Terms<LexiconFiles['titles']['prefixes'][number]>
  titleSuffixes: Terms<string>
  titleJoints: Terms<true>
  bodies: Terms<BodyHead>
  bodyById: ReadonlyMap<string, BodyHead>
  ofMarks: Terms<true>
  companyForms: Terms<true>
  nameWords: Terms<true>
  nameVerbs: Terms<true>
  zoneMarks: Terms<true>
  domainParts: Terms<string>
  levels: Terms<LevelWord>
  villages: Terms<{ isNumbered: boolean }>
  roadNumbered: Terms<string>
  /** "ql" for Quốc lộ, as it stands glued to a number. */
  roadAbbreviations: ReadonlyMap<string, string>
  roadLoose: Terms<true>
  roadNamed: Terms<true>
  roadExtensions: Terms<true>
  sites: Terms<SiteWord>
  worksInProgress: Terms<true>
  tellingSomebody: Terms<true>
  doingsOfSomebody: Terms<true>
  works: Terms<true>
  progress: Terms<true>
  placeCues: Terms<true>
  workCues: Terms<true>
  groupMembers: Terms<LexiconFiles['groups']['members'][number]>
  groupHeads: Terms<true>
  groupTails: Terms<true>
  groupFixed: Terms<LexiconFiles['groups']['fixed'][number]>
  leaders: Terms<true>
  returns: Terms<Return>
  branches: Terms<true>
  roles: Terms<true>
  surnames: ReadonlySet<string>
  /** Those that are no other word. */
  commonSurnames: ReadonlySet<string>
  middleNames: ReadonlySet<string>
  surestMiddleNames: ReadonlySet<string>
  manyMarks: ReadonlySet<string>
  neverPeople: ReadonlySet<string>
  afterReform: Terms<true>
}

export const compileLexicon: (files: LexiconFiles) => Lexicon = oncePer((files) => {
  const { people, titles, bodies, domains, areas, roads, sites, groups } = files
  const lists = {
    honorifics: terms<{ honorific: string | null; isWeak: boolean }>([
      ...people.honorifics.map(({ written, honorific }) => [written, { honorific, isWeak: false }] as const),
      ...people.weakHonorifics.map(
        ({ written, honorific }) => [written, { honorific, isWeak: true }] as const,
      ),
    ]),
    honorificPlurals: terms(people.honorificPlurals.map((entry) => [entry.written, entry.honorific])),
    pronouns: marks(people.pronouns),
    ranks: terms(people.ranks.map((rank) => [[rank], rank])),
    degrees: marks(people.degrees),
    citizens: marks(people.citizens),
    titles: terms(titles.titles.map((title) => [title.written, title])),
    titlePrefixes: terms(titles.prefixes.map((prefix) => [prefix.written, prefix])),
    titleSuffixes: terms(titles.suffixes.map((suffix) => [suffix.written, suffix.adds])),
    titleJoints: marks(titles.joints),
    bodies: terms(bodies.bodies.map((body) => [body.written, body])),
    ofMarks: marks(bodies.ofMarks),
    companyForms: marks(bodies.companyForms),
    nameWords: marks([...bodies.nameWords, ...Object.values(domains.parts).flat()]),
    nameVerbs: marks(bodies.nameVerbs),
    zoneMarks: marks(bodies.zoneMarks),
    domainParts: terms(Object.entries(domains.parts).map(([code, words]) => [words, code])),
    levels: terms(areas.levels.map((level) => [level.written, level])),
    villages: terms([
      [areas.villages, { isNumbered: false }],
      [areas.numberedVillages, { isNumbered: true }],
    ]),
    roadNumbered: terms(roads.numbered.map((road) => [road.written, road.kind])),
    roadLoose: marks(roads.looselyNumbered),
    roadNamed: marks(roads.named),
    roadExtensions: marks(roads.extensions),
    sites: terms(sites.sites.map((site) => [site.written, site])),
    worksInProgress: marks(sites.worksInProgress),
    works: marks(sites.works),
    tellingSomebody: marks(sites.tellingSomebody),
    doingsOfSomebody: marks(sites.doingsOfSomebody),
    progress: marks(sites.progress),
    placeCues: marks(areas.placeCues),
    workCues: marks(areas.workCues),
    groupMembers: terms(groups.members.map((member) => [member.written, member])),
    groupHeads: marks(groups.heads),
    groupTails: marks(groups.tails),
    groupFixed: terms(groups.fixed.map((group) => [[group.name], group])),
    leaders: marks(groups.leaders),
    returns: terms(listReturns(files)),
    branches: marks(files.returns.branches),
    roles: marks(files.returns.roles),
    afterReform: marks(areas.afterReform),
  }
  return {
    ...lists,
    files,
    phrases: indexLists(Object.values(lists)),
    mending: indexForMending(
      [lists.titles, lists.bodies, lists.sites, lists.domainParts].flatMap(({ entries }) =>
        entries.flatMap(([written]: readonly [readonly string[], unknown]) => written),
      ),
    ),
    bodyById: new Map(bodies.bodies.map((body) => [body.id, body])),
    roadAbbreviations: new Map(
      roads.numbered.flatMap(({ kind, written }) => written.map((short) => [short.toLowerCase(), kind])),
    ),
    surnames: new Set(people.surnames),
    commonSurnames: new Set(people.commonSurnames),
    middleNames: new Set(people.middleNames),
    surestMiddleNames: new Set(people.surestMiddleNames),
    manyMarks: new Set(areas.manyMarks),
    neverPeople: new Set(people.neverPeople),
  }
})

function listReturns({ areas, returns }: LexiconFiles): (readonly [readonly string[], Return])[] {
  const governments = returns.toGovernments.map(({ kind, written }) => {
    const level = areas.levels.find((each) => each.kind === kind)!
    return [written, { to: 'GOVERNMENT', level } as const] as const
  })
  const bodies = returns.toBodies.map(
    ({ written, heads, needsCapital = false, neverBefore = [] }) =>
      [written, { to: 'BODY', heads: new Set(heads), needsCapital, neverBefore } as const] as const,
  )
  return [
    ...governments,
    ...bodies,
    [returns.toPlaceOfMeeting, { to: 'PLACE_OF_MEETING' }],
    [returns.toSpeakersBody, { to: 'BODY_BEFORE' }],
    [returns.toContractors, { to: 'CONTRACTOR' }],
  ]
}

function terms<Value>(entries: Terms<Value>['entries']): Terms<Value> {
  return { entries }
}

function marks(phrases: readonly string[]): Terms<true> {
  return terms(phrases.map((phrase) => [[phrase], true as const]))
}

function indexLists(lists: readonly Terms<unknown>[]): PhraseIndex<Term> {
  const entries = lists.flatMap((list) =>
    list.entries.flatMap(([written, value]) =>
      written.map((phrase) => [phrase, { list, value, isAbbreviation: isInCapitals(phrase) }] as const),
    ),
  )
  return indexPhrases(entries)
}

function isInCapitals(phrase: string): boolean {
  return phrase === phrase.toUpperCase() && phrase !== phrase.toLowerCase()
}
