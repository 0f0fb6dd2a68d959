import type { Insertable } from 'kysely'
import type { Tables } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'
import { contactRecords, jobRecord, noteRecord, type About } from './work-records.ts'
import { coachMemberships, newcomers, type Newcomers } from './newcomers.ts'
import { leftOver, participantRecord, supportRecords } from './people-records.ts'
import type { Judgement } from './judgement.ts'
import type { Plan } from './plan.ts'
import type { Named } from './same-name.ts'

type Written = 'team' | 'staff' | 'membership' | 'employer' | 'participant' | 'enrolment' | 'assignment' | 'job' | 'contact' | 'contactParticipant'

/** The rows an import adds, by table, in the order in which they can be written. */
export type Records = { [T in Written]: Insertable<Tables[T]>[] }

/** Where an import lands: the team, the import itself, and what the organisation already has. */
export interface Destination {
  organisationId: string
  importId: string
  teamId: string
  today: Day
  /** Who reads the list in; null on the command line. */
  staffId: string | null
  staff: readonly Named[]
  treatmentTeams: readonly Named[]
  employers: readonly (Named & { kvk: string | null })[]
  choices: Pick<Plan, 'coaches' | 'treatmentTeams'>
  /** The occupations that job titles surely mean, by title. */
  occupations: ReadonlyMap<string, string>
  newId: () => string
}

/** A person of the file as it will stand in the tables. */
interface Placed {
  id: string
  coachId: string | null
  startedOn: Day
}

function addPeople(records: Records, found: Judgement, { destination, makers }: { destination: Destination; makers: Newcomers }): Map<string, Placed> {
  const placed = new Map<string, Placed>()
  for (const person of found.persons) {
    const id = destination.newId()
    const coachId = person.coachName === null ? null : makers.coachOf(person.coachName)
    const treatmentTeamId = person.treatmentTeamName === null ? null : makers.treatmentTeamOf(person.treatmentTeamName)
    const support = supportRecords(person, { id, coachId, treatmentTeamId, destination })
    records.participant.push(participantRecord(person, id, destination))
    records.enrolment.push(support.enrolment)
    if (support.assignment) records.assignment.push(support.assignment)
    placed.set(person.key, { id, coachId, startedOn: person.startedOn })
  }
  return placed
}

/** The rows a judgement becomes. Ids come from `newId`; keys of people who were there already are their ids. */
export function recordsOf(found: Judgement, destination: Destination): Records {
  const records: Records = { team: [], staff: [], membership: [], employer: [], participant: [], enrolment: [], assignment: [], job: [], contact: [], contactParticipant: [] }
  const makers = newcomers(destination, records)
  const placed = addPeople(records, found, { destination, makers })
  const about = (key: string): About => {
    const person = placed.get(key)
    const coachId = person?.coachId ?? destination.staffId ?? makers.unknownCoach()
    return { participantId: person?.id ?? key, coachId, startedOn: person?.startedOn ?? destination.today, destination }
  }
  for (const job of found.jobs) records.job.push(jobRecord(job, about(job.personKey).participantId, { employerId: makers.employerOf(job.employerName, job.kvk), destination }))
  const written = [
    ...found.employerContacts.map((contact) => contactRecords(contact, about(contact.personKey), makers.employerOf(contact.employerName))),
    ...[...found.persons.flatMap(leftOver), ...found.notes].map((note) => noteRecord(note, about(note.personKey))),
  ]
  records.contact.push(...written.map(({ contact }) => contact))
  records.contactParticipant.push(...written.map(({ contactParticipant }) => contactParticipant))
  records.membership.push(...coachMemberships(records, destination))
  return records
}

/** How many rows there are to write. */
export function countRecords(records: Records): number {
  return Object.values(records).reduce((sum, rows) => sum + rows.length, 0)
}
