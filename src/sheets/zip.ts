import { Inflate } from 'fflate'
import { crc32 } from './crc.ts'
import { limits, type Refusal } from './limits.ts'

/** One file inside a zip file, as its table of contents announces it. */
export interface Part {
  name: string
  method: number
  crc: number
  packed: number
  unpacked: number
  offset: number
}

/** An opened zip file; `spent` counts what was really unpacked so far, over all parts. */
export interface Archive {
  bytes: Uint8Array
  view: DataView
  parts: Map<string, Part>
  spent: number
}

const bytesAPush = 4_096
const names = new TextDecoder('utf-8')

function endOfContents(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

function wideSizes(view: DataView, at: number, part: Part): Part {
  const extra = at + 46 + view.getUint16(at + 28, true)
  const end = extra + view.getUint16(at + 30, true)
  let field = extra
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true)
  let next = field + 4
  const wide = (value: number) => {
    if (value !== 0xffffffff || next + 8 > end) return value
    next += 8
    return Number(view.getBigUint64(next - 8, true))
  }
  return { ...part, unpacked: wide(part.unpacked), packed: wide(part.packed), offset: wide(part.offset) }
}

function partAt(archive: Pick<Archive, 'bytes' | 'view'>, at: number): Part | Refusal {
  const { bytes, view } = archive
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'damaged'
  if (view.getUint16(at + 8, true) & 1) return 'password'
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  if (nameEnd + view.getUint16(at + 30, true) > bytes.length) return 'damaged'
  return wideSizes(view, at, {
    name: names.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  })
}

/** Reads the table of contents of a zip file and refuses it when what it announces is already too much; nothing is unpacked yet. */
export function openArchive(bytes: Uint8Array): Archive | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfContents(view)
  if (end === undefined) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) return 'zipBomb'
  const archive: Archive = { bytes, view, parts: new Map(), spent: 0 }
  let at = view.getUint32(end + 16, true)
  let announced = 0
  for (let n = 0; n < count; n++) {
    const part = partAt(archive, at)
    if (typeof part === 'string') return part
    if (archive.parts.has(part.name)) return 'damaged'
    archive.parts.set(part.name, part)
    announced += part.unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return announced > limits.unpackedBytes ? 'zipBomb' : archive
}

function packedBytes({ bytes, view }: Archive, part: Part): Uint8Array | undefined {
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== 0x04034b50) return undefined
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true)
  return start + part.packed > bytes.length ? undefined : bytes.subarray(start, start + part.packed)
}

function* inflated(packed: Uint8Array): Generator<{ chunk: Uint8Array; read: number }, boolean> {
  let ready: Uint8Array[] = []
  const inflate = new Inflate((chunk) => ready.push(chunk))
  for (let at = 0; at < packed.length; at += bytesAPush) {
    const read = Math.min(at + bytesAPush, packed.length)
    try {
      inflate.push(packed.subarray(at, read), read === packed.length)
    } catch {
      return false
    }
    for (const chunk of ready) yield { chunk, read }
    ready = []
  }
  return true
}

function tooMuch(archive: Archive, unpacked: number, read: number): boolean {
  return archive.spent > limits.unpackedBytes || (unpacked > limits.ratioFromBytes && unpacked > limits.ratio * read)
}

/** Unpacks one part piece by piece and stops as soon as the sizes, the ratio or the checksum are wrong; ends with the reason, if any. */
export function* unpack(archive: Archive, part: Part): Generator<Uint8Array, Refusal | undefined> {
  const packed = packedBytes(archive, part)
  if (!packed || (part.method !== 0 && part.method !== 8)) return 'damaged'
  let unpacked = 0
  let crc = 0
  const pieces = part.method === 0 ? [{ chunk: packed, read: packed.length }][Symbol.iterator]() : inflated(packed)
  let piece = pieces.next()
  while (!piece.done) {
    const { chunk, read } = piece.value
    unpacked += chunk.length
    archive.spent += chunk.length
    if (tooMuch(archive, unpacked, read)) return 'zipBomb'
    if (unpacked > part.unpacked) return 'damaged'
    crc = crc32(chunk, crc)
    yield chunk
    piece = pieces.next()
  }
  return piece.value === false || unpacked !== part.unpacked || crc !== part.crc ? 'damaged' : undefined
}
