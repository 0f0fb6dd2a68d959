import type { Day } from '#src/kernel/day.ts'
import { closeReasonOf } from './ending-words.ts'
import type { ImportedNote } from './judgement.ts'
import { keptWords } from './kept-words.ts'
import type { ImportedPerson } from './person.ts'
import type { Destination, Records } from './records.ts'

const postcode = /^\s*([1-9]\d{3})\s*[a-z]{0,2}\s*$/i

/** The person of a row. With one name only, it stands as the family name; without a target group, as "other". */
export function participantRecord(person: ImportedPerson, id: string, { organisationId, importId }: Destination): Records['participant'][number] {
  const { clientNumber, prefix, bornOn, phone, email } = person
  return {
    organisationId,
    id,
    importId,
    clientNumber,
    prefix,
    bornOn,
    phone,
    email,
    givenName: person.familyName === null ? '' : (person.givenName ?? ''),
    familyName: person.familyName ?? person.givenName ?? '',
    targetGroup: person.targetGroup ?? 'other',
    postcode4: postcode.exec(person.postcode ?? '')?.[1] ?? null,
  }
}

const workStatus = { employed: 'working', outOfWork: 'outOfWork' } as const

interface Support {
  id: string
  coachId: string | null
  treatmentTeamId: string | null
  destination: Destination
}

/** The support of a row: its period, and its coach from the first day until it was closed. */
export function supportRecords(person: ImportedPerson, { id: participantId, coachId, treatmentTeamId, destination }: Support) {
  const { organisationId, importId, teamId, newId } = destination
  const { referredOn, startedOn, closedOn, closeReason } = person
  const own = { organisationId, importId, participantId }
  const workStatusAtStart = person.workStatusAtStart === null ? 'unknown' : workStatus[person.workStatusAtStart]
  const closing = closedOn === null ? {} : { closedOn, closeReason: closeReasonOf(closeReason), closeNote: closeReason }
  const enrolment: Records['enrolment'][number] = { ...own, id: newId(), teamId, treatmentTeamId, referredOn, startedOn, workStatusAtStart, ...closing }
  const assignment: Records['assignment'][number] | undefined = coachId === null ? undefined : { ...own, id: newId(), staffId: coachId, fromOn: startedOn, untilOn: closedOn }
  return { enrolment, assignment }
}

/** What a row says and no field can hold, kept as a note: nothing is dropped in silence. */
export function leftOver({ key, sheet, row, ...person }: ImportedPerson): ImportedNote[] {
  const texts = [
    ...(person.postcode !== null && !postcode.test(person.postcode) ? [keptWords.postcode(person.postcode)] : []),
    ...(person.closeReason !== null && person.closedOn === null ? [keptWords.closeReason(person.closeReason)] : []),
  ]
  return texts.map((text) => ({ personKey: key, text, sheet, row }))
}

/** The day a note of the file is dated on: when support began, so that it never looks like a recent contact. */
export function noteDay(startedOn: Day, today: Day): Day {
  return startedOn > today ? today : startedOn
}
