import { workForms } from '#src/jobs/work-form.ts'
import { timeOf } from '#src/kernel/instant.ts'
import { listCoaches, listTeams } from '#src/staff/store.ts'
import { isAboutNow } from '#src/signals/norms.ts'
import { signalsOf } from '#src/signals/signal.ts'
import { openSnoozes, ownNorms } from '#src/signals/snooze-store.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { webWords } from '#src/web/words.ts'
import { CaseloadFilter } from './caseload.ts'
import { CaseloadPage } from './list-page.tsx'
import { listCaseload } from './store.ts'
import { type Needing, Today } from './today-page.tsx'
import { type FollowedLine, listFollowed } from './today-store.ts'

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

/** Who needs somebody: first who needs a person now, then what must be arranged; what is due longest comes first. */
async function needingOf(visit: Visit, people: readonly FollowedLine[]): Promise<Needing[]> {
  const norms = await ownNorms(visit)
  const snoozes = await openSnoozes(visit, people.map(({ id }) => id))
  const needing = people.map((line) => ({ line, signals: signalsOf(line, visit.today, { norms, snoozed: snoozes.filter(({ participantId }) => participantId === line.id) }) })).filter(({ signals }) => signals.length > 0)
  const place = ({ signals: [first], line }: Needing) => `${isAboutNow(first!.name) ? 0 : 1} ${first!.dueOn} ${line.familyName}`
  return needing.sort((a, b) => place(a).localeCompare(place(b), 'nl'))
}

export const showToday: Action = async (visit) => {
  const { today } = visit
  const people = await listFollowed(visit)
  const needing = await needingOf(visit, people)
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
