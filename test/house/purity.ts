import ts from 'typescript-parser'
import { importsOf } from './arrows.ts'
import { nodesOf, placeOf, type Source } from './sources.ts'

const knowledge = ['kernel', 'statistics', 'benefits', 'occupations', 'places', 'fidelity', 'outcomes']
const slices = [
  'staff', 'drafts', 'participants', 'tasks', 'employers', 'disclosure', 'enrolments', 'referrals', 'profiles', 'plans', 'leads', 'applications', 'jobs', 'agenda', 'contacts', 'relations', 'matching', 'support', 'adaptations', 'agreements',
  'instruction', 'education', 'phases', 'meetings', 'time', 'cover', 'signals', 'caseload', 'quarters', 'reviews', 'dossier', 'search', 'overviews', 'imports', 'logbook', 'portal', 'emergency',
]
const edge = /(^|[-/])(store|actions|api|run|running|undo|write|take|keep|verify|exactly)\.ts$/

/** Whether a file holds words and rules: pure functions over plain values. */
export function isRule({ path, floor, test }: Source): boolean {
  if (test || !path.endsWith('.ts')) return false
  return (knowledge.includes(floor) && !/(^|[-/])(store|actions)\.ts$/.test(path)) || (slices.includes(floor) && !edge.test(path))
}

const outside: Record<string, RegExp> = {
  'the clock': /^(Date\.now|performance\.now|Temporal\.Now\..+)$/,
  chance: /^(Math\.random|(globalThis\.)?crypto\.(randomUUID|getRandomValues))$/,
  'the environment': /^(process|globalThis\.process)$/,
  'the network': /^(fetch|WebSocket|XMLHttpRequest)$/,
  'a timer': /^(setTimeout|setInterval|setImmediate|queueMicrotask)$/,
  'the terminal': /^console$/,
}

function touches(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) return 'the clock'
  if (!ts.isPropertyAccessExpression(node) && !ts.isIdentifier(node)) return undefined
  if (ts.isIdentifier(node) && 'name' in node.parent && node.parent.name === node) return undefined
  if (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node) return undefined
  return Object.keys(outside).find((what) => outside[what]!.test(node.getText()))
}

/** Places where a rule reaches for the world: clock, chance, environment, network, packages other than the schemas. */
export function impureRules(sources: readonly Source[]): string[] {
  return sources.filter(isRule).flatMap((source) => [
    ...nodesOf(source.ast).flatMap((node) => (touches(node) ? [`${placeOf(source, node)} touches ${touches(node)}`] : [])),
    ...importsOf(source).filter(({ target, own }) => !own && target !== 'zod' && !typesOnly(source, target)).map(({ target, node }) => `${placeOf(source, node)} imports ${target}`),
  ])
}

/** Rules that import a file that is no rule, words or address book: purity would leak through it. */
export function leakyRules(sources: readonly Source[]): string[] {
  const pure = new Set(sources.filter((source) => isRule(source)).map(({ path }) => path))
  const harmless = (target: string) => pure.has(target) || /^src\/(urls\.ts|access\/permissions\.ts|words\/|sheets\/)/.test(target) || /(^|[-/])words\.ts$/.test(target)
  return sources.filter(isRule).flatMap((source) =>
    importsOf(source).filter(({ target, own }) => own && target.startsWith('src/') && !harmless(target) && !typesOnly(source, target)).map(({ target }) => `${source.path} → ${target}`))
}

function typesOnly(source: Source, target: string): boolean {
  return importsOf(source).filter((one) => one.target === target).every(({ node }) => {
    if (ts.isImportTypeNode(node)) return true
    if (!ts.isImportDeclaration(node)) return false
    const bindings = node.importClause?.namedBindings
    return node.importClause?.isTypeOnly || (bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((one) => one.isTypeOnly))
  })
}
