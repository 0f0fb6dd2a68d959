import { participantsOfName, participantsOfNumber } from '#src/emergency/exactly.ts'
import { nameOf } from '#src/participants/participant.ts'
import { findParticipant, findParticipants } from '#src/participants/store.ts'
import { isHeldOn } from '#src/staff/role.ts'
import { worksOn } from '#src/staff/staff-member.ts'
import { findStaff, listStaff } from '#src/staff/staff-store.ts'
import { urls } from '#src/urls.ts'
import { valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { LogFilter } from './log-line.ts'
import { LookersPage } from './participant-page.tsx'
import { StaffLogPage } from './staff-page.tsx'
import { LogbookPage } from './start-page.tsx'
import { countAlarms, linesOf, looksAt, pageSizes } from './store.ts'
import { verifyLog } from './verify.ts'
import { logbookWords } from './words.ts'

/** A log with more lines than this is checked only when asked: a hundred thousand lines take about a second. */
const checkedUnasked = 50_000
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

async function start(visit: Visit, search: Parameters<typeof LogbookPage>[0]['search'], status = 200) {
  const alarms = await countAlarms(visit)
  const asked = visit.query.get('check') === 'yes' || alarms.lines <= checkedUnasked
  const faults = asked ? await verifyLog(visit.db, visit.acting.organisationId, visit.around.dataFolder) : undefined
  const staff = (await listStaff(visit)).map((line) => {
    const held = line.held.filter((role) => isHeldOn(role, visit.today)).map(({ role }) => role)
    return { id: line.id, name: line.name, roles: [...new Set(held)].join(' '), gone: !worksOn(line, visit.today) }
  })
  return visit.page(<LogbookPage alarms={alarms} faults={faults} checkedAt={visit.now} staff={staff} search={search} />, status)
}

export const showLogbook: Action = async (visit) => {
  visit.log({ objectType: 'logbook' })
  return start(visit, {})
}

/** Posted, so that a name stays out of addresses, and of the logs of whatever stands between. */
export const searchLogbook: Action = async (visit) => {
  const wanted = (visit.form.get('q') ?? '').trim().slice(0, 200)
  if (wanted === '') {
    visit.log({ kind: 'search', objectType: 'logbookSearch' })
    return start(visit, { errors: { q: wordsIn(logbookWords, visit.locale).searchMissing } }, 422)
  }
  const byNumber = await participantsOfNumber(visit, wanted)
  const found = byNumber.length > 0 ? byNumber : await participantsOfName(visit, wanted)
  visit.log({ kind: 'search', objectType: 'logbookSearch', participantIds: found.map(({ id }) => id) })
  return start(visit, { values: valuesOf(visit.form), found })
}
