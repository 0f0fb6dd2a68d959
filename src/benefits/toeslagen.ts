import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import { type Answer, Sentence } from './answer.ts'
import { Amount, Fact } from './fields.ts'
import { Working } from './working.ts'

export const ToeslagenRequest = z.object({
  on: Day(),
  rents: Fact,
  children: Fact,
  toeslagenwetSupplement: Fact,
  debtsOrGarnishment: Fact,
  wlzContribution: Fact,
})
export const ToeslagenValues = z.object({ pointers: z.array(Sentence.extend({ code: z.string() })) })

const pointers = {
  yearIncome: { nl: 'Toeslagen kijken naar het hele jaarinkomen van het huishouden: werk in november kan januari tot en met oktober raken. Pas de schatting binnen een paar weken aan.', en: 'Toeslagen look at the whole yearly income of the household: work in November can touch January to October. Change the estimate within a few weeks.' },
  zorgtoeslag: { nl: 'Zorgtoeslag daalt met het inkomen en stopt bij een grens; reken met de officiële proefberekening.', en: 'Zorgtoeslag falls with income and stops at a limit; use the official trial calculation.' },
  taxCredits: { nl: 'Heffingskortingen en het nettoloon veranderen mee; neem netto van een loonstrook.', en: 'Tax credits and net pay change too; take net from a payslip.' },
  minimumIncomeSchemes: { nl: 'Gemeentelijke regelingen voor lage inkomens stoppen vaak tussen 110% en 130% van de norm.', en: 'Municipal schemes for low incomes often stop between 110% and 130% of the norm.' },
  rents: { nl: 'Huurtoeslag verandert met het inkomen; gebruik de officiële proefberekening.', en: 'Huurtoeslag changes with income; use the official trial calculation.' },
  children: { nl: 'Kindgebonden budget, ook het deel voor alleenstaande ouders, hangt van het jaarinkomen af.', en: 'Kindgebonden budget, also the single-parent part, depends on yearly income.' },
  toeslagenwetSupplement: { nl: 'Een aanvulling van UWV (Toeslagenwet) wordt lager of stopt.', en: 'A UWV supplement (Toeslagenwet) falls or stops.' },
  debtsOrGarnishment: { nl: 'De beslagvrije voet verandert: laat hem opnieuw berekenen.', en: 'The protected earnings level changes: have it computed again.' },
  wlzContribution: { nl: 'De eigen bijdrage (CAK) kan stijgen, meestal later.', en: 'The own contribution (CAK) can rise, usually later.' },
} as const satisfies Record<string, Sentence>
const always = ['yearIncome', 'zorgtoeslag', 'taxCredits', 'minimumIncomeSchemes'] as const
const facts = ['rents', 'children', 'toeslagenwetSupplement', 'debtsOrGarnishment', 'wlzContribution'] as const

/** What to look at beside pay and benefit; pointers only, never an amount: Dienst Toeslagen decides. What is unknown is pointed at too. */
export function toeslagenPointers(input: z.infer<typeof ToeslagenRequest>): Answer<z.infer<typeof ToeslagenValues>> {
  const work = new Working(input, { articles: ['Awir', 'Wet op de zorgtoeslag', 'Wet op de huurtoeslag', 'Toeslagenwet'], whoDecides: 'dienstToeslagen' })
  const chosen = [...always, ...facts.filter((fact) => input[fact] !== false)]
  work.warn('Toeslagen zijn per jaar en per huishouden: rekenen per maand misleidt.', 'Toeslagen are per year and per household: reckoning per month misleads.')
  return work.indicative({ pointers: chosen.map((code) => ({ code, ...pointers[code] })) })
}

export const FourWeekIncomeRequest = z.object({
  on: Day(),
  /** Pay of each four-week period with its last day. */
  periods: z.array(z.object({ endsOn: Day(), payCents: Amount })).min(1),
})
export const FourWeekIncomeValues = z.object({
  planningMonthCents: z.number().int(),
  months: z.array(z.object({ month: z.string(), payCents: z.number().int(), periods: z.number().int() })),
})

/** Four-week pay per month: times 13/12 for planning, and for WW in the month in which the period ends, in cents (Algemeen inkomensbesluit 4:1(9)). */
export function fourWeekIncome(input: z.infer<typeof FourWeekIncomeRequest>): Answer<z.infer<typeof FourWeekIncomeValues>> {
  const work = new Working(input, { articles: ['Algemeen inkomensbesluit socialezekerheidswetten 4:1(9)'], whoDecides: 'uwv' })
  if (work.param('aib.four_week_period_ww', input.on) === undefined) return work.ask()
  const total = input.periods.reduce((sum, { payCents }) => sum.plus(payCents), Decimal.of(0))
  const planning = total.over(input.periods.length).times(13).over(12)
  work.step((f) => `Gemiddeld per vier weken × 13 / 12 = ${f.euro(planning)} per maand.`, (f) => `Average per four weeks × 13 / 12 = ${f.euro(planning)} a month.`)
  const names = [...new Set(input.periods.map(({ endsOn }) => endsOn.slice(0, 7)))].sort()
  const months = names.map((month) => {
    const own = input.periods.filter(({ endsOn }) => endsOn.startsWith(month))
    return { month, payCents: own.reduce((sum, { payCents }) => sum + payCents, 0), periods: own.length }
  })
  for (const { month } of months.filter(({ periods }) => periods > 1)) {
    work.warn(
      `In ${month} eindigen twee perioden: bij WW lijkt dat een hoog inkomen, met misschien het einde van de WW.`,
      `Two periods end in ${month}: for WW that looks like a high income, maybe the end of WW.`,
    )
  }
  return work.indicative({ planningMonthCents: planning.round(), months })
}
