import { participantsOfName, participantsOfNumber } from '#src/emergency/exactly.ts'
import { isHeldOn } from '#src/staff/role.ts'
import { worksOn } from '#src/staff/staff-member.ts'
import { listStaff } from '#src/staff/staff-store.ts'
import { valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { LogbookPage } from './start-page.tsx'
import { countAlarms } from './store.ts'
import { verifyLog } from './verify.ts'
import { logbookWords } from './words.ts'

/** A log with more lines than this is checked only when asked: ten thousand lines take about a second. */
const checkedUnasked = 5_000

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
