import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { Amount } from './fields.ts'
import { Working } from './working.ts'

export const AssistanceAssetsRequest = z.object({
  on: Day(),
  household: z.enum(['single', 'coupleOrSingleParent']),
  /** Savings and other property less debts, without the home; savings built from bijstand left out. */
  assetsCents: Amount,
  /** Value of the own home less the mortgage. */
  homeEquityCents: Amount.default(0),
})
export const AssistanceAssetsValues = z.object({ limitCents: z.number().int(), homeLimitCents: z.number().int(), withinLimit: z.boolean(), aboveCents: z.number().int() })

/** Whether property stays under the limits for bijstand (Participatiewet 34). Indicative: the municipality values the property. */
export function assistanceAssets(input: z.infer<typeof AssistanceAssetsRequest>): Answer<z.infer<typeof AssistanceAssetsValues>> {
  const work = new Working(input, { articles: ['Participatiewet 34'], whoDecides: 'gemeente' })
  const found = work.params(input.on, { limit: input.household === 'single' ? 'pw.assets.single' : 'pw.assets.couple_or_single_parent', home: 'pw.assets.home_equity' })
  if (!found) return work.ask()
  const aboveHome = Decimal.of(input.homeEquityCents).minus(found.home).atLeast(0)
  const above = aboveHome.plus(input.assetsCents).minus(found.limit).atLeast(0)
  work.step(
    (f) => `Overwaarde boven ${f.euro(found.home)} telt mee: ${f.euro(aboveHome)}; samen met ${f.euro(input.assetsCents)} tegen ${f.euro(found.limit)}.`,
    (f) => `Home equity above ${f.euro(found.home)} counts: ${f.euro(aboveHome)}; with ${f.euro(input.assetsCents)} against ${f.euro(found.limit)}.`,
  )
  return work.indicative({ limitCents: found.limit.round(), homeLimitCents: found.home.round(), withinLimit: above.compare(0) === 0, aboveCents: above.round() })
}
