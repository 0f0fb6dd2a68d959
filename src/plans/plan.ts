import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { PlanTargetTable, PlanVersionTable } from '#src/db/tables.ts'

/** Who takes a step. */
export const doers = ['participant', 'coach', 'both', 'careTeam', 'family', 'employer'] as const
export type Doer = (typeof doers)[number]

const own = z.string().catch('')
const doer = z.enum(doers).nullable().catch(null)
const rows = <T extends z.ZodType>(row: T) => z.array(row).catch([])

/** A kind of work somebody looks for, with the wish it serves (IPS-25, item 16). */
const Target = z.object({ id: z.string(), title: own, occupationCode: z.string().nullable().catch(null), servesWish: own })

/** How somebody looks for work: where, with which employers, who does what and when. IPS-25, items 15 and 16. */
export const SearchPlan = z.object({
  ownWords: own, targets: rows(Target),
  employers: rows(z.object({ name: own, why: own, who: doer })),
  steps: rows(z.object({ what: own, who: doer, on: z.string().nullable().catch(null), done: z.boolean().catch(false) })),
})
export type SearchPlan = z.infer<typeof SearchPlan>

/** The parts of the support at one job. IPS-25, item 22. */
export const supportParts = ['hard', 'signs', 'helps', 'adjustments', 'onSite', 'fading', 'crisis'] as const
export type SupportPart = (typeof supportParts)[number]

/** Somebody who does something so that it goes well. */
const Helper = z.object({ name: own, role: doer, does: own, when: own, phone: own, released: z.boolean().catch(false) })

/** How somebody is supported at one job: what may get hard, what helps, who does what, and how it becomes less. Released parts may stand on the employer's paper. */
export const SupportPlan = z.object({
  ownWords: own, hard: own, signs: own, helps: own, adjustments: own, onSite: own, fading: own, crisis: own,
  released: z.array(z.string()).catch([]).transform((sent) => supportParts.filter((part) => sent.includes(part))),
  helpers: rows(Helper),
})
export type SupportPlan = z.infer<typeof SupportPlan>

type Stored = Omit<Selectable<PlanVersionTable>, 'kind' | 'content'>

/** One version of a search plan, or of the support plan of a job. */
export type PlanVersion = Stored & ({ kind: 'search'; content: SearchPlan } | { kind: 'support'; content: SupportPlan })

/** A kind of work somebody looks or looked for, as contacts and leads point at it. */
export type PlanTarget = Selectable<PlanTargetTable>
