import { AppointmentsToday, DayNotices } from '#src/cover/day.tsx'
import { dayOfCoach } from '#src/cover/day-store.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { timeOf } from '#src/kernel/instant.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { webWords } from '#src/web/words.ts'
import { needingOf } from './needing-store.ts'
import { Today } from './today-page.tsx'
import { listFollowed } from './today-store.ts'

const partOf = (time: string) => (time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening')

export const showToday: Action = async (visit) => {
  const { today } = visit
  const people = await listFollowed(visit)
  const { needing, desk } = await needingOf(visit, people)
  const day = await dayOfCoach(visit)
  visit.log({ objectType: 'caseload', participantIds: [...new Set([...people.map(({ id }) => id), ...day.entries.flatMap(({ appointment }) => appointment.participantIds)])] })
  return visit.page(
    <StaffPage title={wordsIn(webWords, visit.locale).menu.today} place="today" notices={<DayNotices day={day} />}>
      <Today
        name={visit.actor.name.split(' ')[0]!} part={partOf(timeOf(visit.now))} today={today} people={people} needing={needing} desk={desk} mayRecord={visit.may('contact.record')} wide={visit.acting.reach !== 'own' || day.covered.length > 0}
        appointments={visit.may('agenda.read') && <AppointmentsToday day={day} self={visit.actor.staffId} today={today} mayRecord={visit.may('agenda.record')} />}
        working={people.filter(({ workForm }) => workForm !== null && workForms[workForm].paid).length}
      />
    </StaffPage>,
  )
}
