import type { Sheet } from './cell.ts'
import { sheetOf } from './grid.ts'
import type { Refusal } from './limits.ts'
import { odsListener, type OdsBook } from './ods-content.ts'
import type { Steps } from './steps.ts'
import { readXml } from './xml.ts'
import { unpack, type Archive } from './zip.ts'

/** What an OpenDocument zip file says it is, in its part `mimetype`; empty when it says nothing. */
export function mediaType(archive: Archive): string {
  const part = archive.parts.get('mimetype')
  if (!part || part.unpacked > 200) return ''
  const chunks = [...unpack(archive, part)]
  return chunks.map((chunk) => new TextDecoder().decode(chunk)).join('').trim()
}

function* isEncrypted(archive: Archive): Steps<boolean> {
  let found = false
  const open = (name: string) => (found ||= name === 'encryption-data')
  if (archive.parts.has('META-INF/manifest.xml')) yield* readXml(archive, 'META-INF/manifest.xml', { open, close() {}, text() {} })
  return found
}

/** Reads every table of an ods file, hidden ones too; notes in the margin, drawings and remembered changes are left alone. */
export function* readOds(archive: Archive): Steps<Sheet[] | Refusal> {
  if (yield* isEncrypted(archive)) return 'password'
  const book: OdsBook = { grids: [], shared: { cells: 0 } }
  const refused = yield* readXml(archive, 'content.xml', odsListener(book))
  return refused ?? book.grids.map(sheetOf)
}
