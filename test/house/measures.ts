import ts from 'typescript-parser'
import { functionsOf, linesOf } from './ceilings.ts'
import type { Source } from './sources.ts'

/** Value below which a share of the sorted values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** Lines on which a comment stands. */
function commentLines({ text, ast, path }: Source): number {
  const lines = new Set<number>()
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, path.endsWith('x') ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard, text)
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.SingleLineCommentTrivia && token !== ts.SyntaxKind.MultiLineCommentTrivia) continue
    const from = ast.getLineAndCharacterOfPosition(scanner.getTokenStart()).line
    for (let line = from; line <= ast.getLineAndCharacterOfPosition(scanner.getTokenEnd()).line; line++) lines.add(line)
  }
  return lines.size
}

/** What is watched but stops nothing, as one line each. */
export function measures(sources: readonly Source[]): string[] {
  const code = sources.filter((source) => !source.test && source.path.startsWith('src/'))
  const tests = sources.filter((source) => source.test && !source.path.startsWith('bench/'))
  const total = (some: readonly Source[]) => some.reduce((sum, { text }) => sum + linesOf(text), 0)
  const functions = code.flatMap(functionsOf).map(({ lines }) => lines)
  const comments = code.filter(({ path }) => !path.endsWith('x')).reduce((sum, source) => sum + commentLines(source), 0)
  return [
    `files: ${code.length} of code (${total(code)} lines), ${tests.length} of tests (${total(tests)} lines)`,
    `lines a file: median ${quantile(code.map(({ text }) => linesOf(text)), 0.5)} (aim 60), p95 ${quantile(code.map(({ text }) => linesOf(text)), 0.95)}`,
    `lines a function: median ${quantile(functions, 0.5)}, p95 ${quantile(functions, 0.95)} (aim 25), longest ${Math.max(0, ...functions)}`,
    `comments: ${((100 * comments) / total(code.filter(({ path }) => !path.endsWith('x')))).toFixed(1)} % of the lines (aim 1 to 8)`,
    `test lines a line of code: ${(total(tests) / total(code)).toFixed(2)} (aim 1.0 to 1.8)`,
  ]
}
