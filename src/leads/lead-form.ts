import { z } from 'zod'
import { EmployerFields } from '#src/employers/employer.ts'
import { traits } from '#src/employers/trait.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { parseEuros } from '#src/kernel/money.ts'
import { OptionalHours } from '#src/kernel/said.ts'
import { OccupationCode } from '#src/occupations/occupation-code.ts'
import { postcode4Of } from '#src/places/postcode.ts'
import { type CarvedTask, closeReasons, leadSources } from './lead.ts'
import { partsOfDay, weekDays } from './working-time.ts'

const blankToNull = (text: string) => (text === '' ? null : text)
const text = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform(blankToNull)
const hours = OptionalHours()
const wage = z.string().trim().default('').transform((said) => (said === '' ? null : (parseEuros(said) ?? Number.NaN))).refine((value) => value === null || (value >= 0 && value < 100_000), 'wageWrong')
const several = <T extends string>(known: readonly [T, ...T[]]) => z.array(z.enum(known, 'choiceWrong')).default([])
const postcode4 = z.string().trim().default('').transform(blankToNull).refine((said) => said === null || postcode4Of(said) !== undefined, 'postcodeWrong').transform((said) => (said === null ? null : (postcode4Of(said) ?? null)))

/** Lines of the form on which one task each is carved out of somebody's job. */
export const carvedLines = [1, 2, 3, 4, 5, 6] as const

const carvedFields = Object.fromEntries(carvedLines.flatMap((line) => [[`task${line}`, text(200)], [`from${line}`, text(120)], [`hours${line}`, hours]])) as
  Record<`task${number}` | `from${number}`, ReturnType<typeof text>> & Record<`hours${number}`, typeof hours>

/** What one fills in about an opening; only the employer and the work are needed. */
export const LeadForm = z.object({
  employerName: EmployerFields.employerName,
  title: z.string('titleMissing').trim().min(1, 'titleMissing').max(120, 'tooLong'),
  occupationCode: OccupationCode,
  tasks: text(2000),
  origin: z.enum(['found', 'made'], 'choiceWrong').default('found'),
  ...carvedFields,
  siteId: z.union([z.uuid(), z.literal('')], 'choiceWrong').default('').transform(blankToNull),
  postcode4,
  hoursFrom: hours,
  hoursUntil: hours,
  days: several(weekDays),
  partsOfDay: several(partsOfDay),
  traits: several(traits as [string, ...string[]]),
  wagePerHourCents: wage,
  startsOn: OptionalDay('dayWrong'),
  foundOn: Day('foundMissing'),
  foundThrough: z.union([z.enum(leadSources), z.literal('')], 'choiceWrong').default('').transform((value) => (value === '' ? null : value)),
  closesOn: OptionalDay('dayWrong'),
  note: text(2000),
})
  .refine(({ hoursFrom, hoursUntil }) => hoursFrom === null || hoursUntil === null || hoursFrom <= hoursUntil, { message: 'hoursTurned', path: ['hoursUntil'] })
  .refine(({ closesOn, foundOn }) => closesOn === null || closesOn >= foundOn, { message: 'closesBeforeFound', path: ['closesOn'] })
export type LeadForm = z.infer<typeof LeadForm>

/** The tasks carved out of other jobs, from the lines of the form; a line without a task is no line. */
export function carvedOf(form: LeadForm): CarvedTask[] {
  const lines = form as unknown as Record<string, string | number | null>
  return carvedLines.flatMap((line) => {
    const task = lines[`task${line}`] as string | null
    return task === null ? [] : [{ task, from: lines[`from${line}`] as string | null, hours: lines[`hours${line}`] as number | null }]
  })
}

/** What one fills in when a lead is no longer to be had. */
export const CloseLeadForm = z.object({ closedOn: Day('closedMissing'), closeReason: z.enum(closeReasons, 'reasonMissing') })
export type CloseLeadForm = z.infer<typeof CloseLeadForm>
