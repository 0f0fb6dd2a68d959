import { definitions } from '#src/outcomes/definitions.ts'
import type { QuarterFigures, QuarterReturn } from '#src/outcomes/quarter.ts'
import { reasons } from '#src/outcomes/reasons.ts'
import { sortName } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import type { Written, WrittenSheet } from '#src/sheets/write.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { figureNames } from './return.ts'
import type { ReturnPerson } from './store.ts'
import { quarterWords } from './words.ts'

interface FileOf {
  result: QuarterReturn
  teams: ReadonlyMap<string, string>
  people: ReadonlyMap<string, ReturnPerson>
  locale: Locale
}

/** The return as two tables: the figures with their definitions, and who is not counted and why. */
export function returnSheets({ result, teams, people, locale }: FileOf): [WrittenSheet, WrittenSheet] {
  const words = wordsIn(quarterWords, locale)
  const groups = wordsIn(participantWords, locale).targetGroups
  const lines = (label: string, figures: QuarterFigures): Written[][] =>
    figureNames.map((name) => [words.figures[name], label, figures[name].counted.length, figures[name].of?.length ?? null, definitions[figures[name].definition].text[locale]])
  const parts = [
    ...lines(words.all, result.figures),
    ...result.byTargetGroup.flatMap(({ group, figures }) => lines(group === null ? words.unknownTeam : groups[group], figures)),
    ...result.byTeam.flatMap(({ group, figures }) => lines(group === null ? words.unknownTeam : (teams.get(group) ?? words.unknownTeam), figures)),
  ]
  const named = (id: string) => {
    const person = people.get(id)
    return person ? sortName(person) : id
  }
  const left = figureNames.flatMap((name) => result.figures[name].notCounted.map((row): Written[] => [words.figures[name], named(row.personId), people.get(row.personId)?.clientNumber ?? null, reasons[row.because][locale], row.inDenominator ? words.yes : words.no]))
  return [
    { name: words.sheetFigures, header: [words.fileWhat, words.fileGroup, words.fileCount, words.fileOf, words.fileDefinition], rows: parts },
    { name: words.sheetNotCounted, header: [words.fileWhat, words.name, words.number, words.fileReason, words.inDenominator], rows: left },
  ]
}
