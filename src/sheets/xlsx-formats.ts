import { limits } from './limits.ts'
import { attribute, type XmlListener } from './xml.ts'

/** What a cell format means for reading: a day, a time, a number padded with zeros to a width, or nothing special. */
export type Format = 'plain' | 'day' | 'time' | { zeros: number }

const between = (id: number, from: number, to: number) => id >= from && id <= to

function builtIn(id: number): Format {
  if (between(id, 14, 17) || id === 22 || between(id, 27, 31) || id === 36 || between(id, 50, 58)) return 'day'
  if (between(id, 18, 21) || between(id, 32, 35) || between(id, 45, 47)) return 'time'
  return 'plain'
}

/** What a format code such as `d-mm-yyyy` or `[$-413]d mmm` means; text between quotes and colours do not count. */
export function formatOfCode(code: string): Format {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]!
    .trim()
    .toLowerCase()
  if (/^0{2,}$/.test(bare)) return { zeros: bare.length }
  if (/general|standaard|^@$/.test(bare)) return 'plain'
  if (/[yd]|j{2}/.test(bare)) return 'day'
  if (/h|s/.test(bare)) return 'time'
  return /m/.test(bare) ? 'day' : 'plain'
}

/** Hears `styles.xml` and fills `formats`: the meaning of each cell style, by its number. */
export function formatListener(formats: Format[]): XmlListener {
  const codes = new Map<number, string>()
  let inCells = false
  const listener: XmlListener = {
    open(name, attributes) {
      if (codes.size + formats.length > limits.formats) listener.refused = 'tooManyCells'
      if (name === 'numFmt') codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      const code = codes.get(id)
      formats.push(code === undefined ? builtIn(id) : formatOfCode(code))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
    text() {},
  }
  return listener
}
