import { z } from 'zod'
import { postcode4Of } from '#src/places/postcode.ts'
import { matchGroups } from './group.ts'

/** Which matches a page shows; lives in the address. Anything unknown there falls back to the usual. */
export const MatchFilter = z.object({
  what: z.enum(['leads', 'employers']).catch('leads').default('leads'),
  group: z.enum(matchGroups).catch('fits').default('fits'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type MatchFilter = z.infer<typeof MatchFilter>

export const travelWays = ['walking', 'bicycle', 'publicTransport', 'car', 'other'] as const

/** What one fills in about a way somebody found out. */
export const TravelTimeForm = z.object({
  postcode4: z.string().trim().default('').refine((said) => postcode4Of(said) !== undefined, 'postcodeWrong').transform((said) => postcode4Of(said) ?? ''),
  minutes: z.string().trim().default('').refine((said) => /^\d{1,3}$/.test(said) && Number(said) <= 300, 'minutesWrong').transform(Number),
  way: z.union([z.enum(travelWays), z.literal('')], 'choiceWrong').default('').transform((way) => (way === '' ? null : way)),
})
export type TravelTimeForm = z.infer<typeof TravelTimeForm>

/** The address of a filter, without what is usual. */
export function matchQuery(filter: MatchFilter, change: Partial<MatchFilter> = {}): string {
  const usual = MatchFilter.parse({})
  const parts = Object.entries({ ...filter, page: 1, ...change }).filter(([name, value]) => String(value) !== String(usual[name as keyof MatchFilter]))
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)]))}`
}
