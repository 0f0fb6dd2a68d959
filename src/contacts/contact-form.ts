import { z } from 'zod'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { type Contact, contactKinds, modalities, places, purposes, supportKinds } from './contact.ts'

/** One question for where and how: a place when people met, otherwise the way they spoke. */
export const wheres = ['workplace', 'employer', 'home', 'community', 'careTeam', 'office', 'phone', 'video', 'message'] as const
export type Where = (typeof wheres)[number]

/** Who gave support or made an attempt to reach somebody (IPS-25, items 22 and 25). */
export const providers = ['coach', 'careTeam', 'family', 'colleague', 'employer'] as const

const distant: readonly string[] = ['phone', 'video', 'message']
const blankToNull = (text: string) => (text === '' ? null : text)
const text = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform(blankToNull)
const minutes = z.string().trim().default('').transform((said) => (said === '' ? null : Number(said))).refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 1440), 'minutesWrong')
const oneOf = <T extends string>(values: readonly T[]) =>
  z.string().default('').transform((value) => (value === '' ? null : (value as T))).refine((value) => value === null || values.includes(value), 'choiceWrong')
const yesNo = z.enum(['', 'yes', 'no'], 'choiceWrong').default('').transform((value) => (value === '' ? null : value === 'yes'))
const reference = z.string().trim().default('').transform((value) => (z.uuid().safeParse(value).success ? value : null))

/** What one fills in about a contact. */
export const ContactForm = z
  .object({
    kind: z.enum(contactKinds, 'kindMissing'),
    participantIds: z.array(z.uuid('participantUnknown')).max(30, 'tooMany'),
    participantAlso: z.union([z.literal(''), z.uuid()], 'participantUnknown').default(''),
    place: z.enum([...new Set([...places, ...wheres])], 'placeMissing'),
    modality: z.enum(modalities, 'choiceWrong').optional(),
    minutes,
    minutesOther: minutes,
    onDay: Day('dayMissing'),
    atTime: z.string().trim().default('').transform(blankToNull).refine((value) => value === null || /^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/.test(value), 'timeWrong'),
    note: z.string().trim().max(20_000, 'tooLong').default(''),
    nextStep: text(200),
    nextOn: OptionalDay('dayWrong'),
    nextOther: OptionalDay('dayWrong'),
    employerName: z.string().trim().max(120, 'tooLong').default(''),
    siteId: reference,
    personMet: text(120),
    decidesOnHiring: yesNo,
    purpose: oneOf(purposes),
    vacancy: yesNo,
    participantPresent: yesNo,
    result: text(500),
    planTargetIds: z.array(z.uuid('choiceWrong')).max(20, 'tooMany'),
    supportKind: oneOf(supportKinds),
    topic: text(80).transform((value) => value?.toLowerCase() ?? null),
    alongMinutes: minutes,
    travelMinutes: minutes,
    byRole: oneOf(providers),
    reached: yesNo,
    toFamily: yesNo,
    joint: yesNo,
    appointmentId: reference,
    jobId: reference,
    leadId: reference,
  })
  .refine(({ kind, employerName }) => kind !== 'employer' || employerName !== '', { message: 'employerMissing', path: ['employerName'] })
  .refine(({ kind, participantIds, participantAlso }) => kind === 'employer' || kind === 'other' || participantIds.length > 0 || participantAlso !== '', { message: 'participantMissing', path: ['participantIds'] })
  .refine(({ nextOn, onDay }) => nextOn === null || nextOn >= onDay, { message: 'nextBeforeContact', path: ['nextOn'] })
  .refine(({ nextOther, onDay }) => nextOther === null || nextOther >= onDay, { message: 'nextBeforeContact', path: ['nextOther'] })
export type ContactForm = z.infer<typeof ContactForm>

/** Where somebody would say a contact was. */
export function whereOf({ modality, place }: Pick<Contact, 'modality' | 'place'>): Where {
  return (modality === 'faceToFace' ? (place === 'remote' ? 'phone' : place) : modality) as Where
}

type Detail = 'employerName' | 'siteId' | 'decidesOnHiring' | 'purpose' | 'vacancy' | 'participantPresent' | 'result' | 'personMet' | 'supportKind' | 'topic' | 'alongMinutes' | 'byRole' | 'reached' | 'toFamily' | 'joint'

const belongTo: Readonly<Record<Detail, readonly ContactForm['kind'][]>> = {
  employerName: ['employer'], siteId: ['employer'], decidesOnHiring: ['employer'], purpose: ['employer'], vacancy: ['employer'], participantPresent: ['employer'], result: ['employer'], personMet: ['employer', 'network', 'careTeam'],
  supportKind: ['support'], topic: ['support', 'network'], alongMinutes: ['support'], byRole: ['support', 'outreach'], reached: ['outreach'], toFamily: ['outreach'], joint: ['support', 'outreach'],
}

/** What is kept of a contact: place and modality apart, one number of minutes, one next day, and no detail of another kind of contact than this. */
export type ContactFacts = Omit<ContactForm, 'participantAlso' | 'minutesOther' | 'nextOther' | 'modality' | 'place'> & Pick<Contact, 'modality' | 'place'>

/** The facts that a filled-in form tells. A detail of another kind, typed before the kind was changed, is left out. */
export function factsOf({ participantAlso, minutesOther, nextOther, ...form }: ContactForm): ContactFacts {
  const far = distant.includes(form.place)
  const modality = form.modality ?? (far ? (form.place as ContactFacts['modality']) : form.place === 'remote' ? 'phone' : 'faceToFace')
  const strange = (Object.keys(belongTo) as Detail[]).filter((detail) => !belongTo[detail].includes(form.kind))
  return {
    ...form, ...Object.fromEntries(strange.map((detail) => [detail, detail === 'employerName' ? '' : null])),
    planTargetIds: form.kind === 'employer' ? form.planTargetIds : [],
    participantIds: [...new Set([...form.participantIds, ...(participantAlso === '' ? [] : [participantAlso])])],
    modality, place: far ? 'remote' : form.place, minutes: minutesOther ?? form.minutes, nextOn: nextOther ?? form.nextOn,
  }
}
