import { z } from 'zod'
import { OptionalText } from '#src/kernel/said.ts'
import { OptionalDay } from '#src/kernel/day.ts'

/** From when the participant wants no regular contact any more, and who is there then (IPS-25, item 23: step-down to a care worker after steady work). */
export const StepDownForm = z.object({ supportUntilOn: OptionalDay('dayWrong'), stepDownTo: OptionalText(200) })
export type StepDownForm = z.infer<typeof StepDownForm>
