import { z } from 'zod'
import { addDays, addMonths, Day } from '#src/kernel/day.ts'
import type { Answer, YesNo } from './answer.ts'
import { Fact, MaybeDay } from './fields.ts'
import { Working } from './working.ts'

export const NoRiskRequest = z.object({
  on: Day(),
  startedOn: Day(),
  /** Past or present right. */
  wajong: Fact,
  beschutWerk: Fact,
  /** In the jobs-agreement register through Participatiewet or loonkostensubsidie. */
  registerThroughParticipatiewet: Fact,
  /** WIA benefit just before the job. */
  wiaBeforeJob: Fact,
  /** Day of the WIA decision when the person stays with the own employer; null otherwise. */
  wiaDecisionAtOwnEmployerOn: MaybeDay,
  /** Below 35% after the waiting period, no suitable work at the own employer, job starts within five years. */
  below35WithinFiveYears: Fact,
  /** Hindered in education by illness, job starts within five years. */
  educationHinderedWithinFiveYears: Fact,
})
export const NoRiskValues = z.object({ ground: z.string(), unlimited: z.boolean(), lastDay: Day().nullable(), fullPayWeeks: z.number().int() })

/** Whether UWV pays sick pay under no-risk, and until when; without end date for Wajong, beschut werk and register, else five years (ZW 29b). Indicative: UWV decides on the ground. */
export function noRisk(input: z.infer<typeof NoRiskRequest>): Answer<z.infer<typeof NoRiskValues>> {
  const work = new Working(input, { articles: ['ZW 29b'], whoDecides: 'uwv' })
  const found = work.params(input.on, { years: 'zw.norisk.years.wia', weeks: 'zw.norisk.full_pay_weeks' })
  if (!found) return work.ask()
  work.param('zw.norisk.years.wajong_lks_register_sheltered', input.on)
  const fiveYears = (from: Day) => addDays(addMonths(from, 12 * found.years.round()), -1)
  const own = input.wiaDecisionAtOwnEmployerOn
  const grounds: [ground: string, holds: YesNo, lastDay: Day | null][] = [
    ['wajong', input.wajong, null],
    ['beschutWerk', input.beschutWerk, null],
    ['registerThroughParticipatiewet', input.registerThroughParticipatiewet, null],
    ['wiaAtOwnEmployer', own !== null, own && fiveYears(own)],
    ['wiaBeforeJob', input.wiaBeforeJob, fiveYears(input.startedOn)],
    ['below35', input.below35WithinFiveYears, fiveYears(input.startedOn)],
    ['educationHindered', input.educationHinderedWithinFiveYears, fiveYears(input.startedOn)],
  ]
  const ground = grounds.find(([, holds, lastDay]) => holds === true && (lastDay === null || lastDay >= input.on))
  const open = grounds.filter(([, holds]) => holds === 'unknown')
  if (!ground) {
    for (const [name] of open) work.reason('unknownFact', `Niet bekend: grond ${name}.`, `Not known: ground ${name}.`)
    if (open.length > 0) return work.ask()
    work.reason('conditionNotMet', 'Geen van de gronden geldt (meer).', 'None of the grounds holds (any more).')
    return work.notApplicable()
  }
  const [name, , lastDay] = ground
  work.step(lastDay ? `No-risk tot en met ${lastDay}.` : 'No-risk zonder einddatum.', lastDay ? `No-risk until ${lastDay}.` : 'No-risk without end date.')
  if (lastDay && open.some(([, , end]) => end === null)) work.warn('Misschien geldt ook een grond zonder einddatum; dat is nog niet bekend.', 'A ground without end date may hold too; that is not known yet.')
  work.warn(
    'Meld ziek en beter meteen bij UWV, met no-risk als reden; de termijn is kort.',
    'Report illness and recovery to UWV at once, with no-risk as the reason; the term is short.',
  )
  return work.indicative({ ground: name, unlimited: lastDay === null, lastDay, fullPayWeeks: found.weeks.round() })
}
