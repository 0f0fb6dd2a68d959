import { z } from 'zod'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { Day } from '#src/kernel/day.ts'
import { DirectContact, Referral } from './referral.ts'

const id = z.string().min(1)
const day = () => Day().nullable().default(null)
const yesNoUnknown = () => z.boolean().nullable().default(null)
const hours = () => z.number().min(0).max(168).nullable().default(null)
const cents = () => z.int().min(0).nullable().default(null)
const forms = Object.keys(workForms) as [WorkForm, ...WorkForm[]]
const orderly = (from: string | null, to: string | null) => from === null || to === null || from <= to

const Enrolment = z
  .strictObject({
    id,
    receivedOn: day(),
    /** Accepted on the caseload: the programme entry from which every indicator counts. Null means not started. */
    startedOn: day(),
    closedOn: day(),
    closeReason: z.string().nullable().default(null),
    workAtStart: z.enum(['employed', 'outOfWork', 'unknown']).default('unknown'),
    targetGroup: z.enum(['ggz', 'lvb', 'other']).default('other'),
    teamId: z.string().nullable().default(null),
  })
  .refine((enrolment) => orderly(enrolment.startedOn, enrolment.closedOn), 'closesBeforeStart')

const Job = z
  .strictObject({
    id,
    workForm: z.enum(forms),
    openToAll: yesNoUnknown(),
    setAside: yesNoUnknown(),
    startedOn: Day(),
    /** Last day in the job; that day still counts. Null means it runs on. */
    endedOn: day(),
    hoursPerWeek: hours(),
    actualHoursPerWeek: hours(),
    fourPaidHoursOn: day(),
    employerId: z.string().nullable().default(null),
    hourlyWageCents: cents(),
    minimumHourlyWageCents: cents(),
  })
  .refine((job) => orderly(job.startedOn, job.endedOn), 'endsBeforeStart')

const Education = z
  .strictObject({ id, startedOn: Day(), endedOn: day(), result: z.enum(['diploma', 'credits', 'none']).nullable().default(null) })
  .refine((education) => orderly(education.startedOn, education.endedOn), 'endsBeforeStart')

/** Everything the indicators read about one person. A missing list is empty, a missing fact is null: nobody has recorded it. */
export const Career = z.strictObject({
  personId: id,
  enrolments: z.array(Enrolment).default([]),
  jobs: z.array(Job).default([]),
  employerContacts: z.array(z.strictObject({ on: Day(), faceToFace: yesNoUnknown() })).default([]),
  referrals: z.array(Referral).default([]),
  contacts: z.array(DirectContact).default([]),
  education: z.array(Education).default([]),
})

export type Career = z.infer<typeof Career>
export type Enrolment = z.infer<typeof Enrolment>
export type Job = z.infer<typeof Job>
export type Education = z.infer<typeof Education>
