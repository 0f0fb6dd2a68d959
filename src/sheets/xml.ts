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

function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le')
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

/** Reads one XML part of a zip file as it is unpacked; a document type (and with it every own entity) is refused. Ends with the reason, if any. */
export function* readXml(archive: Archive, name: string, listener: XmlListener): Steps<Refusal | undefined> {
  const part = archive.parts.get(name)
  if (!part) return 'damaged'
  const parser = parserFor(listener)
  let decoder: TextDecoder | undefined
  const chunks = unpack(archive, part)
  let next = chunks.next()
  while (!next.done) {
    decoder ??= decoderFor(next.value)
    parser.write(decoder.decode(next.value, { stream: true }))
    if (listener.refused) return listener.refused
    yield { done: archive.spent, of: archive.spent }
    next = chunks.next()
  }
  if (next.value) return next.value
  parser.close()
  return listener.refused
}
