import fs from 'node:fs'
import { expect, test } from 'vitest'
import { pictogramFiles } from './pictograms.ts'

const folder = 'src/design/pictograms'

test('every picture has its file, and no file lies there unused', () => {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.svg')).map((name) => `${folder}/${name}`)
  expect(Object.values(pictogramFiles).sort()).toEqual(files.sort())
})

test('the pictures have their licence beside them, and ask nothing of another host', () => {
  expect(fs.readFileSync(`${folder}/CREDITS.md`, 'utf8')).toMatch(/Mulberry Symbols.*Attribution-ShareAlike/s)
  for (const file of Object.values(pictogramFiles)) expect(fs.readFileSync(file, 'utf8')).not.toMatch(/<script|<image|(href|src)="http/)
})
