import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestPhoto, photoOf } from './photo.ts'

const segment = (marker: number, body: string) => Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), Buffer.from(body, 'latin1')])
const [begin, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])]
const coded = Buffer.concat([segment(0xda, 'scan'), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd3, 3])])
const jpeg = (...parts: Buffer[]) => Buffer.concat([begin, ...parts, coded, end])

const part = (name: string, body: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(name + body, 'latin1'), Buffer.alloc(4)])
}
const png = (...parts: Buffer[]) => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), part('IHDR', 'size'), ...parts, part('IDAT', 'picture'), part('IEND', '')])

test('a photo keeps its picture and its colours, and loses the place, the camera and every comment', () => {
  const taken = jpeg(segment(0xe0, 'JFIF'), segment(0xe1, 'Exif GPS 52.5 4.9'), segment(0xe2, 'ICC_PROFILE\0'), segment(0xe2, 'MPF second picture'), segment(0xed, 'Photoshop'), segment(0xfe, 'by Jan'), segment(0xdb, 'table'))
  const kept = photoOf(taken)!
  expect(kept.type).toBe('image/jpeg')
  expect(kept.bytes).toEqual(jpeg(segment(0xe0, 'JFIF'), segment(0xe2, 'ICC_PROFILE\0'), segment(0xdb, 'table')))
})

test('a PNG keeps its picture and loses its texts', () => {
  expect(photoOf(png(part('tEXt', 'Author Jan'), part('eXIf', 'GPS'), part('gAMA', 'gray')))).toEqual({ type: 'image/png', bytes: png(part('gAMA', 'gray')) })
})

test('what hangs behind the end of a picture is cut off', () => {
  expect(photoOf(Buffer.concat([jpeg(), Buffer.from('<script>')]))!.bytes).toEqual(jpeg())
  expect(photoOf(Buffer.concat([png(), Buffer.from('PK zip')]))!.bytes).toEqual(png())
})

test('a file of another kind, cut short or too large is no photo', () => {
  for (const file of ['', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7']) expect(photoOf(Buffer.from(file))).toBeUndefined()
  expect(photoOf(jpeg().subarray(0, -2))).toBeUndefined()
  expect(photoOf(png().subarray(0, -6))).toBeUndefined()
  expect(photoOf(Buffer.concat([begin, end]))).toBeUndefined()
  expect(photoOf(Buffer.concat([jpeg(), Buffer.alloc(largestPhoto)]))).toBeUndefined()
})

test('no bytes make it fail, and what is kept is kept the same a second time', () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }).map((tail) => Uint8Array.of(0xff, 0xd8, ...tail)), fc.uint8Array({ maxLength: 100 }).map((tail) => new Uint8Array(Buffer.concat([png().subarray(0, 24), tail]))))
  fc.assert(fc.property(bytes, (some) => {
    const once = photoOf(Buffer.from(some))
    return once === undefined || photoOf(once.bytes)!.bytes.equals(once.bytes)
  }), { numRuns: 500 })
})
