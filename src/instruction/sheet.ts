import type { PictogramName } from '#src/design/pictograms.ts'
import { type MayBeTold, mayTell } from '#src/disclosure/disclosure.ts'
import type { WorkStep, WorkTask } from './task.ts'

/** A task with its steps in order. */
export interface TaskWhole {
  task: WorkTask
  steps: readonly WorkStep[]
}

/** One step as it stands on a sheet: its words, and where its picture is. */
export interface SheetStep {
  id: string
  text: string
  picture: PictogramName | null
  hasPhoto: boolean
}

/** What an employer may read of the tasks: built from what the person wants known, with no room for anything else. */
export interface WorkplaceSheet {
  givenName: string
  job: string
  employer: string
  /** How the person wants it said. */
  sentence: string | null
  tasks: { id: string; title: string; explain: string | null; steps: SheetStep[] }[]
}

export const sheetStep = ({ id, text, pictogram, hasPhoto }: WorkStep): SheetStep => ({ id, text, picture: pictogram, hasPhoto })

interface SheetOf {
  tasks: readonly TaskWhole[]
  told: MayBeTold
  person: { givenName: string }
  at: { title: string; employer: string }
}

/**
 * The sheet for the workplace; undefined while the employer may not know that there is support, for a sheet of a coach tells that. How to explain something tells
 * what helps, so it stands there only when that may be told. IPS-25, item 13; own rule for what a sheet tells.
 */
export function workplaceSheetOf({ tasks, told, person, at }: SheetOf): WorkplaceSheet | undefined {
  if (!mayTell(told, 'support')) return undefined
  const explain = ({ forWorkplace }: WorkTask) => (mayTell(told, 'limits') ? forWorkplace : null)
  return {
    givenName: person.givenName, job: at.title, employer: at.employer, sentence: told.sentence,
    tasks: tasks.map(({ task, steps }) => ({ id: task.id, title: task.title, explain: explain(task), steps: steps.map(sheetStep) })),
  }
}

/** The tasks whose explanation stays off the sheet, for who makes it. */
export function heldBack(tasks: readonly TaskWhole[], told: MayBeTold): string[] {
  return mayTell(told, 'limits') ? [] : tasks.filter(({ task }) => task.forWorkplace !== null).map(({ task }) => task.title)
}

/** Every text of a sheet, for the check of words. */
export function textsOf({ tasks }: WorkplaceSheet): string[] {
  return tasks.flatMap(({ title, explain, steps }) => [title, ...(explain ? [explain] : []), ...steps.map(({ text }) => text)])
}
