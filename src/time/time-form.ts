import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { hoursSaid, OptionalChoice, OptionalText } from '#src/kernel/said.ts'
import { timeCategories } from './week.ts'

/** Where time can be spent, as at a contact. */
export const timePlaces = ['office', 'careTeam', 'home', 'community', 'workplace', 'employer', 'remote'] as const

/** What one fills in about time that nothing else says. */
export const TimeForm = z.object({
  onDay: Day('dayMissing'),
  minutes: z.string('minutesWrong').trim().transform(Number).refine((value) => Number.isInteger(value) && value >= 1 && value <= 1440, 'minutesWrong'),
  category: z.enum(timeCategories, 'categoryMissing'),
  place: OptionalChoice(timePlaces),
  note: OptionalText(200),
})
export type TimeForm = z.infer<typeof TimeForm>

/** The hours of the contract from a day on. */
export const HoursForm = z.object({
  fromOn: Day('dayMissing'),
  hoursPerWeek: z.string('hoursWrong').trim().transform(hoursSaid).refine((value) => value > 0 && value <= 60, 'hoursWrong'),
})
export type HoursForm = z.infer<typeof HoursForm>

/** Which week somebody signs off, by its Monday. */
export const SheetForm = z.object({ week: Day('dayMissing') })
export type SheetForm = z.infer<typeof SheetForm>
