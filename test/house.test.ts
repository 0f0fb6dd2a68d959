import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from '#src/db/checkout.ts'
import { disclosureWords } from '#src/disclosure/words.ts'
import { routes } from '#src/routes.ts'
import { unusedPermissions, whoMayWhat, wrongRoutes } from './house/access.ts'
import { homeless, oddImports, wrongArrows } from './house/arrows.ts'
import { crowdedFunctions, deepStatements, generousFiles, greedyFiles, longFiles, longFunctions } from './house/ceilings.ts'
import { barePapers, uncheckedLetters, uncheckedTexts, unnamedPlaces } from './house/employer.ts'
import { doubleWords, partsOf, unexplainedWords } from './house/glossary.ts'
import { known, unknown } from './house/known.ts'
import { measures } from './house/measures.ts'
import { defaultExports, rawMarkup, strayClasses, textInPages } from './house/pages.ts'
import { impureRules, leakyRules } from './house/purity.ts'
import { isText, traces } from './house/repository.ts'
import { everyFile, everySource, read } from './house/sources.ts'
import { brokenLinks, type Manifest, unexplainedPackages, unexplainedSettings } from './house/texts.ts'
import { unusedWords } from './house/words.ts'

const sources = everySource()
const glossary = partsOf(read('GLOSSARY.md'))
const found: string[] = []

function holds(sentence: string, check: () => string[]) {
  test(sentence, () => {
    const lines = check()
    found.push(...lines)
    expect(unknown(lines)).toEqual([])
  })
}

holds('every folder has its place in the order', () => homeless(sources))
holds('arrows point one way, also for types', () => wrongArrows(sources))
holds('imports end in an extension and leave their folder with #src', () => oddImports(sources))
holds('rules touch no clock, chance, environment or network', () => impureRules(sources))
holds('rules import rules only', () => leakyRules(sources))
holds('files are short', () => longFiles(sources))
holds('functions are short', () => longFunctions(sources))
holds('a file imports a dozen files at most', () => greedyFiles(sources))
holds('a file exports eight names at most', () => generousFiles(sources))
holds('a function asks for three things at most', () => crowdedFunctions(sources))
holds('nothing stands deeper than two', () => deepStatements(sources))
holds('pages hold no literal text', () => textInPages(sources))
holds('every word is used', () => unusedWords(sources))
holds('only the design folder knows classes', () => strayClasses(sources))
holds('there is no inline style, inline script or raw markup', () => rawMarkup(sources))
holds('nothing is exported without its name, except where a tool demands it', () => defaultExports(sources).filter((place) => !place.startsWith('test/database.ts')))
holds('every address has a permission that exists, a name in the log, and stands there once', () => wrongRoutes(routes))
holds('every noun of the field is in the glossary', () => unexplainedWords(sources, glossary))
holds('paper for an employer has what the person wants known above it, and warns about words', () => barePapers(sources))
holds('no letter leaves the house unseen', () => uncheckedLetters(sources))
holds('text for an employer is written only where its words are checked', () => uncheckedTexts(sources))
holds('every place of a text for an employer has a name', () => unnamedPlaces(sources, Object.keys(disclosureWords.nl.places)))
holds('the glossary explains a word once in each part', () => doubleWords(glossary))
holds('the repository names no machine, key or folder outside it', () => everyFile().filter(isText).flatMap((file) => traces(file, read(file))))
holds('every package says why it is there', () => unexplainedPackages(JSON.parse(read('package.json')) as Manifest, read('docs/dependencies.md'), sources))
holds('links between pages lead somewhere', () => everyFile().filter((file) => file.endsWith('.md')).flatMap((file) => brokenLinks(file, read(file), (target) => fs.existsSync(path.join(checkout, target)))))
holds('every setting is in the README', () => unexplainedSettings(read('src/settings.ts'), read('README.md')))

test('the page that says who may open what is up to date', async () => {
  await expect(whoMayWhat(routes)).toMatchFileSnapshot('../docs/lookup/who-may-what.md')
})

test('what is not yet as it should be is still so', () => {
  expect(Object.keys(known).filter((start) => !found.some((line) => line.startsWith(start)))).toEqual([])
})

test('the measures are printed', () => {
  const lines = [...measures(sources), ...Object.entries(known).map(([start, reason]) => `not yet: ${start} (${reason})`), ...unusedPermissions(routes).map((one) => `no page yet: ${one}`)]
  if (process.env['HOUSE_MEASURES']) console.log(lines.join('\n'))
  expect(lines.length).toBeGreaterThan(4)
})
