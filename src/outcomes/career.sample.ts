import { Career, type Enrolment, type Job } from './career.ts'

/** A person with one enrolment started on 12 January 2026, out of work, in a GGZ team, and nothing else. */
export function sampleCareer(overrides: Partial<Career> = {}): Career {
  return { ...Career.parse({ personId: 'omar' }), enrolments: [sampleEnrolment()], ...overrides }
}

export function sampleEnrolment(overrides: Partial<Enrolment> = {}): Enrolment {
  return {
    id: 'enrolment-1',
    receivedOn: '2026-01-05',
    startedOn: '2026-01-12',
    closedOn: null,
    closeReason: null,
    workAtStart: 'outOfWork',
    targetGroup: 'ggz',
    teamId: 'west',
    ...overrides,
  }
}

/** An ordinary job of 20 hours a week at the bakery from 2 February 2026 on. */
export function sampleJob(overrides: Partial<Job> = {}): Job {
  return {
    id: 'job-1',
    workForm: 'regulier',
    openToAll: true,
    setAside: false,
    startedOn: '2026-02-02',
    endedOn: null,
    hoursPerWeek: 20,
    actualHoursPerWeek: null,
    fourPaidHoursOn: '2026-02-03',
    employerId: 'bakery',
    hourlyWageCents: null,
    minimumHourlyWageCents: null,
    ...overrides,
  }
}
