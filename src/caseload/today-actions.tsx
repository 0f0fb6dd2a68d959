import { AppointmentsToday, DayNotices } from '#src/cover/day.tsx'
import { dayOfCoach } from '#src/cover/day-store.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { timeOf } from '#src/kernel/instant.ts'
import { isAboutNow } from '#src/signals/norms.ts'
import { signalsOf } from '#src/signals/signal.ts'
import { openSnoozes, ownNorms } from '#src/signals/snooze-store.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { webWords } from '#src/web/words.ts'
import { type Needing, Today } from './today-page.tsx'
import { type FollowedLine, listFollowed } from './today-store.ts'

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
  const day = await dayOfCoach(visit)
  visit.log({ objectType: 'caseload', participantIds: [...new Set([...people.map(({ id }) => id), ...day.entries.flatMap(({ appointment }) => appointment.participantIds)])] })
  return visit.page(
    <StaffPage title={wordsIn(webWords, visit.locale).menu.today} place="today" notices={<DayNotices day={day} />}>
      <Today
        name={visit.actor.name.split(' ')[0]!} part={partOf(timeOf(visit.now))} today={today} people={people} needing={needing} mayRecord={visit.may('contact.record')} wide={visit.acting.reach !== 'own' || day.covered.length > 0}
        appointments={visit.may('agenda.read') && <AppointmentsToday day={day} self={visit.actor.staffId} today={today} mayRecord={visit.may('agenda.record')} />}
        working={people.filter(({ workForm }) => workForm !== null && workForms[workForm].paid).length}
      />
    </StaffPage>,
  )
}
