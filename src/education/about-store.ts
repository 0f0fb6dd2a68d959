import { wordsInTheWay } from '#src/disclosure/check-store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import { sentences } from '#src/web/form.ts'
import type { LogEntry, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import type { Education, EducationForm } from './education.ts'
import { findEducation } from './store.ts'
import { educationWords } from './words.ts'

/** Whom a course is told to: a kind of recipient of the disclosure decisions. */
export const school = { recipient: 'school' } as const

/** The person and the course in the address, with the line in the access log; undefined for "not there" and "not yours". */
export async function educationOf(visit: Visit, about: LogEntry = {}): Promise<{ participant: Participant; education: Education } | undefined> {
  const participant = await findParticipant(visit, visit.param('participant'))
  const education = participant && (await findEducation(visit, participant.id, visit.param('education')))
  if (participant) visit.log({ objectType: 'education', objectId: visit.param('education'), ...about, participantIds: [participant.id] })
  return participant && education ? { participant, education } : undefined
}

/** One sentence for each field that is wrong. */
export function educationErrors(visit: Visit, errors: Record<string, string>): Record<string, string> {
  const words = wordsIn(educationWords, visit.locale).errors
  return sentences(errors, words, words.choiceWrong)
}

/** Words in a new text for the school that the person did not release; a text that did not change was looked at before. */
export async function notReleased(visit: Visit, about: { participant: Participant; education?: Education; id: string }, { accommodations, overrideReason }: EducationForm): Promise<WatchedWord[]> {
  if (accommodations === (about.education?.accommodations ?? null)) return []
  return wordsInTheWay(visit, { participantId: about.participant.id, to: school, place: 'schoolAgreement', texts: [accommodations], reason: overrideReason, formId: about.education ? crypto.randomUUID() : about.id })
}
