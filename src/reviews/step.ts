import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { RequiredText } from '#src/kernel/said.ts'

/** A next step that was agreed in a talk. */
export const StepForm = z.object({ id: z.uuid('choiceWrong'), title: RequiredText(200, 'titleMissing'), staffId: z.uuid('ownerMissing'), dueOn: Day('dueMissing') })
export type StepForm = z.infer<typeof StepForm>
