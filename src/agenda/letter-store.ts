import { overriddenSince, type Telling, wordsInTheWay } from '#src/disclosure/check-store.ts'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { toldTo } from '#src/disclosure/store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipants, type Looking } from '#src/participants/store.ts'
import type { Appointment } from './appointment.ts'

const recipientOf = ({ employerId }: Appointment): Telling['to'] => (employerId === null ? { recipient: 'anyEmployer' } : { employerId })

/** Words in the place of an appointment that goes along in a letter and that its people did not release, with whose words they are. */
export interface PlaceHeld {
  words: readonly WatchedWord[]
  names: readonly string[]
}

/** What in the place of an appointment was not released, for letters to anybody but its people; with a reason it goes along, and the reason is kept. */
export async function heldInPlace(looking: Looking, appointment: Appointment, reason: string | null): Promise<PlaceHeld> {
  const [to, place] = [recipientOf(appointment), 'invitation']
  const held: PlaceHeld & { words: WatchedWord[]; names: string[] } = { words: [], names: [] }
  for (const { id, givenName } of appointment.whereExactly === null ? [] : await findParticipants(looking, appointment.participantIds)) {
    const found = await wordsInTheWay(looking, { participantId: id, to, place: 'invitation', texts: [appointment.whereExactly], reason })
    const before = found.length > 0 ? await overriddenSince(looking, { participantId: id, to, place }, appointment.createdAt) : []
    const open = found.filter(({ word }) => !before.includes(word))
    if (open.length > 0) held.names.push(givenName)
    held.words.push(...open.filter(({ word }) => !held.words.some((one) => one.word === word)))
  }
  return held
}

/** What each of the people of an appointment at an employer wants that employer to know; none when it is not at an employer. */
export async function toldThere(looking: Looking, appointment: Appointment, people: readonly Participant[]): Promise<{ person: Participant; told: MayBeTold }[]> {
  const { employerId } = appointment
  return employerId === null ? [] : Promise.all(people.map(async (person) => ({ person, told: await toldTo(looking, person.id, { employerId }) })))
}

/** Whether an address is that of one of the people whom an appointment is about. */
export async function ownAddresses(looking: Looking, appointment: Appointment): Promise<Set<string>> {
  return new Set((await findParticipants(looking, appointment.participantIds)).flatMap(({ email }) => (email ? [email.toLowerCase()] : [])))
}
