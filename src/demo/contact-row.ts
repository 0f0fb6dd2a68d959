import type { Insertable } from 'kysely'
import type { ContactTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { staff } from './cast.ts'
import { detailsOf } from './contact-details.ts'
import type { Chance } from './chance.ts'
import type { Employer } from './employers.ts'
import type { Kind, Meeting } from './meeting.ts'
import type { CoachName } from './roster.ts'

export type ContactRow = Omit<Insertable<ContactTable>, 'organisationId' | 'participantIds'> & { id: string; onDay: Day; note: string; participantIds: readonly string[] }

/** One contact as thought of, before it is a row. */
export interface Noted {
  coach: CoachName
  on: Day
  kind: Kind
  meeting: Meeting
  note: string
  participantIds: readonly string[]
  employer?: Employer | undefined
  met?: string | undefined
  decides?: boolean
  purpose?: string | null | undefined
  nextStep?: string | null
  nextOn?: Day | null
}

const two = (count: number) => String(count).padStart(2, '0')

/** The row of a contact; written down within two hours of it. */
export function contactRow(noted: Noted, chance: Chance): ContactRow {
  const hour = chance.between(8, 15)
  const minute = chance.between(0, 3) * 15
  const withEmployer = noted.kind === 'employer' && noted.employer !== undefined
  return {
    id: chance.id(), staffId: staff[noted.coach].id, kind: noted.kind, onDay: noted.on, atTime: chance.maybe(0.7) ? `${two(hour)}:${two(minute)}` : null,
    minutes: noted.meeting.minutes, modality: noted.meeting.modality, place: noted.meeting.place,
    employerId: withEmployer ? noted.employer!.id : null, personMet: withEmployer ? (noted.met ?? null) : null, decidesOnHiring: withEmployer ? (noted.decides ?? null) : null,
    purpose: withEmployer ? (noted.purpose ?? null) : null, vacancy: withEmployer ? noted.purpose === 'followVacancy' : null,
    ...detailsOf(noted), note: noted.note, nextStep: noted.nextStep ?? null, nextOn: noted.nextOn ?? null, participantIds: noted.participantIds, createdAt: `${noted.on}T${two(hour + 1)}:${two(minute + chance.between(0, 14))}:00.000Z` as Instant,
  }
}
