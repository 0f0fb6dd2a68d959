import type { Refusal } from './limits.ts'

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function withoutMark(bytes: Uint8Array): { encoding: string; start: number } {
  const head = bytes.subarray(0, 1_000)
  let zeros = 0
  head.forEach((byte, index) => (zeros += byte === 0 && index % 2 === 1 ? 1 : 0))
  return { encoding: zeros > head.length / 4 ? 'utf-16le' : 'utf-8', start: 0 }
}

function markOf(bytes: Uint8Array): { encoding: string; start: number } {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', start: 3 }
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', start: 2 }
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', start: 2 }
  return withoutMark(bytes)
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Reads a text file: UTF-8 or UTF-16 by its mark, else UTF-8 when every byte fits, else Windows-1252. A file of control codes is no text; a stray NUL, which no database keeps, is left out. */
export function readText(bytes: Uint8Array): { text: string } | { refused: Refusal } {
  const { encoding, start } = markOf(bytes)
  const body = bytes.subarray(start)
  const text = decode(body, encoding) ?? decode(body, 'windows-1252') ?? ''
  const control = text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  return control > 0 && control * 500 > Math.min(text.length, 100_000) ? { refused: 'notASheet' } : { text: text.replaceAll('\0', '') }
}
