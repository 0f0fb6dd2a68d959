import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { MeetingPointTable } from '#src/db/tables.ts'
import { OptionalDay } from '#src/kernel/day.ts'
import { OptionalId, OptionalText, RequiredText } from '#src/kernel/said.ts'

/** What was said about one person in a meeting; it belongs to that person's file. */
export type MeetingPoint = Selectable<MeetingPointTable>

/** What one fills in about one person who was discussed. */
export const PointForm = z.object({ participantId: z.uuid('personMissing'), said: OptionalText(5000), decision: OptionalText(500) })
export type PointForm = z.infer<typeof PointForm>

/** A decision that somebody will carry out. */
export const DecisionForm = z.object({ id: z.uuid('choiceWrong'), title: RequiredText(200, 'titleMissing'), staffId: z.uuid('ownerMissing'), dueOn: OptionalDay('dayWrong'), participantId: OptionalId() })
export type DecisionForm = z.infer<typeof DecisionForm>
