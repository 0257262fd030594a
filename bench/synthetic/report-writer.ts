/** Writes the text of one report and, beside it, what a reader would read from it, quotes and offsets included. */
import type { Extraction, MentionClaim, Quote } from '../../src/model/claim.js'
import type { Body, Official, Unit, Work } from './country.js'

type Named = Official | Body | Unit | Work
type Claims = Omit<Extraction, 'format' | 'source' | 'meeting'>

export class ReportWriter {
  text = ''
  readonly claims: Claims = {
    people: [],
    agencies: [],
    places: [],
    projects: [],
    figures: [],
    commitments: [],
    statusStatements: [],
    issues: [],
  }
  readonly #known = new Map<Named, { id: string; mentions: MentionClaim[] }>()

  write(words: string): Quote {
    const start = this.text.length
    this.text += words
    return this.since(start)
  }

  since(start: number): Quote {
    return { quote: this.text.slice(start), start, end: this.text.length }
  }

  /** Writes its name; it must have been introduced. */
  mention(named: Named): void {
    this.#known.get(named)!.mentions.push(this.write(named.name))
  }

  /** The local id; on the first call a line says who this is, with title and body. */
  person(official: Official): string {
    const known = this.#known.get(official)
    if (known) return known.id
    const bodies = official.offices.map(({ body }) => this.body(body))
    const { id, mentions } = this.#introduce(official, 'p')
    this.write('Đồng chí ')
    this.mention(official)
    const titles = official.offices.map(({ title, body }, index) => {
      this.write(', ')
      const span = this.write(title)
      this.write(' ')
      this.mention(body)
      return { title, agency: bodies[index]!, span }
    })
    this.write('.\n')
    this.claims.people.push({ id, name: official.name, honorific: 'đồng chí', rank: null, titles, mentions })
    return id
  }

  body(body: Body): string {
    const known = this.#known.get(body)
    if (known) return known.id
    const { name, type, unit } = body
    const place = this.place(unit)
    const { id, mentions } = this.#introduce(body, 'a')
    this.claims.agencies.push({
      id,
      name,
      type,
      level: unit.level,
      place,
      parent: null,
      collective: false,
      mentions,
    })
    return id
  }

  place(unit: Unit): string {
    const known = this.#known.get(unit)
    if (known) return known.id
    const { name, level } = unit
    const parent = unit.above && this.place(unit.above)
    const { id, mentions } = this.#introduce(unit, 'l')
    this.claims.places.push({ id, name, level, parent, inferred: false, generic: false, mentions })
    return id
  }

  project(work: Work): string {
    const known = this.#known.get(work)
    if (known) return known.id
    const place = this.place(work.unit)
    const { id, mentions } = this.#introduce(work, 'j')
    this.claims.projects.push({ id, name: work.name, type: 'PROJECT', place, mentions })
    return id
  }

  #introduce(named: Named, letter: string): { id: string; mentions: MentionClaim[] } {
    const known = { id: `${letter}${this.#known.size + 1}`, mentions: [] }
    this.#known.set(named, known)
    return known
  }
}
