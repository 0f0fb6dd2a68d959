import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { EmptyState, WhoReadsThis } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { ageOn } from '#src/kernel/day.ts'
import { PhasesCard } from '#src/phases/marks.tsx'
import { SignalCard } from '#src/signals/pages.tsx'
import { TaskList } from '#src/tasks/pages.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { Appointments, Around } from './around.tsx'
import type { Dossier } from './dossier.ts'
import type { overviewOf } from './overview-store.ts'
import { type DossierProps, Framed } from './pages.tsx'
import { Jobs } from './parts.tsx'
import { Happenings, WholeTimeline } from './timeline.tsx'
import { dossierWords } from './words.ts'

/** One person at a glance: what asks for attention, work now, what comes, what happened last, who is around. */
export function DossierPage({ overview, ...props }: DossierProps & { overview: Awaited<ReturnType<typeof overviewOf>> }) {
  const { dossier: { participant, today }, dossier, rights, coaches } = props
  const words = useWords(dossierWords)
  return (
    <Framed {...props} tab="overview">
      <Columns>
        <Stack>
          <SignalCard participantId={participant.id} signals={overview.signals} snoozes={overview.snoozes} today={today} mayRecord={rights.note} />
          <Jobs dossier={dossier} mayRecord={rights.record} />
          <Card title={words.happenedLast} foot={overview.happenings.length > 0 && <a href={urls.personTimeline(participant.id)}>{words.wholeTimeline}</a>}>
            {overview.happenings.length === 0 ? <EmptyState title={words.noContacts} /> : <Happenings participantId={participant.id} happenings={overview.happenings} />}
          </Card>
        </Stack>
        <Stack>
          <PhasesCard history={overview.phases} today={today} />
          <Appointments dossier={dossier} mayRecord={rights.note} />
          {overview.tasks.length > 0 && <Card title={words.tasks}><TaskList tasks={overview.tasks} people={[]} today={today} /></Card>}
          <Around dossier={dossier} mayAssign={rights.assign} coaches={coaches} />
          <WhoReadsThis>{words.readers}</WhoReadsThis>
          <Identity dossier={dossier} />
        </Stack>
      </Columns>
    </Framed>
  )
}

/** Everything that happened, newest first, one kind at a time when one wants. */
export function TimelinePage({ timeline, ...props }: DossierProps & { timeline: Omit<Parameters<typeof WholeTimeline>[0], 'participantId'> }) {
  return <Framed {...props} tab="timeline"><WholeTimeline participantId={props.dossier.participant.id} {...timeline} /></Framed>
}

function Identity({ dossier: { participant, today } }: { dossier: Dossier }) {
  const words = useWords(dossierWords)
  const locale = useLocale()
  const { bornOn, clientNumber } = participant
  const facts = [bornOn && words.born(showDay(bornOn, locale), ageOn(bornOn, today)), clientNumber && `${words.numbers} ${clientNumber}`].filter(Boolean).join(' · ')
  return facts ? <Hint>{facts}</Hint> : null
}
