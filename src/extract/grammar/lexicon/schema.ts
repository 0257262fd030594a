/** The words for people, bodies and places. A form written in capitals counts only in capitals: "CT" is Chủ tịch, "ct" is not. */
import { z } from 'zod'
import { AGENCY_LEVELS, AGENCY_TYPES, PLACE_LEVELS } from '../../../model/claim.js'

const Written = z.array(z.string().min(1)).min(1)
const Phrases = z.array(z.string().min(1))
const Level = z.enum(AGENCY_LEVELS)

const Honorific = z.strictObject({ honorific: z.string().nullable(), written: Written })

const People = z.strictObject({
  /** Before a name, in part or in full: "đồng chí Hà", "ông Nguyễn Văn A". */
  honorifics: z.array(Honorific),
  /** Before a full name only, since they are common words: "anh", "em". */
  weakHonorifics: z.array(Honorific),
  /** Before a list of names: "các đồng chí: A, …; B, …". */
  honorificPlurals: z.array(Honorific),
  /** Stand alone for somebody named before: "Đồng chí yêu cầu …" (the comrade demands). */
  pronouns: Phrases,
  /** "bà con" (folks) is no pronoun. */
  pronounNeverBefore: Phrases,
  ranks: Phrases,
  degrees: Phrases,
  /** What somebody without an office is called before the name: "cử tri" (voter). */
  citizens: Phrases,
  surnames: Phrases,
  /** Surnames enough by themselves where a text has no capitals. */
  commonSurnames: Phrases,
  middleNames: Phrases,
  /** Make a name of any words around them: "Xuân Văn Lập". */
  surestMiddleNames: Phrases,
  /** Names of history, streets and mottoes. */
  neverPeople: Phrases,
})

const Title = z.strictObject({
  title: z.string(),
  written: Written,
  /** 1 leads, 2 is a deputy, 3 a member, 4 heads a village or a group. */
  rank: z.int().min(1).max(4),
  /** Id of the body that the title names by itself: "Tỉnh ủy viên" (member of the provincial party committee). */
  body: z.string().optional(),
  /** The short word for its body, which was named before: "Trưởng ban" of the last "Ban …". */
  short: z.string().optional(),
  isOfPlace: z.boolean().optional(),
  /** Alone, beside another office of that level, it is of the party committee: "Phó Bí thư, Chủ tịch UBND xã". */
  isOfParty: z.boolean().optional(),
  /** Before a colon it belongs to each in the list: "các ĐBQH: A, …; B, …". */
  isShared: z.boolean().optional(),
})

const Titles = z.strictObject({
  prefixes: z.array(z.strictObject({ written: Written, adds: z.string().nullable(), isFormer: z.boolean() })),
  suffixes: z.array(z.strictObject({ written: Written, adds: z.string() })),
  joints: Phrases,
  titles: z.array(Title),
  /** Ids of the party committees of each level. */
  partyCommittees: z.partialRecord(Level, Phrases),
})

/** What may follow the head of a body's name. */
export const BODY_TAKES = [
  'AREA',
  'BODY',
  'BODY_OR_AREA',
  'BODY_OR_NAME',
  'DOMAIN',
  'DOMAIN_OR_NAME',
  'NAME',
  'LONG_NAME',
  'BRAND',
  'NUMBER',
  'OWNER',
  'NOTHING',
] as const

const BodyHead = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(AGENCY_TYPES),
  takes: z.enum(BODY_TAKES),
  written: Written,
  level: Level.optional(),
  /** Kind of unit it belongs to where the level is open: "Thành ủy" is a "thành phố", of either level. */
  kind: z.string().optional(),
  /** "Huyện ủy Hương Khê" without the word for the level. */
  isNamedByPlaceAlone: z.boolean().optional(),
  /** No body without what it takes: "công an" alone is the force. */
  needsArea: z.boolean().optional(),
  needsCapital: z.boolean().optional(),
  /** A body even without what it takes: "Ban QLDA". */
  isBare: z.boolean().optional(),
  /** A body only beside a title, elsewhere a site: "Giám đốc Bệnh viện đa khoa tỉnh". */
  isSite: z.boolean().optional(),
  /** May belong to another body named after it: "Ban Tổ chức Tỉnh ủy". */
  isOfBody: z.boolean().optional(),
  /** A word beside which the head is another word: "đoàn thể", "tập đoàn". */
  neverBefore: Phrases.optional(),
  neverAfter: Phrases.optional(),
  /** Its type where the body it belongs to is of this one: "Thường trực" of a council. */
  typeWithin: z.partialRecord(z.enum(AGENCY_TYPES), z.enum(AGENCY_TYPES)).optional(),
  /** Id of the body named in full inside its own name. */
  holds: z.string().optional(),
  /** Id of the body that the head alone returns to, where the report has one: "Đoàn" is the Đoàn ĐBQH. */
  returnsTo: z.string().optional(),
  /** Words that open an addition to the name: "khóa XV". */
  tails: Phrases.optional(),
  /** The body that answers to it, by level: "Đảng bộ tỉnh" is the Tỉnh ủy. */
  isSameAs: z.partialRecord(Level, z.string()).optional(),
})

const Bodies = z.strictObject({
  bodies: z.array(BodyHead),
  /** "của" (of) between a body and that above it. */
  ofMarks: Phrases,
  companyForms: Phrases,
  joints: Phrases,
  numberMarks: Phrases,
  zoneMarks: Phrases,
  /** At the end of a body's own name: it is of the whole country. */
  nationMarks: Phrases,
  /** Common words inside a body's own name: "đầu tư xây dựng". */
  nameWords: Phrases,
  /** Likewise, but in lower case behind a capital they are what the body does: "Chi cục Thủy lợi kiểm tra". */
  nameVerbs: Phrases,
  /** Spelled out in a body's full name. */
  abbreviations: z.record(z.string(), z.string()),
})

const Domains = z.strictObject({
  /** Abbreviation to the words it stands for; a domain is written in any mix of both: "Nông nghiệp và PTNT". */
  parts: z.record(z.string(), Phrases),
  domains: z.array(z.strictObject({ codes: Phrases, name: z.string(), heads: Phrases })),
  joints: Phrases,
})

const Areas = z.strictObject({
  levels: z.array(
    z.strictObject({
      kind: z.string(),
      levels: z.array(z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE'])),
      written: Written,
      /** Its units may be numbered: "Phường 6". */
      isNumbered: z.boolean().optional(),
    }),
  ),
  villages: Phrases,
  /** Village heads that are common words; only a numbered name makes them a place: "khu vực Phụng Thạnh 1". */
  numberedVillages: Phrases,
  /** Open a list under one head: "các xã A, B". */
  manyMarks: Phrases,
  /** A report with one of these knows no districts any more. */
  afterReform: Phrases,
  /** Before a bare name they show that it is a place: "ở Ia Kdăm". */
  placeCues: Phrases,
  /** Likewise, but only for what lies in the province of the report: "tuyến Tân Hợp". */
  workCues: Phrases,
})

const Roads = z.strictObject({
  numbered: z.array(z.strictObject({ kind: z.string(), written: Written })),
  /** Numbered only with a letter or in company: "đường 25B". */
  looselyNumbered: Phrases,
  named: Phrases,
  extensions: Phrases,
})

const Sites = z.strictObject({
  sites: z.array(
    z.strictObject({
      level: z.enum(PLACE_LEVELS),
      written: Written,
      /** A name that is a commune's elsewhere is its own here: "sông Krông Bông". */
      ownsName: z.boolean().optional(),
      /** With the unit it serves it is a place even without a name: "Trụ sở Tiếp công dân tỉnh". */
      takesLevel: z.boolean().optional(),
      neverAfter: Phrases.optional(),
      /** One that is itself the work where works are told of. */
      isBuilt: z.boolean().optional(),
    }),
  ),
  /** Right before a site they make it a project: "dự án cống Rạch Điều". */
  worksInProgress: Phrases,
  /** Before or behind a school or hospital they make it a body: "giao Trạm Y tế xã …", "Trường … kiến nghị". */
  tellingSomebody: Phrases,
  doingsOfSomebody: Phrases,
  /** Likewise where the site is named but once: "xây Trường Mầm non Tân Hợp". */
  works: Phrases,
  /** Two of these in the sentence make it one too: it is being built. */
  progress: Phrases,
})

const Named = z.strictObject({ name: z.string(), level: Level })
const Groups = z.strictObject({
  heads: Phrases,
  members: z.array(z.strictObject({ level: Level, written: Written })),
  tails: Phrases,
  fixed: z.array(Named),
  /** Stand before a body or a place: "lãnh đạo huyện Hương Khê". */
  leaders: Phrases,
})

const Returns = z.strictObject({
  /** "huyện" for the people's committee of the district; `kind` as in areas.json. */
  toGovernments: z.array(z.strictObject({ kind: z.string(), written: Written })),
  toPlaceOfMeeting: Phrases,
  /** "Sở" for the department named before; `heads` are ids of bodies. */
  toBodies: z.array(
    z.strictObject({
      heads: Phrases,
      written: Written,
      needsCapital: z.boolean().optional(),
      neverBefore: Phrases.optional(),
    }),
  ),
  /** "đơn vị" (the unit) for the body named right before. */
  toSpeakersBody: Phrases,
  toContractors: Phrases,
  /** Those of them that a project board may be. */
  owners: Phrases,
  /** Between a body and its part: "Công ty A làm chủ đầu tư", "Nhà thầu chính là Công ty B". */
  roles: Phrases,
  /** "ngành điện" (the power branch) for the body of that branch. */
  branches: Phrases,
  /** A word before or behind which the word is no return: "huyện ủy", "cấp huyện". */
  neverBefore: Phrases,
  neverAfter: Phrases,
})

export const LexiconFiles = z.strictObject({
  people: People,
  titles: Titles,
  bodies: Bodies,
  domains: Domains,
  areas: Areas,
  roads: Roads,
  sites: Sites,
  groups: Groups,
  returns: Returns,
})

export type LexiconFiles = z.infer<typeof LexiconFiles>
export type BodyHead = z.infer<typeof BodyHead>
export type TitleWord = z.infer<typeof Title>
export type LevelWord = LexiconFiles['areas']['levels'][number]
export type SiteWord = LexiconFiles['sites']['sites'][number]
