import ts from 'typescript-parser'
import { importsOf } from './arrows.ts'
import { nodesOf, type Source } from './sources.ts'

/** One word of a `words.ts`: the keys that lead to it, the language left out. */
interface Word {
  file: string
  keys: string[]
}

function unwrap(node: ts.Expression | undefined): ts.Expression | undefined {
  if (node && (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))) return unwrap(node.expression)
  return node
}

function leaves(node: ts.ObjectLiteralExpression, above: string[]): string[][] {
  return node.properties.flatMap((property) => {
    if (!property.name) return []
    const keys = [...above, property.name.getText().replace(/^['"]|['"]$/g, '')]
    const value = ts.isPropertyAssignment(property) ? unwrap(property.initializer) : undefined
    return value && ts.isObjectLiteralExpression(value) ? leaves(value, keys) : [keys]
  })
}

function wordsOf(source: Source): Word[] {
  const objects = source.ast.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations).map((one) => unwrap(one.initializer))
  return objects.flatMap((object) => {
    if (!object || !ts.isObjectLiteralExpression(object)) return []
    const dutch = object.properties.find((one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === 'nl')
    const inside = dutch && unwrap(dutch.initializer)
    return inside && ts.isObjectLiteralExpression(inside) ? leaves(inside, []).map((keys) => ({ file: source.path, keys })) : []
  })
}

/** How the rest of the program reaches for words. */
interface Uses {
  /** Names after a dot, or taken out by name. */
  names: Set<string>
  /** Names whose whole object is passed on, or is asked with a key known only when running. */
  whole: Set<string>
  /** Texts of the program: keys of errors, of choices. */
  texts: Set<string>
  /** Keys put together: `${why}Title`. */
  patterns: RegExp[]
}

function note(uses: Uses, node: ts.Node) {
  if (ts.isStringLiteralLike(node)) uses.texts.add(node.text)
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) uses.texts.add(node.name.getText())
  if (ts.isBindingElement(node)) uses.names.add((node.propertyName ?? node.name).getText())
  if (ts.isElementAccessExpression(node) && ts.isTemplateExpression(node.argumentExpression)) {
    const { head, templateSpans } = node.argumentExpression
    uses.patterns.push(new RegExp(`^${head.text}${templateSpans.map((span) => `.+${span.literal.text}`).join('')}$`))
  }
  if (!ts.isPropertyAccessExpression(node)) return
  uses.names.add(node.name.text)
  if (!(ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node)) uses.whole.add(node.name.text)
}

function usesIn(sources: readonly Source[]): Uses {
  const uses: Uses = { names: new Set(), whole: new Set(), texts: new Set(), patterns: [] }
  for (const source of sources) for (const node of nodesOf(source.ast)) note(uses, node)
  return uses
}

/** Words that no page and no rule uses. Keys of a form's errors must be named somewhere as text. */
export function unusedWords(sources: readonly Source[]): string[] {
  const program = sources.filter((source) => source.path.startsWith('src/') && !source.test)
  const isWords = (source: Source) => /(^|[-/])words\.ts$/.test(source.path)
  const everywhere = usesIn(program.filter((source) => !isWords(source))).texts
  return program.filter(isWords).flatMap((file) => {
    const near = usesIn(program.filter((source) => source !== file && (source.path.startsWith(file.path.replace(/[^/]+$/, '')) || importsOf(source).some(({ target }) => target === file.path))))
    const used = ({ keys }: Word) => {
      const [last = '', ...above] = [...keys].reverse()
      if (above.some((key) => key !== 'errors' && near.whole.has(key))) return true
      if (near.names.has(last) || near.patterns.some((pattern) => pattern.test(last))) return true
      return everywhere.has(last)
    }
    return wordsOf(file).filter((word) => !used(word)).map((word) => `${word.file} ${word.keys.join('.')}`)
  })
}
