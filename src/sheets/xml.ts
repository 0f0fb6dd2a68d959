import { SaxesParser } from 'saxes'
import type { Refusal } from './limits.ts'
import type { Steps } from './steps.ts'
import { unpack, type Archive } from './zip.ts'

export type Attributes = Record<string, string>

/** What a reader of one XML part wants to hear; names come without their prefix. `refused` stops the reading. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
  refused?: Refusal | undefined
}

const maxDepth = 200

/** An attribute by its name without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name]
  if (plain !== undefined) return plain
  for (const key in attributes) if (key.endsWith(name) && key[key.length - name.length - 1] === ':') return attributes[key]
  return undefined
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function parserFor(listener: XmlListener): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  const refuse = (why: Refusal) => (listener.refused ??= why)
  parser.on('doctype', () => refuse('unsafeXml'))
  parser.on('error', () => refuse('damaged'))
  parser.on('opentag', (tag) => {
    if (++depth > maxDepth) refuse('damaged')
    if (!listener.refused) listener.open(bare(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    if (!listener.refused) listener.close(bare(tag.name))
  })
  const text = (words: string) => listener.refused || listener.text(words)
  parser.on('text', text)
  parser.on('cdata', text)
  return parser
}

/** How many bytes at the end begin a letter whose rest is in the next piece. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

/** Decodes pieces of UTF-8 whole: several times faster than a decoder that streams. */
function utf8Pieces(): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest: Uint8Array = new Uint8Array()
  return (bytes) => {
    const all = rest.length > 0 ? joined(rest, bytes) : bytes
    const end = all.length - unfinished(all)
    rest = all.slice(end)
    return decoder.decode(all.subarray(0, end))
  }
}

function decoderFor(first: Uint8Array): (bytes: Uint8Array) => string {
  if (!((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff))) return utf8Pieces()
  const decoder = new TextDecoder(first[0] === 0xff ? 'utf-16le' : 'utf-16be')
  return (bytes) => decoder.decode(bytes, { stream: true })
}

/** Reads one XML part of a zip file as it is unpacked; a document type (and with it every own entity) is refused. Ends with the reason, if any. */
export function* readXml(archive: Archive, name: string, listener: XmlListener): Steps<Refusal | undefined> {
  const part = archive.parts.get(name)
  if (!part) return 'damaged'
  const parser = parserFor(listener)
  let decode: ((bytes: Uint8Array) => string) | undefined
  const chunks = unpack(archive, part)
  let next = chunks.next()
  while (!next.done) {
    decode ??= decoderFor(next.value)
    parser.write(decode(next.value))
    if (listener.refused) return listener.refused
    yield { done: archive.spent, of: archive.spent }
    next = chunks.next()
  }
  if (next.value) return next.value
  parser.close()
  return listener.refused
}
