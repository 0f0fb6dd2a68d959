import type { WorkForm } from '#src/jobs/work-form.ts'
import type { Day } from '#src/kernel/day.ts'
import { surelyMeant } from '#src/occupations/occupation-code.ts'
import type { Steps } from '#src/sheets/steps.ts'
import { groupOf, fields } from './field.ts'
import { parseHours, parseKvk } from './parse-words.ts'
import type { RowRef } from './person.ts'
import { isUnread, type Reading } from './reading.ts'
import { parseWorkForm } from './work-words.ts'

/** A job of the file, as the import will store it. */
export interface ImportedJob extends RowRef {
  personKey: string
  employerName: string
  kvk: string | null
  title: string | null
  workForm: WorkForm
  hoursPerWeek: number | null
  startedOn: Day
  endedOn: Day | null
  endReason: string | null
}

const jobFields = fields.filter((field) => groupOf(field) === 'job')

/** Whether a row says anything about a job. */
export function hasJob({ text }: Reading): boolean {
  return jobFields.some((field) => text(field) !== null)
}

/** The job of a row; what is missing or contradictory is added to the reading's reasons. */
export function jobOf(reading: Reading, personKey: string): Omit<ImportedJob, keyof RowRef> {
  const { text, day, value, reasons, context } = reading
  const [employerName, startedOn, endedOn] = [text('employer'), day('jobStartedOn'), day('jobEndedOn')]
  const workForm = value('workForm', (word) => parseWorkForm(word, context.workForms))
  if (employerName === null) reasons.push({ code: 'employerMissing' })
  if (startedOn === null && !isUnread(reading, 'jobStartedOn')) reasons.push({ code: 'jobStartMissing' })
  if (workForm === null && !isUnread(reading, 'workForm')) reasons.push({ code: 'workFormMissing' })
  if (startedOn && endedOn && endedOn < startedOn) reasons.push({ code: 'jobEndsBeforeStart', text: `${startedOn} – ${endedOn}` })
  return {
    personKey,
    employerName: employerName as string,
    kvk: value('kvk', parseKvk),
    title: text('jobTitle'),
    workForm: workForm as WorkForm,
    hoursPerWeek: value('hoursPerWeek', parseHours),
    startedOn: startedOn as Day,
    endedOn,
    endReason: text('jobEndReason'),
  }
}

/** Longer is no title of an occupation; the field of a form takes no more either. */
const longestTitle = 120

/** The occupations (unit groups of ISCO-08) that the titles of jobs surely mean, by title, each title once; in small steps, because a long list has many. */
export function* occupationSteps(jobs: readonly Pick<ImportedJob, 'title'>[]): Steps<Map<string, string>> {
  const titles = [...new Set(jobs.flatMap(({ title }) => (title === null || title.length > longestTitle ? [] : [title])))]
  const found = new Map<string, string>()
  for (const [index, title] of titles.entries()) {
    const code = surelyMeant(title)
    if (code !== undefined) found.set(title, code)
    yield { done: index + 1, of: titles.length }
  }
  return found
}
