import { nameOf } from '#src/participants/participant.ts'
import { findParticipant, findParticipants } from '#src/participants/store.ts'
import { findStaff } from '#src/staff/staff-store.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { LogFilter } from './log-filter.ts'
import { LookersPage } from './participant-page.tsx'
import { StaffLogPage } from './staff-page.tsx'
import { linesOf, looksAt, pageSizes } from './store.ts'
import { logbookWords } from './words.ts'

/** A line about more people than this shows how many, not who. */
const fewPeople = 3

export const showLookers: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'participantLog', objectId: participant.id, participantIds: [participant.id] })
  const filter = LogFilter.parse(Object.fromEntries(visit.query))
  const { days, count } = await looksAt(visit, participant.id, filter)
  const back = visit.may('participant.read') ? { href: urls.participant(participant.id), label: nameOf(participant) } : { href: urls.logbook(), label: wordsIn(logbookWords, visit.locale).logbook }
  return visit.page(<LookersPage participant={participant} days={days} count={count} filter={filter} back={back} />)
}

export const showStaffLog: Action = async (visit) => {
  const member = await findStaff(visit, visit.param('staff'))
  if (!member) return visit.notFound()
  const filter = LogFilter.parse(Object.fromEntries(visit.query))
  const found = await linesOf(visit, member.id, filter)
  const lines = found.slice(0, pageSizes.lines)
  const named = await findParticipants(visit, [...new Set(lines.flatMap(({ participantIds }) => (participantIds.length <= fewPeople ? participantIds : [])))])
  visit.log({ objectType: 'staffLog', objectId: member.id, participantIds: named.map(({ id }) => id) })
  return visit.page(<StaffLogPage member={member} lines={lines} older={found.length > lines.length ? lines.at(-1)?.seq : undefined} names={new Map(named.map((person) => [person.id, nameOf(person)]))} filter={filter} />)
}
