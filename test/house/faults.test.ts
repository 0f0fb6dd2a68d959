import { expect, test } from 'vitest'
import { wrongRoutes } from './access.ts'
import { homeless, oddImports, wrongArrows } from './arrows.ts'
import { crowdedFunctions, deepStatements, generousFiles, greedyFiles, longFiles, longFunctions } from './ceilings.ts'
import { barePapers, uncheckedLetters, uncheckedTexts, unnamedPlaces } from './employer.ts'
import { doubleWords, partsOf, unexplainedWords } from './glossary.ts'
import { defaultExports, rawMarkup, strayClasses, textInPages } from './pages.ts'
import { impureRules, leakyRules } from './purity.ts'
import { traces } from './repository.ts'
import { type Source, sourceOf } from './sources.ts'
import { brokenLinks, unexplainedPackages, unexplainedSettings } from './texts.ts'
import { unusedWords } from './words.ts'

/** What a check says of one made-up file. */
const said = (check: (sources: readonly Source[]) => string[], file: string, ...lines: string[]) => check([sourceOf(file, lines.join('\n'))])

test('a folder without a place is seen', () => {
  expect(said(homeless, 'src/shop/till.ts', '')).toEqual(['shop'])
})

test('an arrow that goes up is seen in whatever way it is written', () => {
  const ways = ["import { a } from '#src/jobs/job.ts'", "import type { A } from '#src/jobs/job.ts'", "export * from '#src/jobs/job.ts'", "export { a } from '../jobs/job.ts'", "const a = await import('#src/jobs/job.ts')", "type A = import('#src/jobs/job.ts').A"]
  for (const way of ways) expect(said(wrongArrows, 'src/kernel/day.ts', way)).toEqual(['src/kernel/day.ts → src/jobs/job.ts'])
  expect(said(wrongArrows, 'src/jobs/job.ts', "import { a } from '#src/kernel/day.ts'", "import { b } from './work-form.ts'")).toEqual([])
  expect(said(wrongArrows, 'src/kernel/day.ts', "import { a } from '#test/world.ts'")).toHaveLength(1)
})

test('an import without an extension, or out of its folder with dots, is seen', () => {
  expect(said(oddImports, 'src/jobs/job.ts', "import { a } from './work-form'")).toHaveLength(1)
  expect(said(oddImports, 'src/jobs/job.ts', "import { a } from '../kernel/day.ts'")).toHaveLength(1)
})

test('a rule that reaches for the world is seen', () => {
  const reaches = ['Date.now()', 'new Date()', 'Math.random()', "process.env['X']", 'fetch("x")', 'crypto.randomUUID()', 'setTimeout(() => 1)', 'performance.now()']
  for (const reach of reaches) expect(said(impureRules, 'src/outcomes/tenure.ts', `export const a = () => ${reach}`), reach).not.toEqual([])
  expect(said(impureRules, 'src/jobs/job.ts', "import fs from 'node:fs'")).toHaveLength(1)
  expect(said(impureRules, 'src/jobs/job.ts', "import { sql } from 'kysely'")).toHaveLength(1)
  expect(said(impureRules, 'src/jobs/store.ts', 'export const a = () => Date.now()')).toEqual([])
  expect(said(impureRules, 'src/jobs/job.ts', 'export const a = (ms: number) => new Date(ms)', 'export const b = { process: 1 }')).toEqual([])
})

test('a rule that imports a store is seen', () => {
  expect(said(leakyRules, 'src/outcomes/tenure.ts', "import { a } from '#src/jobs/store.ts'")).toHaveLength(1)
  expect(said(leakyRules, 'src/outcomes/tenure.ts', "import type { A } from '#src/jobs/store.ts'")).toEqual([])
})

test('too much of anything is seen, and just enough is not', () => {
  const lines = (count: number, line = '//') => Array.from({ length: count }, () => line)
  expect([200, 201].map((count) => said(longFiles, 'src/jobs/job.ts', ...lines(count)).length)).toEqual([0, 1])
  expect([300, 301].map((count) => said(longFiles, 'src/jobs/job.test.ts', ...lines(count)).length)).toEqual([0, 1])
  expect([38, 39].map((count) => said(longFunctions, 'src/jobs/job.ts', 'export function a() {', ...lines(count), '}').length)).toEqual([0, 1])
  expect([58, 59].map((count) => said(longFunctions, 'src/jobs/pages.tsx', 'export const Page = () => {', ...lines(count), '}').length)).toEqual([0, 1])
  const many = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, index) => write(index))
  expect([12, 13].map((count) => said(greedyFiles, 'src/jobs/actions.tsx', ...many(count, (index) => `import '#src/jobs/f${index}.ts'`)).length)).toEqual([0, 1])
  expect([8, 9].map((count) => said(generousFiles, 'src/jobs/job.ts', ...many(count, (index) => `export const a${index} = 1; export type a${index} = 1`)).length)).toEqual([0, 1])
  expect(['a, b, c', 'a, b, c, d', 'visit: Visit, a, b, c'].map((list) => said(crowdedFunctions, 'src/jobs/store.ts', `function f(${list}) {}`).length)).toEqual([0, 1, 0])
  expect(['if (a) { for (;;) {} }', 'if (a) { for (;;) { if (b) {} } }', 'if (a) {} else if (b) {} else if (c) {}'].map((body) => said(deepStatements, 'src/jobs/job.ts', `function f() { ${body} }`).length)).toEqual([0, 1, 0])
})

test('text in a page is seen wherever it can come out', () => {
  const pages = ['<p>Hallo</p>', "<p>{ok ? 'Ja' : words.no}</p>", "<p>{name || 'Niemand'}</p>", '<p>{`Hallo ${name}`}</p>', '<Field label="Naam" />', "<Field label={'Naam'} />", '<img alt="Een foto" />', '<b aria-label="Sluit" />']
  for (const page of pages) expect(said(textInPages, 'src/jobs/pages.tsx', `export const P = () => ${page}`), page).toHaveLength(1)
  for (const page of ['<p>{words.hello}</p>', '<Field name="givenName" />', "<p>{kind === 'paid' ? words.paid : words.none}</p>", '<p>–</p>', '<p>{`${a} ${b}`}</p>']) {
    expect(said(textInPages, 'src/jobs/pages.tsx', `export const P = () => ${page}`), page).toEqual([])
  }
})

test('classes, styles, raw markup and default exports are seen', () => {
  expect(said(strayClasses, 'src/jobs/pages.tsx', 'const a = <p class="hint" />')).toHaveLength(1)
  expect(said(rawMarkup, 'src/design/page.tsx', 'const a = <p style="color: red" dangerouslySetInnerHTML={{ __html: b }} onClick={c} />')).toHaveLength(3)
  expect(said(defaultExports, 'src/jobs/job.ts', 'export default 1')).toHaveLength(1)
  expect(said(defaultExports, 'src/jobs/job.ts', 'export default function a() {}')).toHaveLength(1)
})

test('a word that nobody uses is seen', () => {
  const words = sourceOf('src/jobs/words.ts', "export const jobWords = { nl: { title: 'Baan', gone: 'Weg', kinds: { a: 'A' }, errors: { endMissing: 'x', odd: 'y' }, whyTitle: 'W' }, en: {} }")
  const page = sourceOf('src/jobs/pages.tsx', "const w = words.title + words.kinds[kind] + sentences(words.errors) + words[`${why}Title`] + key('endMissing')")
  expect(unusedWords([words, page])).toEqual(['src/jobs/words.ts gone', 'src/jobs/words.ts errors.odd'])
})

test('a noun that the glossary lacks in its own part, or has twice, is seen', () => {
  const parts = partsOf('# Glossary\n\n## jobs\n\n| code word | x |\n| --- | --- |\n| `Job`, Shift | x |\n| Job | x |\n\n## outcomes\n\n| Tenure | x |\n')
  expect(doubleWords(parts)).toEqual(['jobs Job'])
  expect(unexplainedWords([sourceOf('src/jobs/job.ts', 'export type Job = 1; export interface Tenure {}; type Inside = 2')], parts)).toEqual(['src/jobs/job.ts Tenure'])
})

test('an address without permission or name, open without need, or written twice is seen', () => {
  const answer = () => ({}) as never
  expect(wrongRoutes([['get', '/x', 'no.such' as 'job.record', 'x', answer]])).toHaveLength(1)
  expect(wrongRoutes([['get', '/participants', 'public', 'x', answer]])).toHaveLength(1)
  expect(wrongRoutes([['get', '/x', 'job.record', ' ', answer], ['get', '/x', 'job.record', 'x', answer]])).toHaveLength(2)
})

test('a trace of one machine is seen', () => {
  for (const folder of ['root', 'home/somebody']) expect(traces('a.ts', `const a = '${['', folder, 'b'].join('/')}'`)).toHaveLength(1)
  expect(traces('package-lock.json', `"resolved": "${'https'}://registry.example/a.tgz"`)).toHaveLength(1)
  expect(traces('a.md', 'Files are shared; work/life; see urls.ts.')).toEqual([])
})

test('a package without a reason, a broken link and a setting nobody explains are seen', () => {
  const manifest = { dependencies: { pg: '1' }, devDependencies: { vitest: '1' } }
  expect(unexplainedPackages(manifest, '| `pg` | x |\n| `old` | x |', [])).toEqual(['vitest has no line', 'old is no longer there'])
  expect(unexplainedPackages(manifest, '| `pg`, `vitest` | x |', [sourceOf('src/db/db.ts', "import pg from 'pg'\nimport { test } from 'vitest'\nimport fs from 'node:fs'")])).toHaveLength(1)
  expect(brokenLinks('docs/a.md', '[b](b.md) [top](../README.md#x) [out](https://example.org)', (file) => file === 'README.md')).toEqual(['docs/a.md → docs/b.md'])
  expect(unexplainedSettings("env['PORT'] ?? env['SHADE']", '| `PORT` | x |')).toEqual(['SHADE'])
})

test('text that reaches an employer unchecked is seen', () => {
  const banner = "import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'"
  const paper = "import { Paper } from '#src/design/paper.tsx'"
  const check = "import { wordsInTheWay } from '#src/disclosure/check-store.ts'"
  expect(said(barePapers, 'src/plans/copy-page.tsx', paper, banner.replace(', WordWarning', ''))).toEqual(['src/plans/copy-page.tsx makes paper for an employer without WordWarning'])
  expect(said(barePapers, 'src/plans/copy-page.tsx', paper, banner)).toEqual([])
  expect(said(uncheckedLetters, 'src/jobs/actions.tsx', 'visit.around.mail({ to, text })')).toHaveLength(1)
  expect(said(uncheckedLetters, 'src/agenda/invitation-run.ts', 'visit.around.mail({ to, text })')).toHaveLength(1)
  expect(said(uncheckedLetters, 'src/agenda/invitation-run.ts', check, 'visit.around.mail({ to, text })')).toEqual([])
  expect(said(uncheckedTexts, 'src/agreements/form-actions.tsx', "import { writeVersion } from './store.ts'")).toHaveLength(1)
  expect(said(uncheckedTexts, 'src/agreements/form-actions.tsx', check, "import { writeVersion } from './store.ts'")).toEqual([])
  expect(said(uncheckedTexts, 'src/jobs/store.ts', "db.insertInto('workplace').values({})")).toHaveLength(1)
  expect(said((sources) => unnamedPlaces(sources, ['agreement']), 'src/jobs/actions.tsx', check, "const a = { place: 'nowhere' }")).toHaveLength(1)
})
