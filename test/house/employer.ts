import ts from 'typescript-parser'
import { importsOf } from './arrows.ts'
import { nodesOf, type Source } from './sources.ts'

const bannerFile = 'src/disclosure/banner.tsx'
const checkFile = 'src/disclosure/check-store.ts'

/**
 * Where text leaves the house for somebody who is not of the staff. `words`: the file checks the words of the text. Otherwise why there is no text of a person
 * in it. A new way out that is not in this list fails the test.
 */
export const letters: Readonly<Record<string, string>> = {
  'src/agenda/invitation-run.ts': 'words',
  'src/portal/employer-answers-actions.tsx': 'a letter to the coach, with only a link',
  'src/emergency/actions.tsx': 'a letter to a team lead, with only a link',
  'src/staff/leaving-actions.tsx': 'a letter to staff about their own account',
}

/** The functions by which text is written that an employer will read, each with its file: whoever calls one checks its words first. */
export const employerTexts: Readonly<Record<string, string>> = {
  writeVersion: 'src/agreements/store.ts',
  releaseWorkplace: 'src/agreements/release-store.ts',
  answerQuestion: 'src/agreements/question-store.ts',
}

/** The tables that an employer's link opens, and the files that may write words of ours into them. */
export const employerTables: Readonly<Record<string, readonly string[]>> = {
  workplace: ['src/agreements/release-store.ts'], workplaceInstrument: ['src/agreements/release-store.ts'], agreementVersion: ['src/agreements/store.ts'], agreementApproval: ['src/agreements/store.ts'], employerQuestion: ['src/agreements/question-store.ts'],
}

/** Files that write about somebody for an employer without a page of the house around it: made-up people, and tests. */
const exempt = (source: Source) => source.test || source.floor === 'demo'

const imports = (source: Source) => importsOf(source).map(({ target }) => target)
const names = (source: Source, file: string) => nodesOf(source.ast).flatMap((node) => (ts.isImportDeclaration(node) && importsOf(source).some((one) => one.node === node && one.target === file) && node.importClause?.namedBindings && ts.isNamedImports(node.importClause.namedBindings) ? node.importClause.namedBindings.elements.map((element) => element.name.text) : []))

/** The words of a text are checked here, or in a file beside it that this one asks. */
function checks(source: Source, sources: readonly Source[]): boolean {
  return imports(source).includes(checkFile) || imports(source).some((target) => sources.some((other) => other.path === target && other.floor === source.floor && imports(other).includes(checkFile)))
}

const calls = (source: Source, method: string) => nodesOf(source.ast).filter((node): node is ts.CallExpression => ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === method)

/** Paper for an employer without what the person wants known above it, or without the warning about words. */
export function barePapers(sources: readonly Source[]): string[] {
  return sources.filter((source) => !exempt(source) && source.floor !== 'design' && imports(source).includes('src/design/paper.tsx'))
    .flatMap((source) => ['DisclosureBanner', 'WordWarning'].filter((part) => !names(source, bannerFile).includes(part)).map((part) => `${source.path} makes paper for an employer without ${part}`))
}

/** Letters that leave the house from a file that is not in the list, or that should check its words and does not. */
export function uncheckedLetters(sources: readonly Source[]): string[] {
  return sources.filter((source) => !exempt(source) && source.floor !== 'top' && calls(source, 'mail').length > 0)
    .flatMap((source) => (letters[source.path] === undefined ? [`${source.path} sends a letter and is not in test/house/employer.ts`] : letters[source.path] === 'words' && !checks(source, sources) ? [`${source.path} sends a letter without checking its words`] : []))
}

/** Text for an employer that is written without checking its words, or past the files that do. */
export function uncheckedTexts(sources: readonly Source[]): string[] {
  const writing = sources.filter((source) => !exempt(source)).flatMap((source) => {
    const used = Object.entries(employerTexts).filter(([name, file]) => names(source, file).includes(name)).map(([name]) => name)
    return checks(source, sources) ? [] : used.map((name) => `${source.path} calls ${name} without checking its words`)
  })
  const past = sources.filter((source) => !exempt(source)).flatMap((source) => ['insertInto', 'updateTable'].flatMap((method) => calls(source, method)).flatMap(({ arguments: [table] }) =>
    (table && ts.isStringLiteral(table) && employerTables[table.text] && !employerTables[table.text]!.includes(source.path) ? [`${source.path} writes ${table.text}, which an employer reads`] : [])))
  return [...writing, ...past]
}

/** Places of a text for which the list of what went out all the same has no words. */
export function unnamedPlaces(sources: readonly Source[], known: readonly string[]): string[] {
  return sources.filter((source) => !source.test && imports(source).includes(checkFile)).flatMap((source) => nodesOf(source.ast).flatMap((node) =>
    (ts.isPropertyAssignment(node) && node.name.getText() === 'place' && ts.isStringLiteral(node.initializer) && !known.includes(node.initializer.text) ? [`${source.path} checks words in ${node.initializer.text}, which has no name`] : [])))
}
