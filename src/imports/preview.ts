import type { Sheet } from '#src/sheets/cell.ts'
import type { ImportLine } from './import.ts'
import type { Judgement } from './judgement.ts'
import { sheetViews, type SheetView } from './mapping-view.ts'
import { chosenFor, coachesIn, fresh, type NamedInFile, type Plan, treatmentTeamsIn } from './plan.ts'
import { colleagueNamed, type Named, teamNamed } from './same-name.ts'
import { plainWord } from './work-words.ts'

/** A name in the file with what it means, as chosen or as we think. */
export type NameChoice = NamedInFile & { chosen: string }

/** Everything the page before an import shows. */
export interface Preview {
  line: ImportLine
  sheets: SheetView[]
  found: Judgement
  coaches: NameChoice[]
  treatmentTeams: NameChoice[]
  workWords: { word: string; form: string }[]
  colleagues: readonly Named[]
  teams: readonly Named[]
  withoutCoach: number
  withoutGroup: number
  namesTeam: boolean
}

function workWordsOf({ problems }: Judgement, { mapping: { workForms } }: Plan): Preview['workWords'] {
  const unknown = problems.flatMap(({ reasons }) => reasons.flatMap(({ code, text }) => (code === 'workFormUnknown' && text ? [plainWord(text)] : [])))
  return [...new Set([...Object.keys(workForms), ...unknown])].filter((word) => word !== '').slice(0, 40).map((word) => ({ word, form: workForms[word] ?? '' }))
}

/** What a file would become with a plan, among the colleagues and treatment teams there are. */
export function previewOf(line: ImportLine, { sheets, plan, found }: { sheets: readonly Sheet[]; plan: Plan; found: Judgement }, { staff, treatmentTeams }: { staff: readonly Named[]; treatmentTeams: readonly Named[] }): Preview {
  const choice = (choices: Plan['coaches'], existing: readonly Named[], like: typeof colleagueNamed) => (one: NamedInFile): NameChoice =>
    ({ ...one, chosen: chosenFor(choices, one.key, existing) ?? like(one.name, existing)?.id ?? fresh })
  return {
    line,
    found,
    sheets: sheetViews(sheets, plan.mapping),
    coaches: coachesIn(found).map(choice(plan.coaches, staff, colleagueNamed)),
    treatmentTeams: treatmentTeamsIn(found).map(choice(plan.treatmentTeams, treatmentTeams, teamNamed)),
    workWords: workWordsOf(found, plan),
    colleagues: staff,
    teams: treatmentTeams,
    withoutCoach: found.persons.filter(({ coachName }) => coachName === null).length,
    withoutGroup: found.persons.filter(({ targetGroup }) => targetGroup === null).length,
    namesTeam: found.persons.some(({ teamName }) => teamName !== null),
  }
}
