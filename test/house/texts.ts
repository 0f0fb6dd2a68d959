import path from 'node:path'
import { importsOf } from './arrows.ts'
import type { Source } from './sources.ts'

/** The part of package.json about other packages. */
export interface Manifest {
  dependencies: Record<string, string>
  optionalDependencies?: Record<string, string>
  devDependencies: Record<string, string>
}

const packageOf = (target: string) => target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')

/** Packages without a line in the page about dependencies, lines about packages that are gone, and development packages in the running program. */
export function unexplainedPackages(manifest: Manifest, page: string, sources: readonly Source[]): string[] {
  const names = [manifest.dependencies, manifest.optionalDependencies ?? {}, manifest.devDependencies].flatMap(Object.keys)
  const rows = page.split('\n').filter((line) => line.startsWith('| `')).flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((found) => found[1]!))
  const used = sources.filter((source) => !source.test && source.path.startsWith('src/')).flatMap((source) =>
    importsOf(source).filter(({ target, own }) => !own && !target.startsWith('node:')).map(({ target }) => ({ name: packageOf(target), file: source.path })))
  return [
    ...names.filter((name) => !rows.includes(name)).map((name) => `${name} has no line`),
    ...rows.filter((name) => !names.includes(name)).map((name) => `${name} is no longer there`),
    ...used.filter(({ name }) => !(name in manifest.dependencies)).map(({ name, file }) => `${file} imports ${name}, which a running program does not have`),
  ]
}

/** Links of a page to files that are not there. */
export function brokenLinks(file: string, text: string, exists: (file: string) => boolean): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((found) => found[1]!).filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => path.posix.normalize(path.posix.join(path.posix.dirname(file), link)))
    .filter((target) => !exists(target)).map((target) => `${file} → ${target}`)
}

/** Settings that the program reads and the README does not explain. */
export function unexplainedSettings(settings: string, readme: string): string[] {
  return [...new Set([...settings.matchAll(/env\['([A-Z_]+)'\]/g)].map((found) => found[1]!))].filter((name) => !readme.includes(`| \`${name}\` |`))
}
