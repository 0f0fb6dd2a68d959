import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Career } from './career.ts'

const unique = (careers: { personId: string }[]) => new Set(careers.map((career) => career.personId)).size === careers.length

/** Parts from which the requests of the questions are made. */
export const requests = {
  careers: z.array(Career).refine(unique, 'personTwice'),
  window: z.strictObject({ from: Day(), to: Day() }).refine((window) => window.from <= window.to, 'windowBackwards'),
  regime: z.enum(['strict', 'inclusive']),
  asOf: Day(),
  employedAtStart: z.enum(['in', 'apart']).default('in'),
}

/** Two fictional people for the examples: one with an ordinary job, one with sheltered work. */
export const exampleCareers: Career[] = [
  Career.parse({
    personId: 'omar',
    enrolments: [{ id: 'e1', receivedOn: '2025-01-06', startedOn: '2025-01-20', workAtStart: 'outOfWork', targetGroup: 'ggz', teamId: 'west' }],
    jobs: [{ id: 'j1', workForm: 'regulier', startedOn: '2025-05-12', hoursPerWeek: 20, fourPaidHoursOn: '2025-05-13', employerId: 'bakery', hourlyWageCents: 1540, minimumHourlyWageCents: 1440 }],
    employerContacts: [{ on: '2025-02-10', faceToFace: true }],
    referrals: [{ id: 'r1', receivedOn: '2025-01-06', wishToWork: true, result: 'started', enrolmentId: 'e1' }],
    contacts: [{ referralId: 'r1', on: '2025-01-13', by: 'faceToFace' }],
  }),
  Career.parse({
    personId: 'sanne',
    enrolments: [{ id: 'e2', receivedOn: '2025-02-03', startedOn: '2025-02-17', workAtStart: 'outOfWork', targetGroup: 'lvb', teamId: 'oost' }],
    jobs: [{ id: 'j2', workForm: 'beschutWerk', startedOn: '2025-09-01', hoursPerWeek: 16, employerId: 'garage' }],
    referrals: [{ id: 'r2', receivedOn: '2025-02-03', wishToWork: true, result: 'started', enrolmentId: 'e2' }],
    education: [{ id: 's1', startedOn: '2025-09-08' }],
  }),
]

/** The year the examples ask about. */
export const exampleWindow = { from: '2025-01-01', to: '2025-12-31' } as const
