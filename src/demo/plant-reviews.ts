import { addDays } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { unitsOf } from './meetings-year.ts'
import { reviewTexts as texts } from './reviews-texts.ts'
import { outingsOf, sheetsOf, stampsOf, taskRow } from './reviews-year.ts'
import type { OrganisationName } from './roster.ts'
import { writeRows } from './store.ts'
import { talksOf } from './talks-year.ts'
import { workdayFrom } from './workdays.ts'
import type { Year } from './year.ts'

/** Adds what team leads read, saw and talked about with their coaches; after everything the figures read. */
export async function plantReviews(looking: Looking, name: OrganisationName, year: Year): Promise<void> {
  for (const unit of unitsOf(name)) {
    const { outings, steps } = outingsOf(unit, looking.acting.on, year)
    const talks = await talksOf(looking, unit)
    const [talk] = talks.filter(({ staffId, goalResult }) => staffId !== null && goalResult === null)
    await writeRows(looking, 'logReview', stampsOf(unit, looking.acting.on))
    await writeRows(looking, 'weekSheet', sheetsOf(unit, looking.acting.on))
    await writeRows(looking, 'fieldMentoring', outings)
    await writeRows(looking, 'outcomeReview', talks)
    await writeRows(looking, 'task', [...steps, ...(talk ? [taskRow(texts.step, { unit, staffId: talk.staffId!, dueOn: workdayFrom(addDays(looking.acting.on, 3)), origin: 'review', originId: talk.id, doneOn: null })] : [])])
  }
}
