import type { Day } from '#src/kernel/day.ts'
import { endReasonOf, modalityOf } from './ending-words.ts'
import type { ImportedJob } from './job.ts'
import type { ImportedEmployerContact, ImportedNote } from './judgement.ts'
import { keptWords } from './kept-words.ts'
import { noteDay } from './people-records.ts'
import type { Destination, Records } from './records.ts'

/** Whom a job, contact or note is about, and who gets it to the name. */
export interface About {
  participantId: string
  coachId: string
  startedOn: Day
  destination: Destination
}

const said = (text: string | null) => (text === null ? null : keptWords.from(text))

/**
 * The job of a row, with the occupation that its title surely means. Whether it was open to all or set aside is not in a list, so nobody has recorded it yet.
 */
export function jobRecord(job: ImportedJob, participantId: string, { employerId, destination }: { employerId: string; destination: Destination }): Records['job'][number] {
  const { organisationId, importId, newId } = destination
  const { workForm, startedOn, endedOn, endReason } = job
  const lessons = said(endReason)
  const ended = endedOn === null ? { lessons } : { endedOn, endReason: endReasonOf(endReason), lessons }
  const hoursPerWeek = job.hoursPerWeek === 0 ? null : job.hoursPerWeek
  const occupationCode = destination.occupations.get(job.title ?? '') ?? null
  return { organisationId, id: newId(), importId, participantId, employerId, title: job.title ?? keptWords.title, occupationCode, workForm, hoursPerWeek, startedOn, ...ended }
}

interface ContactRecords {
  contact: Records['contact'][number]
  contactParticipant: Records['contactParticipant'][number]
}

function contactOf({ participantId, coachId, destination }: About, facts: Omit<Records['contact'][number], 'organisationId' | 'id' | 'importId' | 'staffId' | 'participantIds'>): ContactRecords {
  const { organisationId, importId, newId } = destination
  const id = newId()
  return {
    contact: { organisationId, id, importId, staffId: coachId, participantIds: [participantId], ...facts },
    contactParticipant: { organisationId, contactId: id, participantId, onDay: facts.onDay },
  }
}

/**
 * A contact with an employer. A column "first employer contact" tells only the day: it becomes a visit to the employer that stands for
 * "not written down", because to name the employer of a later job would be a guess.
 */
export function contactRecords({ on, kind, result }: ImportedEmployerContact, about: About, employerId: string): ContactRecords {
  const modality = modalityOf(kind)
  const note = kind === null ? '' : keptWords.from(keptWords.contactKind(kind))
  return contactOf(about, { kind: 'employer', employerId, onDay: on, modality, place: modality === 'faceToFace' ? 'employer' : 'remote', result, note })
}

/** Free text of a row as a note on the person, dated when support began. */
export function noteRecord({ text }: ImportedNote, about: About): ContactRecords {
  return contactOf(about, { kind: 'other', onDay: noteDay(about.startedOn, about.destination.today), modality: 'message', place: 'office', note: keptWords.from(text) })
}
