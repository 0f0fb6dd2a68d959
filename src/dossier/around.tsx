import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PersonAppointments } from '#src/agenda/person-part.tsx'
import { HandoverHistory } from '#src/cover/handover-parts.tsx'
import { coverWords } from '#src/cover/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { Dossier } from './dossier.ts'
import { dossierWords } from './words.ts'

/** The coaches of today and before, and for a team lead the choice of another. */
export function Around({ dossier, mayAssign, coaches }: { dossier: Dossier; mayAssign: boolean; coaches: readonly { id: string; name: string }[] }) {
  const words = useWords(dossierWords)
  const locale = useLocale()
  const cover = useWords(coverWords)
  const { participant, assignments, today, around } = dossier
  const away = ({ staffId, untilOn }: Dossier['assignments'][number]) => (untilOn === null || untilOn >= today ? around.away.filter((one) => one.staffId === staffId) : [])
  const open = assignments.filter(({ untilOn }) => untilOn === null || untilOn >= today)
  const supported = dossier.enrolments.some(({ closedOn }) => closedOn === null || closedOn >= today)
  const free = coaches.filter(({ id }) => !open.some(({ staffId, untilOn }) => staffId === id && untilOn === null))
  return (
    <Card title={words.around}>
      <Stack>
        {open.length === 0 && supported && <Notice kind="warn">{words.noCoach}</Notice>}
        {assignments.map((assignment) => (
          <Row key={assignment.id}>
            <TwoLines main={assignment.coach} sub={[words.coach, assignment.untilOn === null ? words.since(showDayShort(assignment.fromOn, locale)) : words.until(showDayShort(assignment.fromOn, locale), showDayShort(assignment.untilOn, locale)), assignment.phone].filter(Boolean).join(' · ')} />
            {away(assignment).map((one) => <Badge key={one.id} tone="saffron">{`${cover.away(showDayShort(one.untilOn, locale))}. ${cover.by(one.by)}`}</Badge>)}
            {mayAssign && assignment.untilOn === null && <ButtonLink href={`${urls.newHandover()}?from=${assignment.staffId}&participant=${participant.id}`} kind="quiet" small>{cover.handOver}</ButtonLink>}
            {mayAssign && assignment.untilOn === null && <PostButton action={urls.endAssignment(participant.id, assignment.id)} kind="quiet" small>{words.endCoach}</PostButton>}
          </Row>
        ))}
        {mayAssign && free.length > 0 && (
          <Form action={urls.assignments(participant.id)} id="assign" guard={false}>
            <Select name="staffId" label={words.addCoach} options={free.map(({ id, name }) => ({ value: id, label: name }))} />
            <Actions><Button kind="secondary">{words.add}</Button></Actions>
          </Form>
        )}
      </Stack>
    </Card>
  )
}

/** The hand-overs of this person so far. */
export function History({ dossier }: { dossier: Dossier }) {
  return <HandoverHistory handovers={dossier.around.handovers} />
}

/** The appointments to come with this person. */
export function Appointments({ dossier, mayRecord }: { dossier: Dossier; mayRecord: boolean }) {
  return <PersonAppointments participantId={dossier.participant.id} appointments={dossier.around.appointments} mayRecord={mayRecord} />
}
