/** The few words of the language by which this stage decides, as match keys. */
import type { MeetingType } from '../model/claim.js'
import { matchKey } from '../model/values/name.js'

/** Seats that many hold at once and that say nothing of where somebody works: "Ủy viên Ban Thường vụ", "Tỉnh ủy viên". */
const SEATS = ['ủy viên', 'đại biểu', 'thành viên', 'hội viên', 'uvbtv', 'uvbch', 'tuv']
const SEAT_ENDING = 'ủy viên'
/** "nguyên Chủ tịch": held no longer. */
const FORMER = ['nguyên', 'cựu']
/** "tân Giám đốc": just came into the office. */
const NEW = 'tân'
/** "Phó Chủ tịch": one of several. */
const DEPUTY = 'phó'
/** "Quyền Chủ tịch": holds the office for the time being. */
const ACTING = 'quyền'
const MARKS = [...FORMER, NEW, ACTING]
/** "nếu có điều kiện" (if conditions allow). */
const CONDITIONS = ['nếu', 'trong trường hợp', 'khi có', 'khi đủ']
/** "phấn đấu" (strive for). */
const ASPIRATIONS = ['phấn đấu', 'cố gắng', 'kỳ vọng', 'mong muốn']

export const PEOPLES_COMMITTEE_NAME = 'Ủy ban nhân dân'

export const MEETING_NAMES: Record<MeetingType, string> = {
  INSPECTION: 'Kiểm tra',
  WORKING_SESSION: 'Làm việc',
  INSPECTION_AND_WORKING_SESSION: 'Kiểm tra, làm việc',
  SUPERVISION: 'Giám sát',
  VOTERS_MEETING: 'Tiếp xúc cử tri',
  CITIZENS_RECEPTION: 'Tiếp công dân',
  CONFERENCE: 'Hội nghị',
}

export interface TitleReading {
  /** Without the word that says it is acting, new or held no longer. */
  title: string
  isSeat: boolean
  isFormer: boolean
  isActing: boolean
  /** Came into the office just now. */
  isNew: boolean
  /** Several hold it at once. */
  isShared: boolean
}

/**
 * "Quyền Chủ tịch" (acting chair) is the office "Chủ tịch", held for the time being; `before` is what stands before the title
 * in the text, such as "nguyên " (former).
 */
export function readTitle(title: string, before = ''): TitleReading {
  const key = matchKey(title)
  const wordBefore = matchKey(before).split(' ').at(-1)!
  const isActing = key.startsWith(`${ACTING} `)
  const office = MARKS.reduce(withoutOpening, title.trim())
  const officeKey = matchKey(office)
  const isSeat = SEATS.some((seat) => opensWith(officeKey, seat)) || officeKey.endsWith(SEAT_ENDING)
  return {
    title: office,
    isSeat,
    isNew: wordBefore === NEW || opensWith(key, NEW),
    isShared: isSeat || opensWith(officeKey, DEPUTY),
    isFormer: FORMER.some((word) => opensWith(key, word) || word === wordBefore),
    isActing,
  }
}

function withoutOpening(title: string, word: string): string {
  return matchKey(title).startsWith(`${word} `) ? capitalised(title.slice(word.length).trim()) : title
}

export function strengthOf(words: string): 'FIRM' | 'CONDITIONAL' | 'ASPIRATIONAL' {
  const text = ` ${matchKey(words)} `
  const holds = (cues: readonly string[]) => cues.some((cue) => text.includes(` ${cue} `))
  return holds(CONDITIONS) ? 'CONDITIONAL' : holds(ASPIRATIONS) ? 'ASPIRATIONAL' : 'FIRM'
}

const opensWith = (key: string, word: string) => key === word || key.startsWith(`${word} `)
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** "Chánh Thanh tra" of "Thanh tra tỉnh" is "Chánh Thanh tra tỉnh": the words that both have stand once. */
export function roleName(title: string, agency: string): string {
  const [own, further] = [title.split(' '), agency.split(' ')]
  for (let shared = Math.min(own.length, further.length); shared > 0; shared--) {
    const [end, start] = [own.slice(-shared).join(' '), further.slice(0, shared).join(' ')]
    if (matchKey(end) === matchKey(start)) return [...own, ...further.slice(shared)].join(' ')
  }
  return `${title} ${agency}`
}
