import type { Sheet } from './cell.ts'
import { newGrid, note, sheetOf } from './grid.ts'
import { limits, type Refusal } from './limits.ts'
import type { Steps } from './steps.ts'
import { formatListener } from './xlsx-formats.ts'
import { sheetListener, unescapeText, type Book } from './xlsx-sheet.ts'
import { attribute, readXml, type XmlListener } from './xml.ts'
import type { Archive } from './zip.ts'

interface Workbook {
  epoch: 1900 | 1904
  sheets: { name: string; hidden: boolean; part: string }[]
}

function textListener(texts: string[]): XmlListener {
  let text = ''
  let taking = false
  let phonetic = false
  const listener: XmlListener = {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      if (name === 't') taking = !phonetic
    },
    close(name) {
      if (name === 't') taking = false
      if (name === 'rPh') phonetic = false
      if (name !== 'si') return
      texts.push(unescapeText(text))
      if (texts.length > limits.cells) listener.refused = 'tooManyCells'
    },
    text(part) {
      if (taking) text += part
    },
  }
  return listener
}

/** Where a relation points, as a part name: `/xl/a.xml`, `worksheets/a.xml` and `../a.xml` are all in use. */
function partName(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = base.split('/').slice(0, -1)
  for (const step of target.split('/')) if (step === '..') steps.pop(); else if (step !== '.') steps.push(step)
  return steps.join('/')
}

function* readRelations(archive: Archive, of: string): Steps<Map<string, { type: string; part: string }>> {
  const found = new Map<string, { type: string; part: string }>()
  const name = of.replace(/[^/]*$/, (file) => `_rels/${file}.rels`)
  if (!archive.parts.has(name)) return found
  yield* readXml(archive, name, {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
      const type = (attribute(attributes, 'Type') ?? '').replace(/^.*\//, '')
      found.set(attribute(attributes, 'Id') ?? '', { type, part: partName(of, attribute(attributes, 'Target') ?? '') })
    },
    close() {},
    text() {},
  })
  return found
}

function* readWorkbook(archive: Archive, name: string, parts: Map<string, { type: string; part: string }>): Steps<Workbook | Refusal> {
  const book: Workbook = { epoch: 1900, sheets: [] }
  const refused = yield* readXml(archive, name, {
    open(tag, attributes) {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) book.epoch = 1904
      if (tag !== 'sheet') return
      const relation = parts.get(attribute(attributes, 'id') ?? '')
      const hidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible'
      if (relation?.type === 'worksheet') book.sheets.push({ name: attribute(attributes, 'name') ?? '', hidden, part: relation.part })
    },
    close() {},
    text() {},
  })
  if (refused) return refused
  return book.sheets.length > limits.sheets ? 'tooManyCells' : book
}

function* readShared(archive: Archive, parts: Map<string, { type: string; part: string }>): Steps<Book | Refusal> {
  const book: Book = { texts: [], formats: [] }
  for (const { type, part } of parts.values()) {
    const listener = type === 'sharedStrings' ? textListener(book.texts) : type === 'styles' ? formatListener(book.formats) : undefined
    const refused = listener && archive.parts.has(part) ? yield* readXml(archive, part, listener) : undefined
    if (refused) return refused
  }
  return book
}

/** The part of an xlsx or xlsm file that lists its sheets; undefined when the zip file is no workbook. */
export function* workbookPart(archive: Archive): Steps<string | undefined> {
  const roots = yield* readRelations(archive, '')
  const root = [...roots.values()].find(({ type }) => type === 'officeDocument')?.part
  return [root, 'xl/workbook.xml'].find((name) => name !== undefined && /xl\/workbook\w*\.xml$/.test(name) && archive.parts.has(name))
}

/** Reads every worksheet of an xlsx or xlsm file, hidden ones too; macros, drawings and links to other files are never opened. */
export function* readXlsx(archive: Archive, workbook: string): Steps<Sheet[] | Refusal> {
  const relations = yield* readRelations(archive, workbook)
  const outline = yield* readWorkbook(archive, workbook, relations)
  if (typeof outline === 'string') return outline
  const shared = yield* readShared(archive, relations)
  if (typeof shared === 'string') return shared
  const count = { cells: 0 }
  const sheets: Sheet[] = []
  for (const { name, hidden, part } of outline.sheets) {
    const grid = newGrid(name, outline.epoch, count)
    if (hidden) note(grid, 'hiddenSheet')
    const refused = yield* readXml(archive, part, sheetListener(shared, grid))
    if (refused) return refused
    sheets.push(sheetOf(grid))
  }
  return sheets
}
