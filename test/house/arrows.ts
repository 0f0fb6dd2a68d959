import path from 'node:path'
import ts from 'typescript-parser'
import { floorOf, nodesOf, type Source } from './sources.ts'

/** A folder may import itself and every folder before it, never one after it. */
export const order = [
  'kernel', 'urls.ts', 'settings.ts', 'statistics', 'benefits', 'places', 'sheets', 'words', 'design', 'db', 'access', 'web', 'occupations', 'sign-in', 'staff', 'drafts', 'participants', 'tasks', 'employers',
  'disclosure', 'enrolments', 'referrals', 'profiles', 'plans', 'leads', 'applications', 'jobs', 'agenda', 'contacts', 'relations', 'matching', 'support', 'adaptations', 'agreements', 'instruction', 'education', 'phases', 'meetings', 'time', 'cover',
  'fidelity', 'outcomes', 'signals', 'caseload', 'quarters', 'reviews', 'emergency', 'dossier', 'search', 'overviews', 'imports', 'logbook', 'portal', 'demo', 'cli', 'top',
]

const literal = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined)

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined
  if (ts.isExternalModuleReference(node)) return literal(node.expression)
  if (!ts.isCallExpression(node)) return undefined
  const called = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'
  return called ? literal(node.arguments[0]) : undefined
}

/** One import, re-export or type import. */
export interface Import {
  /** A file of ours as a path from the root, or the name of a package. */
  target: string
  node: ts.Node
  own: boolean
}

const found = new WeakMap<Source, readonly Import[]>()

/** What a file imports, also as a type, on demand or passed on. */
export function importsOf(source: Source): readonly Import[] {
  const imports = found.get(source) ?? readImports(source)
  found.set(source, imports)
  return imports
}

function readImports(source: Source): Import[] {
  return nodesOf(source.ast).flatMap((node): Import[] => {
    const name = specifierOf(node)
    if (name === undefined) return []
    if (name.startsWith('#')) return [{ target: name.slice(1), node, own: true }]
    if (name.startsWith('.')) return [{ target: path.posix.join(path.posix.dirname(source.path), name), node, own: true }]
    return [{ target: name, node, own: false }]
  })
}

/** Folders under `src` that the order does not know. */
export function homeless(sources: readonly Source[]): string[] {
  return [...new Set(sources.filter((source) => source.path.startsWith('src/')).map((source) => source.floor))].filter((floor) => !order.includes(floor))
}

/** Imports that go up in the order, into tests, or past the house's way of writing them. */
export function wrongArrows(sources: readonly Source[]): string[] {
  return sources.filter((source) => !source.test).flatMap((source) =>
    importsOf(source)
      .filter(({ target, own }) => own && (!target.startsWith('src/') || order.indexOf(floorOf(target)) > order.indexOf(source.floor)))
      .map(({ target }) => `${source.path} → ${target}`),
  )
}

/** Imports of our own files without an extension, or that leave their folder with dots. */
export function oddImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter(({ target, node, own }) => own && (!/\.(tsx?|mjs|css|json)$/.test(target) || (source.path.startsWith('src/') && node.getText().includes("'../") && floorOf(target) !== source.floor)))
      .map(({ target }) => `${source.path} → ${target}`),
  )
}
