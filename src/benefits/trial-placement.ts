import { z } from 'zod'
import { addDays, addMonths, Day } from '#src/kernel/day.ts'
import type { Answer } from './answer.ts'
import { Age, Fact } from './fields.ts'
import { type Condition, Working } from './working.ts'

export const TrialPlacementRequest = z.object({
  /** UWV for WW, WIA and Wajong; the municipality for bijstand. */
  authority: z.enum(['uwv', 'gemeente', 'unknown']),
  startsOn: Day(),
  age: Age,
  /** The benefit of that authority; for the municipality algemene bijstand. */
  receivesBenefit: Fact,
  canDoTheWork: Fact,
  insured: Fact,
  unpaidHereBefore: Fact,
  /** Real prospect of a job of six months or more with the same or more hours. */
  prospectOfJob: Fact,
  /** Permission before the start. */
  permission: Fact,
})
export const TrialPlacementValues = z.object({ usualMonths: z.number().int(), maximumMonths: z.number().int(), usualLastDay: Day(), latestDay: Day() })

type Request = z.infer<typeof TrialPlacementRequest>

function conditions(input: Request, least: number): Condition[] {
  const uwv = input.authority !== 'gemeente'
  const own: Condition[] = [
    { fact: input.age >= least, must: true, nl: `ten minste ${least} jaar (beleid UWV 2014).`, en: `at least ${least} years old (UWV policy 2014).` },
    { fact: input.canDoTheWork, must: true, nl: 'de persoon kan het werk doen.', en: 'the person can do the work.' },
    {
      fact: input.insured, must: true,
      nl: 'de werkgever heeft een aansprakelijkheids- en ongevallenverzekering.',
      en: 'the employer has liability and accident cover.',
    },
    { fact: input.unpaidHereBefore, must: false, nl: 'nooit eerder onbetaald bij deze werkgever.', en: 'never unpaid at this employer before.' },
    {
      fact: input.prospectOfJob, must: true,
      nl: 'uitzicht op een baan van ten minste zes maanden met evenveel of meer uren.',
      en: 'prospect of a job of at least six months with the same or more hours.',
    },
  ]
  return [
    { fact: input.authority === 'unknown' ? 'unknown' : true, must: true, nl: 'of UWV of de gemeente beslist.', en: 'whether UWV or the municipality decides.' },
    { fact: input.receivesBenefit, must: true, nl: uwv ? 'een uitkering van UWV.' : 'algemene bijstand.', en: uwv ? 'a benefit of UWV.' : 'general assistance.' },
    ...(uwv ? own : []),
    { fact: input.permission, must: true, nl: 'toestemming voor de start.', en: 'permission before the start.' },
  ]
}

/** How long an unpaid trial placement may last: two months as a rule, six at most, under either of two regimes (WW 76a, WIA 37, Wajong 2:24; Participatiewet 8a(2)(d)). */
export function trialPlacementTerm(input: Request): Answer<z.infer<typeof TrialPlacementValues>> {
  const uwv = input.authority !== 'gemeente'
  const articles = uwv ? ['WW 76a', 'Wet WIA 37', 'Wajong 2:24'] : ['Participatiewet 8a(2)(d)']
  const work = new Working(input, { articles, whoDecides: uwv ? 'uwv' : 'gemeente' })
  const municipal = work.params(input.startsOn, { usual: 'trial.municipality.base_months', extra: 'trial.municipality.max_extension_months' })
  const national = work.params(input.startsOn, { usual: 'trial.uwv.usual_months', most: 'trial.uwv.max_months', age: 'trial.uwv.min_age' })
  if (!municipal || !national) return work.ask()
  const ends = work.unmet(conditions(input, national.age.round()))
  if (ends) return ends
  const usual = (uwv ? national : municipal).usual.round()
  const most = uwv ? national.most.round() : municipal.usual.plus(municipal.extra).round()
  const last = (months: number) => addDays(addMonths(input.startsOn, months), -1)
  work.step(
    `Meestal ${usual} maanden, tot en met ${last(usual)}; ten langste ${most}, tot en met ${last(most)}.`,
    `Usually ${usual} months, until ${last(usual)}; at the longest ${most}, until ${last(most)}.`,
  )
  work.warn(
    'Zes maanden is een maximum, geen recht; ziekte schort de termijn bij UWV op. Betaald werk gaat bij IPS voor.',
    'Six months is a maximum, not a right; illness interrupts the term at UWV. In IPS paid work comes first.',
  )
  return work.computed({ usualMonths: usual, maximumMonths: most, usualLastDay: last(usual), latestDay: last(most) })
}
