import ts from 'typescript-parser'
import { nodesOf, placeOf, type Source } from './sources.ts'

const letters = /\p{L}{2}/u
const said = /^(title|label|sub|hint|placeholder|alt|caption|text|empty|legend|summary|heading|description|optionalLabel|aria-(label|description|roledescription|valuetext|placeholder))$/
const drawn = (source: Source) => source.path.startsWith('src/') && source.path.endsWith('.tsx') && !source.test && !source.path.startsWith('src/design/gallery')

function literalText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim()
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' ')
  return undefined
}

/** Inside `{...}`: the texts that can come out, through `? :`, `&&`, `||` and `??`. */
function outcomes(node: ts.Expression | undefined): ts.Node[] {
  if (!node) return []
  if (ts.isParenthesizedExpression(node)) return outcomes(node.expression)
  if (ts.isConditionalExpression(node)) return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)]
  if (ts.isBinaryExpression(node)) return [...outcomes(node.left), ...outcomes(node.right)].filter((one) => one.parent === node || !isComparison(node))
  return [node]
}

const isComparison = (node: ts.BinaryExpression) => !['&&', '||', '??', '+'].includes(node.operatorToken.getText())

function spoken(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return [node]
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return outcomes(node.expression)
  if (!ts.isJsxAttribute(node) || !said.test(node.name.getText()) || !node.initializer) return []
  return ts.isJsxExpression(node.initializer) ? outcomes(node.initializer.expression) : [node.initializer]
}

/** Text that stands in a page instead of in its `words.ts`. */
export function textInPages(sources: readonly Source[]): string[] {
  return sources.filter(drawn).flatMap((source) =>
    nodesOf(source.ast).flatMap(spoken).filter((node) => !(ts.isBinaryExpression(node.parent) && isComparison(node.parent)))
      .flatMap((node) => (letters.test(literalText(node) ?? '') ? [`${placeOf(source, node)} says “${literalText(node)}”`] : [])))
}

const attributesOf = (source: Source) => nodesOf(source.ast).filter(ts.isJsxAttribute)

/** Classes outside the design folder. */
export function strayClasses(sources: readonly Source[]): string[] {
  return sources.filter((source) => source.path.startsWith('src/') && !source.test && !source.path.startsWith('src/design/'))
    .flatMap((source) => attributesOf(source).filter((one) => /^(class|className)$/.test(one.name.getText())).map((one) => `${placeOf(source, one)} ${one.getText()}`))
}

/** Inline styles, inline scripts and raw markup, which the content policy or plain caution forbids. */
export function rawMarkup(sources: readonly Source[]): string[] {
  return sources.filter((source) => source.path.startsWith('src/') && !source.test)
    .flatMap((source) => attributesOf(source).filter((one) => /^(style|dangerouslySetInnerHTML|on[a-zA-Z]+)$/.test(one.name.getText())).map((one) => `${placeOf(source, one)} ${one.name.getText()}`))
}

/** Default exports, which lose the name of a thing. */
export function defaultExports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => source.ast.statements.filter((one) =>
    ts.isExportAssignment(one) || (ts.canHaveModifiers(one) && ts.getModifiers(one)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword))).map((one) => placeOf(source, one)))
}
