import ts from 'typescript-parser'
import { isRule } from './purity.ts'
import type { Source } from './sources.ts'

/** The code words of one part of the glossary, in the order of its rows. */
export type Parts = ReadonlyMap<string, readonly string[]>

const wordsIn = (cell: string) => cell.replace(/`/g, '').split(',').map((word) => word.trim()).filter((word) => word !== '')

/** Reads the glossary: a part begins with `## folder`, a row with its code words in the first column, with commas between. */
export function partsOf(glossary: string): Parts {
  return new Map(glossary.split(/^## /m).slice(1).map((part) => {
    const [title = '', ...lines] = part.split('\n')
    const rows = lines.filter((line) => line.startsWith('|') && !/^\|( code word |[ -]*-)/.test(line))
    return [title.trim(), rows.flatMap((row) => wordsIn(row.split('|')[1] ?? ''))]
  }))
}

/** Words explained twice in one part. */
export function doubleWords(parts: Parts): string[] {
  return [...parts].flatMap(([title, words]) => words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${title} ${word}`))
}

const isWord = (one: ts.Statement): one is ts.TypeAliasDeclaration | ts.InterfaceDeclaration =>
  (ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one)) && (one.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false)

/** Nouns of the field that the glossary does not explain in the part of their folder: exported types of files with words and rules. */
export function unexplainedWords(sources: readonly Source[], parts: Parts): string[] {
  return sources.filter(isRule).flatMap((source) =>
    source.ast.statements.filter(isWord).filter((one) => !parts.get(source.floor)?.includes(one.name.text)).map((one) => `${source.path} ${one.name.text}`))
}
