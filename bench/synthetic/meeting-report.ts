import type { CommitmentClaim, CommitmentKind, Extraction } from '../../src/model/claim.js'
import type { Report } from '../../src/model/report.js'
import type { Body, Country, Official, Unit, Work } from './country.js'
import type { Random } from './random.js'
import { ReportWriter } from './report-writer.js'
import { actionWords, constraintWords, someDay, writtenDay } from './words.js'

export interface SyntheticReport {
  report: Report
  extraction: Extraction
}

const FIGURES = 8
const STATEMENTS = 4
const VERBS: Record<CommitmentKind, string> = {
  DIRECTIVE: 'yêu cầu',
  REQUEST: 'kiến nghị',
  TARGET: 'phấn đấu cùng',
  RECOMMENDATION: 'lưu ý',
  PLEDGE: 'hứa với',
}
/** As often as each kind is met. */
const KINDS = Object.entries({ DIRECTIVE: 4, REQUEST: 3, TARGET: 2, RECOMMENDATION: 1, PLEDGE: 1 }).flatMap(
  ([kind, times]) => Array.from({ length: times }, () => kind as CommitmentKind),
)

/** Who and what one commitment is about. */
interface Cast {
  kind: CommitmentKind
  maker: Official | Body
  bearer: Body
  asked: Body | null
  work: Work | null
  commune: Unit
}

/** One visit of several officials to one district, with what was said there. */
export class MeetingReport {
  readonly #writer = new ReportWriter()
  readonly #country: Country
  readonly #random: Random
  readonly #speakers: readonly Official[]
  readonly #shareOfPeople: number
  readonly #district: Unit
  readonly #day: string

  constructor(country: Country, speakers: readonly Official[], random: Random, shareOfPeople: number) {
    this.#country = country
    this.#speakers = speakers
    this.#random = random
    this.#shareOfPeople = shareOfPeople
    this.#district = districtOf(speakers[0]!, random)
    this.#day = someDay(random, 2021, 2024)
  }

  write(count: number): SyntheticReport {
    const title = `Kiểm tra, làm việc tại ${this.#district.name} ngày ${writtenDay(this.#day)}`
    this.#writer.write(`${title}\n`)
    const meeting = this.#openMeeting()
    let request: string | null = null
    for (let number = 1; number <= count; number++) {
      const claim = this.#commitment(`c${number}`, request)
      this.#writer.claims.commitments.push(claim)
      if (claim.kind === 'REQUEST') request = claim.id
    }
    for (let number = 1; number <= FIGURES; number++) this.#figure(`f${number}`)
    for (let number = 1; number <= STATEMENTS; number++) this.#statement()
    return this.#handIn(title, meeting)
  }

  #openMeeting(): NonNullable<Extraction['meeting']> {
    const writer = this.#writer
    const place = writer.place(this.#district)
    const participants = [...new Set(this.#speakers)].map((official, index) => {
      const start = writer.text.length
      const person = writer.person(official)
      const part: 'CHAIR' | 'SPEAKER' = index === 0 ? 'CHAIR' : 'SPEAKER'
      return { person, part, evidence: writer.since(start) }
    })
    const { person, evidence } = participants[0]!
    const date = { exact: this.#day, earliest: null, latest: null }
    const type = 'INSPECTION_AND_WORKING_SESSION'
    return { type, date, place, visited: [], chair: { person, support: evidence }, participants }
  }

  /** A quarter of what is ordered or promised answers the request before it. */
  #commitment(id: string, request: string | null): CommitmentClaim {
    const random = this.#random
    const cast = this.#cast()
    const { kind } = cast
    const canAnswer = request !== null && (kind === 'DIRECTIVE' || kind === 'PLEDGE')
    return {
      id,
      kind,
      ...this.#partiesOf(cast),
      ...this.#sentence(cast),
      speaker: null,
      cooperating: [],
      beneficiary: [],
      polarity: 'DO',
      target: kind === 'TARGET' ? { value: 50 + random.below(50), unit: '%', comparator: '>=' } : null,
      respondsTo: canAnswer && random.chance(0.25) ? [request] : [],
      confidence: 0.6 + random.below(40) / 100,
      rule: 'synthetic',
      shown: true,
      support: [],
    }
  }

  #cast(): Cast {
    const random = this.#random
    const commune = random.pick(this.#district.below)
    const units = [this.#district, commune, this.#district.above!]
    const bodies = units.flatMap((unit) => this.#country.bodiesOf.get(unit)!)
    const works = this.#country.worksOf.get(this.#district)!
    return {
      kind: random.pick(KINDS),
      maker: random.chance(this.#shareOfPeople) ? random.pick(this.#speakers) : random.pick(bodies),
      bearer: random.pick(bodies),
      asked: random.chance(0.6) ? random.pick(bodies) : null,
      work: works.length > 0 && random.chance(0.6) ? random.pick(works) : null,
      commune,
    }
  }

  #partiesOf({ maker, bearer, asked, work, commune }: Cast) {
    const writer = this.#writer
    return {
      issuer: 'offices' in maker ? writer.person(maker) : writer.body(maker),
      responsible: [writer.body(bearer)],
      addressee: asked ? [writer.body(asked)] : [],
      project: work && writer.project(work),
      place: writer.place(commune),
    }
  }

  /** Every third has a deadline, every sixth a constraint: with the sentence itself, one and a half passages. */
  #sentence({ kind, maker, bearer, work, commune }: Cast) {
    const [writer, random] = [this.#writer, this.#random]
    const start = writer.text.length
    writer.mention(maker)
    writer.write(` ${VERBS[kind]} `)
    writer.mention(bearer)
    const action = actionWords(random)
    writer.write(` ${action} tại `)
    writer.mention(commune)
    if (work) {
      writer.write(' thuộc ')
      writer.mention(work)
    }
    const constraint = random.chance(1 / 6) ? this.#clause(constraintWords(random)) : null
    const deadline = random.chance(1 / 3) ? this.#deadline() : null
    writer.write('.')
    const evidence = writer.since(start)
    writer.write('\n')
    return { action, constraint, deadline, evidence }
  }

  #deadline(): CommitmentClaim['deadline'] {
    const date = someDay(this.#random, 2024, 2027)
    return { type: 'BY', date, precision: 'DAY', span: this.#clause(`trước ngày ${writtenDay(date)}`) }
  }

  #clause(words: string) {
    this.#writer.write(', ')
    return this.#writer.write(words)
  }

  #figure(id: string): void {
    const value = 1 + this.#random.below(900)
    this.#writer.write('Toàn huyện có ')
    const span = this.#writer.write(`${value} hộ nghèo`)
    this.#writer.write('.\n')
    const figure = { what: 'hộ nghèo', value, unit: 'hộ', comparator: '=', kind: 'ACTUAL' } as const
    this.#writer.claims.figures.push({ id, ...figure, span })
  }

  #statement(): void {
    const percent = this.#random.below(100)
    const about = actionWords(this.#random)
    const evidence = this.#writer.write(`Đến nay, ${about} đạt ${percent}% khối lượng.`)
    this.#writer.write('\n')
    this.#writer.claims.statusStatements.push({ about, status: 'IN_PROGRESS', percent, evidence })
  }

  #handIn(title: string, meeting: Extraction['meeting']): SyntheticReport {
    const { text, claims } = this.#writer
    const sha256 = String(text.length).padStart(64, '0')
    const source = { sha256, utf16Length: text.length }
    const origin = { extracted: false, sha256, name: title, publisher: 'Báo Tổng Hợp', url: null }
    return {
      report: { ...origin, text, title, publishedOn: this.#day },
      extraction: { format: 'camket-extraction/1', source, ...claims, meeting },
    }
  }
}

/** The district of the official's body; for a body of the province any of its districts. */
function districtOf({ offices }: Official, random: Random): Unit {
  const { unit } = offices[0]!.body
  if (unit.level === 'PROVINCE') return random.pick(unit.below)
  return unit.level === 'DISTRICT' ? unit : unit.above!
}
