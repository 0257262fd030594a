import { basename, dirname, join } from 'node:path/posix'
import { MOST_CHARACTERS, type ReportContent } from '../content.js'
import { refuse } from '../refusal.js'
import { readBody } from './body.js'
import { Numbering } from './numbering.js'
import { findNode, type Node, parseXml } from './xml.js'
import { Zip } from './zip.js'

const AS_TEXT = 'save it as docx, or its text as a UTF-8 text file'
const OTHER_KINDS: readonly [part: string, is: string, remedy: string][] = [
  ['xl/workbook.xml', 'is a spreadsheet (xlsx)', AS_TEXT],
  ['ppt/presentation.xml', 'is a presentation (pptx)', AS_TEXT],
  ['content.xml', 'is an OpenDocument file (odt, ods)', AS_TEXT],
  ['META-INF/container.xml', 'is a book (epub)', AS_TEXT],
]

/**
 * The text of a Word document as a reader sees it: the numbers of lists, without what was deleted. No macro is run, and no
 * part outside the file is asked for. Throws BAD_INPUT for what is no such document, damaged, locked or made to fill the memory.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReportContent> {
  const zip = await Zip.open(bytes, name)
  const main = await findRelated(zip, name, '', 'officeDocument')
  if (main === null || !/^word\//.test(main) || !zip.has(main)) throw refuseOtherKind(zip, name)
  const parse = async (kind: string) => {
    const path = await findRelated(zip, name, main, kind)
    return path === null ? null : parsePart(zip, name, path)
  }
  const numbering = new Numbering(await parse('numbering'), await parse('styles'))
  const body = (await zip.readText(main)) ?? ''
  const text = reading(name, main, () => readBody(body, numbering)).join('\n')
  if (text.length > MOST_CHARACTERS) {
    const what = `holds ${text.length} characters, more than the limit of ${MOST_CHARACTERS}`
    throw refuse(name, what, 'hand in a single report')
  }
  const core = await findRelated(zip, name, '', 'core-properties')
  const url = core === null ? null : addressIn(await parsePart(zip, name, core))
  return { text, extracted: true, title: null, publisher: null, publishedOn: null, url }
}

/**
 * The identifier where it is an address. The days of making and changing, the author and the title are those of whoever last
 * typed over the file, and say nothing of a publication.
 */
function addressIn(core: Node | null): string | null {
  const identifier = findNode(core ?? undefined, 'identifier')?.text.trim() ?? ''
  return /^https?:\/\/\S+$/i.test(identifier) ? identifier : null
}

/** The part that stands in this relation to another one; "" is the file as a whole. */
async function findRelated(zip: Zip, name: string, part: string, kind: string): Promise<string | null> {
  const folder = dirname(part)
  const relations = await parsePart(zip, name, join(folder, '_rels', `${basename(part)}.rels`))
  const relation = relations?.children.find(
    ({ attributes: { Type = '', TargetMode } }) => Type.endsWith(`/${kind}`) && TargetMode !== 'External',
  )
  const target = relation?.attributes.Target
  if (target === undefined) return null
  return target.startsWith('/') ? target.slice(1) : join(folder, target)
}

async function parsePart(zip: Zip, name: string, path: string): Promise<Node | null> {
  const xml = await zip.readText(path)
  return xml === null ? null : reading(name, path, () => parseXml(xml))
}

function reading<T>(name: string, part: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    const what = `is damaged in its part ${part} (${(cause as Error).message})`
    throw refuse(name, what, 'save or download it again', { part, cause })
  }
}

function refuseOtherKind(zip: Zip, name: string): Error {
  const [, is, remedy] = OTHER_KINDS.find(([part]) => zip.has(part)) ?? [
    '',
    'is a ZIP archive and no Word document (docx)',
    'unpack it and hand in the reports in it',
  ]
  return refuse(name, is, remedy)
}
