import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { MeetingTable } from '#src/db/tables.ts'
import { Day } from '#src/kernel/day.ts'
import { OptionalChoice, OptionalText, OptionalWhole } from '#src/kernel/said.ts'

/** What kind of meeting: of the treatment team (IPS-25, item 5), of the unit (item 7), supervision (item 8), with UWV or a municipality (item 6), of the steering group (item 11). */
export const meetingKinds = ['mdt', 'unit', 'supervision', 'vrPartner', 'steering', 'other'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const partnerKinds = ['uwv', 'municipality', 'other'] as const
export const meetingModalities = ['faceToFace', 'video', 'phone'] as const

/** A meeting of colleagues or with a partner: who was there, about whom it was, what was decided. */
export type Meeting = Selectable<MeetingTable>

/** What one fills in about a meeting. */
export const MeetingForm = z
  .object({
    kind: z.enum(meetingKinds, 'kindMissing'),
    teamId: z.string().default('').transform((text) => (text === '' ? null : text)),
    treatmentTeamId: z.string().default('').transform((text) => (text === '' ? null : text)),
    partner: OptionalText(120),
    partnerKind: OptionalChoice(partnerKinds),
    onDay: Day('dayMissing'),
    minutes: OptionalWhole({ max: 1440 }, 'minutesWrong'),
    modality: z.enum(meetingModalities, 'modalityMissing'),
    planned: z.string().default('').transform((value) => value !== 'no'),
    staffIds: z.array(z.uuid('choiceWrong')).max(60, 'tooMany'),
    participantIds: z.array(z.uuid('choiceWrong')).max(60, 'tooMany').transform((ids) => [...new Set(ids)]),
    notYetReferred: OptionalWhole({ max: 99 }, 'countWrong').transform((value) => value ?? 0),
    notYetReferredNote: OptionalText(500),
    leadsShared: OptionalWhole({ max: 99 }, 'countWrong').transform((value) => value ?? 0),
    note: OptionalText(10_000),
  })
  .refine(({ kind, treatmentTeamId }) => kind !== 'mdt' || treatmentTeamId !== null, { message: 'treatmentTeamMissing', path: ['treatmentTeamId'] })
  .refine(({ kind, partnerKind }) => kind !== 'vrPartner' || partnerKind !== null, { message: 'partnerMissing', path: ['partnerKind'] })
export type MeetingForm = z.infer<typeof MeetingForm>
