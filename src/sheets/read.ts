import type { Sheet } from './cell.ts'
import { readCsv } from './csv.ts'
import { limits, type Refusal } from './limits.ts'
import { mediaType, readOds } from './ods.ts'
import { finish, type Steps } from './steps.ts'
import { readText } from './text.ts'
import { readXlsx, workbookPart } from './xlsx.ts'
import { openArchive } from './zip.ts'

/** A file as sheets of cells, or why it is not read. */
export type ReadFile = { ok: true; sheets: Sheet[] } | { ok: false; because: Refusal }

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)

const signs: readonly { sign: RegExp; because: Refusal }[] = [
  { sign: /^.{0,100}%PDF-/s, because: 'pdf' },
  { sign: /^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(heic|heix|mif1|avif))/s, because: 'image' },
  { sign: /^\{\\rtf/, because: 'otherOffice' },
  { sign: /^(\xef\xbb\xbf)?\s*<(!doctype|html|table|head|body|meta|\?xml|style|div)/i, because: 'webPage' },
]

/** Old Office files and encrypted new ones share one container; its table of contents, in UTF-16, tells which. */
function containerRefusal(bytes: Uint8Array): Refusal {
  const sign = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(sign[0]!); at >= 0; at = bytes.indexOf(sign[0]!, at + 1)) {
    if (sign.every((byte, index) => bytes[at + index] === byte)) return 'password'
  }
  return 'oldExcel'
}

function refusalOf(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return 'emptyFile'
  if (bytes.length > limits.fileBytes) return 'tooLarge'
  const head = latin(bytes.subarray(0, 200))
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return containerRefusal(bytes)
  return signs.find(({ sign }) => sign.test(head))?.because
}

function* readZip(bytes: Uint8Array): Steps<Sheet[] | Refusal> {
  const archive = openArchive(bytes)
  if (typeof archive === 'string') return archive
  if (mediaType(archive).startsWith('application/vnd.oasis.opendocument.spreadsheet')) return yield* readOds(archive)
  if (archive.parts.has('xl/workbook.bin')) return 'binaryExcel'
  const workbook = yield* workbookPart(archive)
  return workbook ? yield* readXlsx(archive, workbook) : 'otherOffice'
}

function* readPlain(bytes: Uint8Array, name: string): Steps<Sheet[] | Refusal> {
  const read = readText(bytes)
  return 'refused' in read ? read.refused : yield* readCsv(read.text, name)
}

/** Reads xlsx, xlsm, ods, csv or tsv in small steps; what kind it is shows from the bytes, never from the name, which only names the sheet of a csv. */
export function* readSteps(bytes: Uint8Array, fileName = ''): Steps<ReadFile> {
  const refused = refusalOf(bytes)
  if (refused) return { ok: false, because: refused }
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9
  const sheets = zipped ? yield* readZip(bytes) : yield* readPlain(bytes, fileName.replace(/^.*[/\\]|\.\w+$/g, ''))
  if (typeof sheets === 'string') return { ok: false, because: sheets }
  return sheets.some(({ rows }) => rows.length > 0) ? { ok: true, sheets } : { ok: false, because: 'emptyFile' }
}

/** Reads a whole file at once. */
export function readSheets(bytes: Uint8Array, fileName = ''): ReadFile {
  return finish(readSteps(bytes, fileName))
}
