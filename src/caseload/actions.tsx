import { listCoaches, listTeams } from '#src/staff/store.ts'
import type { Action } from '#src/web/visit.ts'
import { CaseloadFilter } from './caseload.ts'
import { CaseloadPage } from './list-page.tsx'
import { listWithPhases } from './phase-store.ts'

export const showCaseload: Action = async (visit) => {
  const filter = CaseloadFilter.parse(Object.fromEntries(visit.query))
  const { lines, count } = await listWithPhases(visit, filter)
  const wide = visit.acting.reach !== 'own'
  const coaches = wide ? await listCoaches(visit) : []
  const teams = wide ? (await listTeams(visit, 'ips')).filter(({ id }) => visit.acting.reach === 'organisation' || visit.actor.teamIds.includes(id)) : []
  visit.log({ kind: filter.q ? 'search' : 'read', objectType: 'caseload', participantIds: lines.map(({ id }) => id) })
  return visit.page(
    <CaseloadPage
      lines={lines} count={count} filter={filter} today={visit.today} mayAdd={visit.may('participant.record')} mayImport={visit.may('import.run')} mayEmergency={visit.may('emergency.open')} teams={teams}
      coaches={coaches.filter((coach, index) => coaches.findIndex(({ id }) => id === coach.id) === index && (teams.length === 0 || teams.some(({ id }) => id === coach.teamId)))}
    />,
  )
}
