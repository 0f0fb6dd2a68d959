import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { MeetingPointTable, MeetingTable } from '#src/db/tables.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'

/** What kind of meeting: of the treatment team (IPS-25, item 5), of the unit (item 7), supervision (item 8), with UWV or a municipality (item 6), of the steering group (item 11). */
export const meetingKinds = ['mdt', 'unit', 'supervision', 'vrPartner', 'steering', 'other'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const partnerKinds = ['uwv', 'municipality', 'other'] as const
export const meetingModalities = ['faceToFace', 'video', 'phone'] as const

/** A meeting of colleagues or with a partner: who was there, about whom it was, what was decided. */
export type Meeting = Selectable<MeetingTable>

/** What was said about one person in a meeting; it belongs to that person's file. */
export type MeetingPoint = Selectable<MeetingPointTable>

const optional = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform((text) => (text === '' ? null : text))
const whole = (max: number, empty: number | null, message: string) =>
  z.string().trim().default('').transform((said) => (said === '' ? empty : Number(said))).refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= max), message)
const oneOf = <T extends string>(values: readonly T[]) => z.string().default('').transform((value) => (value === '' ? null : (value as T))).refine((value) => value === null || values.includes(value), 'choiceWrong')

/** What one fills in about a meeting. */
export const MeetingForm = z
  .object({
    kind: z.enum(meetingKinds, 'kindMissing'),
    teamId: z.string().default('').transform((text) => (text === '' ? null : text)),
    treatmentTeamId: z.string().default('').transform((text) => (text === '' ? null : text)),
    partner: optional(120),
    partnerKind: oneOf(partnerKinds),
    onDay: Day('dayMissing'),
    minutes: whole(1440, null, 'minutesWrong'),
    modality: z.enum(meetingModalities, 'modalityMissing'),
    planned: z.string().default('').transform((value) => value !== 'no'),
    staffIds: z.array(z.uuid('choiceWrong')).max(60, 'tooMany'),
    participantIds: z.array(z.uuid('choiceWrong')).max(60, 'tooMany'),
    notYetReferred: whole(99, 0, 'countWrong').transform((value) => value ?? 0),
    notYetReferredNote: optional(500),
    leadsShared: whole(99, 0, 'countWrong').transform((value) => value ?? 0),
    note: optional(10_000),
  })
  .refine(({ kind, treatmentTeamId }) => kind !== 'mdt' || treatmentTeamId !== null, { message: 'treatmentTeamMissing', path: ['treatmentTeamId'] })
  .refine(({ kind, partnerKind }) => kind !== 'vrPartner' || partnerKind !== null, { message: 'partnerMissing', path: ['partnerKind'] })
export type MeetingForm = z.infer<typeof MeetingForm>

/** What one fills in about one person who was discussed. */
export const PointForm = z.object({ participantId: z.uuid('personMissing'), said: optional(5000), decision: optional(500) })
export type PointForm = z.infer<typeof PointForm>

/** A decision that somebody will carry out. */
export const DecisionForm = z.object({ id: z.uuid('choiceWrong'), title: z.string('titleMissing').trim().min(1, 'titleMissing').max(200, 'tooLong'), staffId: z.uuid('ownerMissing'), dueOn: OptionalDay('dayWrong'), participantId: z.string().default('').transform((text) => (text === '' ? null : text)) })
export type DecisionForm = z.infer<typeof DecisionForm>
