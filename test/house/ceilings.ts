import ts from 'typescript-parser'
import { importsOf } from './arrows.ts'
import { nodesOf, placeOf, type Source } from './sources.ts'

/** The longest and the most that is allowed; a ceiling is never raised in the change that breaks it. */
export const ceilings = { fileLines: 200, testLines: 300, functionLines: 40, componentLines: 60, imports: 12, exports: 8, parameters: 3, nesting: 2 }

/** Files that only hold facts, or are made by a program: as long and as rich as the facts are. */
export const dataFiles = [
  /^src\/db\/tables\.ts$/,
  /^src\/(routes|urls)\.ts$/,
  /^src\/benefits\/(parameters\/.+|employer-questions|instruments)\.ts$/,
  /^src\/fidelity\/scales\/.+\.ts$/,
  /^src\/occupations\/groups\/.+\.ts$/,
  /^src\/places\/postcode-centres\.ts$/,
  /^src\/demo\/.*(names|texts|notes|stories)[^/]*\.ts$/,
]

const isData = ({ path }: Source) => dataFiles.some((pattern) => pattern.test(path))

/** Lines of a text; a last line break begins no new line. */
export const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length

/** Files that are too long. */
export function longFiles(sources: readonly Source[]): string[] {
  return sources.filter((source) => !isData(source)).flatMap((source) => {
    const lines = linesOf(source.text)
    return lines > (source.test ? ceilings.testLines : ceilings.fileLines) ? [`${source.path} has ${lines} lines`] : []
  })
}

/** A function with a body, and its length. */
export interface Measured {
  source: Source
  node: ts.FunctionLikeDeclaration
  name: string
  lines: number
}

/** Every function with a body, named or not. */
export function functionsOf(source: Source): Measured[] {
  return nodesOf(source.ast).filter((node): node is ts.FunctionLikeDeclaration => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined).map((node) => {
    const line = (at: number) => source.ast.getLineAndCharacterOfPosition(at).line
    const named = node.name ?? (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent) ? node.parent.name : undefined)
    return { source, node, name: named?.getText() ?? 'a function', lines: line(node.end) - line(node.getStart()) + 1 }
  })
}

/** Functions that are too long; a page component may be longer. */
export function longFunctions(sources: readonly Source[]): string[] {
  return sources.filter((source) => !source.test).flatMap(functionsOf)
    .filter(({ source, name, lines }) => lines > (source.path.endsWith('x') && /^[A-Z]/.test(name) ? ceilings.componentLines : ceilings.functionLines))
    .map(({ source, node, name, lines }) => `${placeOf(source, node)} ${name} has ${lines} lines`)
}

const onlyLook = (target: string) => /^src\/(design|words)\//.test(target) || /(^|\/)words\.ts$/.test(target)

/** Files that import too much. What a page is drawn with and says (design, words) does not count: that is one small file a part by design. */
export function greedyFiles(sources: readonly Source[]): string[] {
  return sources.filter((source) => !source.test && source.path !== 'src/routes.ts').flatMap((source) => {
    const targets = new Set(importsOf(source).map(({ target }) => target).filter((target) => !onlyLook(target)))
    return targets.size > ceilings.imports ? [`${source.path} imports ${targets.size} files`] : []
  })
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) return statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements.map((one) => one.name.text) : ['*']
  const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
  if (!exported) return []
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((one) => one.name.getText())
  return [('name' in statement && (statement.name as ts.Identifier | undefined)?.text) || 'default']
}

/** The names a file exports; a schema and its type with one name are one word. */
export const exportsOf = (source: Source) => [...new Set(source.ast.statements.flatMap(namesOf))]

/** Files that export too many words. */
export function generousFiles(sources: readonly Source[]): string[] {
  return sources.filter((source) => !source.test && !isData(source)).flatMap((source) => {
    const names = exportsOf(source)
    return names.length > ceilings.exports ? [`${source.path} exports ${names.length} names`] : []
  })
}

const context = /^(Looking|Visit|PublicVisit|Db|Database|Surroundings|Store|pg\.Pool)$/

/** Functions with too many parameters; one first parameter that says who looks (a visit, a database) does not count. */
export function crowdedFunctions(sources: readonly Source[]): string[] {
  return sources.filter((source) => !source.test).flatMap(functionsOf).flatMap(({ source, node, name }) => {
    const [first, ...rest] = node.parameters
    const count = rest.length + (first && !context.test(first.type?.getText() ?? '') ? 1 : 0)
    return count > ceilings.parameters ? [`${source.path} ${name} has ${count} parameters`] : []
  })
}

const nests = (node: ts.Node) =>
  ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isSwitchStatement(node) || ts.isTryStatement(node) ||
  (ts.isIfStatement(node) && !(ts.isIfStatement(node.parent) && node.parent.elseStatement === node))

function depthOf(node: ts.Node): number {
  let depth = nests(node) ? 1 : 0
  for (let above = node.parent; above && !ts.isFunctionLike(above); above = above.parent) if (nests(above)) depth++
  return depth
}

/** Statements that stand too deep inside others of the same function. */
export function deepStatements(sources: readonly Source[]): string[] {
  return sources.filter((source) => !source.test).flatMap((source) =>
    nodesOf(source.ast).filter((node) => nests(node) && depthOf(node) > ceilings.nesting).map((node) => `${placeOf(source, node)} stands ${depthOf(node)} deep`))
}
