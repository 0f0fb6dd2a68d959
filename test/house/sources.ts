import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript-parser'
import { checkout } from '#src/db/checkout.ts'

/** One source file, parsed. */
export interface Source {
  /** From the root of the checkout: `src/jobs/store.ts`. */
  path: string
  /** Its place in the order: the folder under `src`, `urls.ts`, `settings.ts`, or `top` for the files at the top of `src`. */
  floor: string
  test: boolean
  text: string
  ast: ts.SourceFile
}

/** The place of a file in the order of the house. */
export function floorOf(file: string): string {
  const [, folder = '', below] = file.split('/')
  if (folder === 'urls.ts' || folder === 'settings.ts') return folder
  return below === undefined ? 'top' : folder
}

/** A source from its text; also used to hand made-up faults to the checks. */
export function sourceOf(file: string, text: string): Source {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const test = !file.startsWith('src/') || /\.(test|sample|arbitrary)\.tsx?$|\/fixtures\//.test(file)
  return { path: file, floor: floorOf(file), test, text, ast: ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind) }
}

const skipped = new Set(['node_modules', '.git', '.cache', 'data'])

function walk(folder: string): string[] {
  return fs.readdirSync(path.join(checkout, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(name) ? [] : walk(name)
    return [name]
  })
}

/** Every file that git keeps, as paths from the root; without git, every file that is no package, data folder or cache. */
export function everyFile(): string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8' })
  const files = git.status === 0 ? git.stdout.split('\0').filter((file) => file !== '') : walk('')
  return files.filter((file) => fs.existsSync(path.join(checkout, file)))
}

/** Text of a file of the checkout. */
export const read = (file: string) => fs.readFileSync(path.join(checkout, file), 'utf8')

/** Every TypeScript file under `src`, `test` and `bench`. */
export function everySource(): Source[] {
  return ['src', 'test', 'bench'].flatMap(walk).filter((file) => /\.tsx?$/.test(file)).sort().map((file) => sourceOf(file, read(file)))
}

const walked = new WeakMap<ts.Node, readonly ts.Node[]>()

/** Every node of a tree, parents first; a tree is walked once. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const known = walked.get(tree)
  if (known) return known
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  walked.set(tree, nodes)
  return nodes
}

/** `src/jobs/store.ts:12`, for messages. */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.ast.getLineAndCharacterOfPosition(node.getStart(source.ast)).line + 1}`
}
