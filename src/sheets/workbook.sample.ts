import { strToU8, zipSync, type Zippable } from 'fflate'

/** Cells of a sample sheet: raw cell XML after the address, a text, a number, or nothing. */
export type SampleCell = { xml: string } | string | number | null

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function column(index: number): string {
  return (index >= 26 ? column(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}

function cellXml(cell: SampleCell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  return `<c r="${at}" ${cell.xml}</c>`
}

/** The XML of one worksheet of rows; `around` replaces what comes before and after the rows. */
export function sheetXml(rows: SampleCell[][], around = { before: '', after: '' }): string {
  const body = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, index) => cellXml(cell, column(index) + (row + 1))).join('')}</row>`).join('')
  return `<worksheet xmlns="${main}">${around.before}<sheetData>${body}</sheetData>${around.after}</worksheet>`
}

interface SampleBook {
  sheets: { name: string; xml: string; state?: string }[]
  strings?: string
  /** Format codes; style n (from 1) of the sheet uses the n-th. */
  formats?: (number | string)[]
  date1904?: boolean
  extra?: Zippable
}

/** The parts of an xlsx file by name, as a real writer lays them out, before zipping. */
export function xlsxParts({ sheets, strings = '', formats = [], date1904 = false, extra = {} }: SampleBook): Zippable {
  const codes = formats.map((format, index) => ({ id: typeof format === 'number' ? format : 170 + index, code: typeof format === 'string' ? format : undefined }))
  const custom = codes.map(({ id, code }) => (code === undefined ? '' : `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)).join('')
  const styles = `<styleSheet xmlns="${main}"><numFmts>${custom}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes.map(({ id }) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
  const listed = sheets.map(({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" ${state ? `state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}${relation('rIdS', 'sharedStrings', 'sharedStrings.xml')}${relation('rIdF', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  }
  return { ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), ...extra }
}

/** An xlsx file. */
export function xlsxFile(book: SampleBook): Uint8Array {
  return zipSync(xlsxParts(book))
}

/** An xlsx file of plain sheets: name to rows. */
export function plainXlsx(sheets: Record<string, SampleCell[][]>): Uint8Array {
  return xlsxFile({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, xml: sheetXml(rows) })) })
}

/** An ods file with this inside its spreadsheet element; `before` stands ahead of the body, such as styles. */
export function odsFile(spreadsheet: string, before = '', extra: Zippable = {}): Uint8Array {
  const names = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}>${before}<office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    ...extra,
  })
}
