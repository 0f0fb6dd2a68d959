import { workForms } from '#src/jobs/work-form.ts'
import { timeOf } from '#src/kernel/instant.ts'
import { listCoaches, listTeams } from '#src/staff/store.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { webWords } from '#src/web/words.ts'
import { attentionOf } from './attention.ts'
import { CaseloadFilter } from './caseload.ts'
import { CaseloadPage } from './list-page.tsx'
import { listCaseload } from './store.ts'
import { type Needing, Today } from './today-page.tsx'
import { listFollowed } from './today-store.ts'

export const showCaseload: Action = async (visit) => {
  const filter = CaseloadFilter.parse(Object.fromEntries(visit.query))
  const { lines, count } = await listCaseload(visit, filter)
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

const partOf = (time: string) => (time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening')

export const showToday: Action = async (visit) => {
  const { today } = visit
  const people = await listFollowed(visit)
  const needing = people
    .flatMap((line): Needing[] => attentionOf(line, today).slice(0, 1).map((attention) => ({ line, attention })))
    .sort((a, b) => (a.attention.dueOn < b.attention.dueOn ? -1 : a.attention.dueOn > b.attention.dueOn ? 1 : a.line.familyName.localeCompare(b.line.familyName)))
  visit.log({ objectType: 'caseload', participantIds: people.map(({ id }) => id) })
  return visit.page(
    <StaffPage title={wordsIn(webWords, visit.locale).menu.today} place="today">
      <Today
        name={visit.actor.name.split(' ')[0]!} part={partOf(timeOf(visit.now))} today={today} people={people} needing={needing} mayRecord={visit.may('contact.record')} wide={visit.acting.reach !== 'own'}
        working={people.filter(({ workForm }) => workForm !== null && workForms[workForm].paid).length}
      />
    </StaffPage>,
  )
}
