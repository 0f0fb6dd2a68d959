import { z } from 'zod'

export const leadShows = ['open', 'shared', 'mine', 'made', 'closed'] as const

/** What the list of leads is narrowed to; lives in the address. Anything unknown there falls back to the usual. */
export const LeadFilter = z.object({
  q: z.string().trim().max(80).catch('').default(''),
  show: z.enum(leadShows).catch('open').default('open'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type LeadFilter = z.infer<typeof LeadFilter>

/** How many leads one page shows. */
export const leadsPerPage = 50

/** The address of a filter, without what is usual. */
export function leadQuery(filter: LeadFilter, change: Partial<LeadFilter> = {}): string {
  const usual = LeadFilter.parse({})
  const parts = Object.entries({ ...filter, page: 1, ...change }).filter(([name, value]) => String(value) !== String(usual[name as keyof LeadFilter]))
  return new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()
}
