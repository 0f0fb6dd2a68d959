import { z } from 'zod'
import { at, type DatedValue } from '#src/kernel/dated.ts'
import { addDays, addMonths, Day } from '#src/kernel/day.ts'
import { type Answer, Sentence } from './answer.ts'
import { type Instrument, type InstrumentName, instruments } from './instruments.ts'
import type { ParameterId } from './parameters/param.ts'
import { Working } from './working.ts'

export const DeadlineRequest = z.object({
  instrument: z.enum(Object.keys(instruments) as InstrumentName[]),
  /** First day of work. */
  startedOn: Day(),
})
export const DeadlineValues = z.object({
  /** Last day to apply or to have it arranged; null when it is at once, every month or any time. */
  lastDay: Day().nullable(),
  deadline: z.string(),
  applicant: Sentence,
  where: Sentence,
  when: Sentence,
  documents: z.array(Sentence),
})
type Request = z.infer<typeof DeadlineRequest>

const monthsOf: Partial<Record<InstrumentName, ParameterId>> = { loonkostensubsidie: 'lks.application_window_months', lkvDisabled: 'lkv.statement_window_months' }

/** The last day; null when no day can be named; undefined without a verified term. */
function lastDayOf(work: Working, { instrument, startedOn }: Request, kind: Instrument['deadline']): Day | null | undefined {
  if (kind === 'beforeStart') return addDays(startedOn, -1)
  if (kind === 'monthOfStart') return addDays(addMonths(`${startedOn.slice(0, 8)}01` as Day, 1), -1)
  if (kind === 'yearReturns') return `${Number(startedOn.slice(0, 4)) + 1}-05-01` as Day
  if (kind === 'weeksAfterStart') {
    const found = work.params(startedOn, { weeks: 'jobcoach.uwv.retroactive_weeks' })
    return found && addDays(startedOn, 7 * found.weeks.round())
  }
  const id = kind === 'beforeMonthSeven' ? 'lks.flat_rate_max_months' : kind === 'monthsAfterStart' ? monthsOf[instrument] : undefined
  if (!id) return null
  const found = work.params(startedOn, { months: id })
  return found && addDays(addMonths(startedOn, found.months.round()), kind === 'beforeMonthSeven' ? -1 : 0)
}

/** Until when, by whom, where and with which papers an instrument is applied for, counted from the first day of work. Local rules may be shorter. */
export function deadlineFor(input: Request): Answer<z.infer<typeof DeadlineValues>> {
  const lines: readonly DatedValue<Instrument>[] = instruments[input.instrument]
  const line = at(lines, input.startedOn)
  const work = new Working(input, { articles: line ? [line.source] : [], whoDecides: input.instrument.startsWith('lkv') ? 'belastingdienst' : /uwv|register|noRisk|dispensatie|coach/i.test(input.instrument) ? 'uwv' : 'gemeente' })
  if (!line) {
    work.reason('noVerifiedValue', `Geen geverifieerde regel voor een start op ${input.startedOn}.`, `No verified rule for a start on ${input.startedOn}.`)
    return work.ask()
  }
  const { deadline, applicant, where, when, documents, confidence } = line.value
  const lastDay = lastDayOf(work, input, deadline)
  if (lastDay === undefined) return work.ask()
  work.step(lastDay ? `Uiterste dag: ${lastDay}.` : when.nl, lastDay ? `Last day: ${lastDay}.` : when.en)
  if (deadline === 'monthsAfterStart' || deadline === 'weeksAfterStart') work.warn('Regel het een dag eerder: niet ieder telt de eerste dag gelijk.', 'Arrange it a day earlier: not everyone counts the first day the same way.')
  if (where.nl.includes('gemeente')) work.warn('De gemeente kan een kortere termijn hebben.', 'The municipality may have a shorter term.')
  const values = { lastDay, deadline, applicant, where, when, documents: [...documents] }
  return confidence === 'high' || deadline === 'weeksAfterStart' || deadline === 'monthOfStart' ? work.computed(values) : work.indicative(values)
}
