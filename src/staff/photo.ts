/** A picture of somebody's face as it may be kept and sent: only the picture, nothing a phone wrote beside it. */
export interface Photo {
  type: 'image/jpeg' | 'image/png'
  bytes: Buffer
}

/** The largest photo that is kept, in bytes. */
export const largestPhoto = 2 * 1024 * 1024

const pngBegin = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pngParts = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']

/** The parts of a PNG that are picture, up to its end; undefined when it is none. PNG, ISO/IEC 15948, 5.3. */
function pngOf(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [pngBegin]
  let at = pngBegin.length
  while (at + 12 <= bytes.length) {
    const [end, name] = [at + 12 + bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)]
    if (end > bytes.length || (kept.length === 1 && name !== 'IHDR')) return undefined
    if (pngParts.includes(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return undefined
}

/** Whether a segment of a JPEG is picture: no camera, place, thumbnail or comment; colour profiles stay. */
function isPicture(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && segment.toString('latin1', 4, 15) === 'ICC_PROFILE')
}

/** Where the coded picture that begins here meets its next marker. */
function afterCoded(bytes: Buffer, from: number): number {
  let at = from
  while (at + 1 < bytes.length && !(bytes[at] === 0xff && bytes[at + 1] !== 0 && !(bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7))) at++
  return at
}

/** The segments of a JPEG that are picture, up to its end; undefined when it is none. ITU-T T.81, annex B. */
function jpegOf(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let [at, coded] = [2, false]
  while (at + 3 < bytes.length || bytes[at + 1] === 0xd9) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff) return undefined
    if (marker === 0xd9) return coded ? Buffer.concat([...kept, bytes.subarray(at, at + 2)]) : undefined
    const head = at + 2 + bytes.readUInt16BE(at + 2)
    const end = marker === 0xda ? afterCoded(bytes, head) : head
    if (head > bytes.length || head < at + 4) return undefined
    if (isPicture(marker, bytes.subarray(at, end))) kept.push(bytes.subarray(at, end))
    coded ||= marker === 0xda
    at = end
  }
  return undefined
}

/** The photo in a file, without where and with what it was taken; undefined when it is no JPEG or PNG, or too large. The first bytes decide, not the name. */
export function photoOf(bytes: Buffer): Photo | undefined {
  if (bytes.length > largestPhoto) return undefined
  const png = bytes.subarray(0, 8).equals(pngBegin) ? pngOf(bytes) : undefined
  if (png) return { type: 'image/png', bytes: png }
  const jpeg = bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegOf(bytes) : undefined
  return jpeg && { type: 'image/jpeg', bytes: jpeg }
}
