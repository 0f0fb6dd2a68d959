import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'

/** Why a referral did not become a start. `readiness` marks judging someone "not ready": under zero exclusion (IPS-25, item 9) no reason to refuse. */
export const declineReasons = {
  substanceUse: { readiness: true, nl: 'gebruik van alcohol of drugs', en: 'use of alcohol or drugs' },
  symptoms: { readiness: true, nl: 'klachten of symptomen', en: 'symptoms' },
  missedAppointments: { readiness: true, nl: 'afspraken gemist', en: 'missed appointments' },
  tooEarly: { readiness: true, nl: 'te vroeg gevonden', en: 'judged too early' },
  lowMotivation: { readiness: true, nl: 'te weinig gemotiveerd gevonden', en: 'judged not motivated enough' },
  noWishToWork: { readiness: false, nl: 'wil zelf niet werken', en: 'does not want to work' },
  otherHelp: { readiness: false, nl: 'kiest andere hulp', en: 'chose other help' },
  moved: { readiness: false, nl: 'verhuisd', en: 'moved away' },
  noFunding: { readiness: false, nl: 'geen geld voor het traject', en: 'no funding' },
  noCapacity: { readiness: false, nl: 'geen plaats bij het team', en: 'no capacity in the team' },
  notReached: { readiness: false, nl: 'niet bereikt', en: 'could not be reached' },
  other: { readiness: false, nl: 'iets anders', en: 'something else' },
} as const

export type DeclineReason = keyof typeof declineReasons

export const Referral = z.strictObject({
  id: z.string().min(1),
  receivedOn: Day().nullable().default(null),
  wishToWork: z.boolean().nullable().default(null),
  result: z.enum(['open', 'started', 'declined']).default('open'),
  declineReason: z.enum(Object.keys(declineReasons) as [DeclineReason, ...DeclineReason[]]).nullable().default(null),
  /** The enrolment this referral became; its programme start is the end of the wait. */
  enrolmentId: z.string().nullable().default(null),
})

export type Referral = z.infer<typeof Referral>

/** Only the first four ways are direct contact; mail and post are not. */
export const DirectContact = z.strictObject({
  referralId: z.string().nullable().default(null),
  on: Day(),
  by: z.enum(['faceToFace', 'video', 'phone', 'otherDirect', 'indirect']),
  attended: z.boolean().default(true),
})

export type DirectContact = z.infer<typeof DirectContact>
