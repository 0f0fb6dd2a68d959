import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import type { WorkForm } from '#src/jobs/work-form.ts'
import type { TargetGroup } from '#src/participants/participant.ts'
import { type Phase, phases } from '#src/phases/phases.ts'

/** One person in a list, with what one wants to see at a glance. */
export interface CaseloadLine {
  id: string
  givenName: string
  prefix: string | null
  familyName: string
  targetGroup: TargetGroup
  team: string
  coaches: string | null
  startedOn: Day | null
  closedOn: Day | null
  lastContactOn: Day | null
  nextOn: Day | null
  nextStep: string | null
  /** The work of today; a paid job goes before an unpaid one. */
  jobTitle: string | null
  employer: string | null
  workForm: WorkForm | null
  hoursPerWeek: number | null
}

/** A line of the list with what support is about today: none, one or several phases. */
export type ListedPerson = CaseloadLine & { phases: readonly Phase[] }

const sortings = ['name', 'lastContact', 'next', 'start'] as const
export const shows = ['open', 'closed', 'all'] as const
export const works = ['all', 'paid', 'unpaid', 'none'] as const

/** What a list is narrowed to; lives in the address. Anything unknown there falls back to the usual. */
export const CaseloadFilter = z.object({
  q: z.string().trim().max(80).catch('').default(''),
  coach: z.union([z.uuid(), z.literal('')]).catch('').default(''),
  team: z.union([z.uuid(), z.literal('')]).catch('').default(''),
  group: z.enum(['', 'ggz', 'lvb', 'other']).catch('').default(''),
  work: z.enum(works).catch('all').default('all'),
  phase: z.enum(['', ...phases]).catch('').default(''),
  show: z.enum(shows).catch('open').default('open'),
  sort: z.enum(sortings).catch('name').default('name'),
  down: z.enum(['', '1']).catch('').default(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type CaseloadFilter = z.infer<typeof CaseloadFilter>

/** How many people one page shows. */
export const pageSize = 50

/** The address of a filter, without what is usual. */
export function filterQuery(filter: CaseloadFilter, change: Partial<CaseloadFilter> = {}): string {
  const usual = CaseloadFilter.parse({})
  const wanted = { ...filter, page: 1, ...change }
  const parts = Object.entries(wanted).filter(([name, value]) => String(value) !== String(usual[name as keyof CaseloadFilter]))
  return new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()
}

/** What kind of work a line shows. */
export function workOfLine({ workForm }: Pick<CaseloadLine, 'workForm'>, paid: (form: WorkForm) => boolean): 'paid' | 'unpaid' | 'none' {
  return workForm === null ? 'none' : paid(workForm) ? 'paid' : 'unpaid'
}
