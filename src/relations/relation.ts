import { z } from 'zod'
import type { Employer } from '#src/employers/employer.ts'
import { isSector } from '#src/employers/sector.ts'
import type { Day } from '#src/kernel/day.ts'
import type { LastSeen } from './cold.ts'

/** Which employers a list shows: all, those the visitor has been in touch with, or those going cold. */
export const relationViews = ['all', 'mine', 'cold'] as const
export type RelationView = (typeof relationViews)[number]

/** What the list of employers is narrowed to; lives in the address. Anything unknown there falls back to the usual. */
export const RelationFilter = z.object({
  q: z.string().trim().max(80).catch('').default(''),
  sector: z.string().refine((text) => text === '' || isSector(text)).catch('').default(''),
  show: z.enum(relationViews).catch('all').default('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type RelationFilter = z.infer<typeof RelationFilter>

/** The address of a filter, without what is usual. */
export function relationQuery(filter: RelationFilter, change: Partial<RelationFilter> = {}): string {
  const usual = RelationFilter.parse({})
  const parts = Object.entries({ ...filter, page: 1, ...change }).filter(([name, value]) => value !== usual[name as keyof RelationFilter])
  return new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()
}

/** An employer in the list, with what all coaches of the organisation may know of the contact: when, how often, by whom. */
export type RelationLine = Pick<Employer, 'id' | 'name' | 'place' | 'sector' | 'phone'> & LastSeen & {
  visits: number
  /** The coach of the last visit. */
  lastCoach: string | null
  myLastOn: Day | null
}
