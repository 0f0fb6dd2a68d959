import fc from 'fast-check'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Career, Enrolment, Job } from './career.ts'
import { declineReasons, type DeclineReason } from './referral.ts'
import { sampleCareer, sampleEnrolment, sampleJob } from './career.sample.ts'

/** Days around leap day 2024 and four quarter edges, so that edges are hit often. */
export const someDay = fc.oneof(
  fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-06-01', days)),
  fc.constantFrom<Day>('2024-02-28', '2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01', '2023-12-31', '2024-01-01'),
)
const maybe = fc.option(fc.boolean(), { nil: null })
const length = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null })

const someJob: fc.Arbitrary<Omit<Job, 'id'>> = fc
  .record({
    workForm: fc.constantFrom(...(Object.keys(workForms) as WorkForm[])),
    openToAll: maybe,
    setAside: maybe,
    startedOn: someDay,
    length,
    hoursPerWeek: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    fourAfter: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    employerId: fc.constantFrom('bakery', 'garage', null),
  })
  .map(({ length, fourAfter, ...job }) => ({
    ...sampleJob(job),
    endedOn: length === null ? null : addDays(job.startedOn, length),
    fourPaidHoursOn: fourAfter === null ? null : addDays(job.startedOn, fourAfter),
  }))

const someEnrolment: fc.Arbitrary<Omit<Enrolment, 'id'>> = fc
  .record({
    startedOn: fc.option(someDay, { nil: null }),
    length,
    workAtStart: fc.constantFrom('employed', 'outOfWork', 'unknown'),
    targetGroup: fc.constantFrom('ggz', 'lvb', 'other'),
    teamId: fc.constantFrom('west', 'oost', null),
  })
  .map(({ length, ...enrolment }) => ({
    ...sampleEnrolment(enrolment),
    closedOn: length === null || enrolment.startedOn === null ? null : addDays(enrolment.startedOn, length),
  }))

const someReferral = fc.record({
  receivedOn: fc.option(someDay, { nil: null }),
  wishToWork: maybe,
  result: fc.constantFrom('open', 'started', 'declined'),
  declineReason: fc.option(fc.constantFrom(...(Object.keys(declineReasons) as DeclineReason[])), { nil: null }),
})

const someContact = fc.record({
  on: someDay,
  by: fc.constantFrom('faceToFace', 'phone', 'indirect'),
  attended: fc.boolean(),
})

const someCareer = fc.record({
  enrolments: fc.array(someEnrolment, { maxLength: 3 }),
  jobs: fc.array(someJob, { maxLength: 4 }),
  referrals: fc.array(someReferral, { maxLength: 2 }),
  contacts: fc.array(someContact, { maxLength: 3 }),
  employerContacts: fc.array(fc.record({ on: someDay, faceToFace: maybe }), { maxLength: 3 }),
  education: fc.array(fc.record({ startedOn: someDay, result: fc.constantFrom('diploma', 'none', null) }), { maxLength: 2 }),
})

const numbered = <T>(personId: string, kind: string, things: readonly T[]) => things.map((thing, index) => ({ ...thing, id: `${personId}-${kind}${index}` }))

/** Up to twelve careers in which nearly everything can happen; ids are unique over all of them. */
export const someCareers: fc.Arbitrary<Career[]> = fc.array(someCareer, { maxLength: 12 }).map((drafts) =>
  drafts.map((draft, index) => {
    const personId = `p${index}`
    return sampleCareer({
      personId,
      employerContacts: draft.employerContacts,
      enrolments: numbered(personId, 'e', draft.enrolments),
      jobs: numbered(personId, 'j', draft.jobs),
      referrals: numbered(personId, 'r', draft.referrals).map((referral, n) => ({ ...referral, enrolmentId: n === 0 ? `${personId}-e0` : null })),
      contacts: draft.contacts.map((contact) => ({ ...contact, referralId: `${personId}-r0` })),
      education: numbered(personId, 's', draft.education).map((education) => ({ ...education, endedOn: null })),
    })
  }),
)

/** Moves every day of a career by the same number of days. */
export function shift<T>(value: T, days: number): T {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return addDays(value as Day, days) as T
  if (Array.isArray(value)) return value.map((one) => shift(one, days)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shift(one, days)])) as T
}
