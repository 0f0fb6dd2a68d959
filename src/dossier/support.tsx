import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Hint } from '#src/design/written.tsx'
import { mayTakeBack } from '#src/enrolments/closing.ts'
import { enrolmentWords } from '#src/enrolments/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import type { Dossier } from './dossier.ts'
import { supportWords } from './support-words.ts'

type Period = Dossier['enrolments'][number]

/** The periods of support, newest first; a closed one stays as it was when support begins again. */
export function Support({ dossier, mayEnrol }: { dossier: Dossier; mayEnrol: boolean }) {
  const words = useWords(supportWords)
  const current = dossier.enrolments.some(({ closedOn }) => closedOn === null)
  return (
    <Card title={words.support}>
      <Stack gap="wide">
        {dossier.enrolments.map((enrolment) => (
          <Stack key={enrolment.id} gap="tight">
            <Facts enrolment={enrolment} />
            {mayEnrol && <Acts enrolment={enrolment} today={dossier.today} again={!current && enrolment === dossier.enrolments[0]} />}
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

function Facts({ enrolment }: { enrolment: Period }) {
  const words = useWords(supportWords)
  const enrolments = useWords(enrolmentWords)
  const locale = useLocale()
  const { closedOn, closeReason, closeNote, stepDownName, stepDownRole, stepDownPhone } = enrolment
  const closed = closedOn && `${showDayShort(closedOn, locale)}, ${enrolments.closeReasons[closeReason as keyof typeof enrolments.closeReasons]}`
  return (
    <>
      <Summary lines={[
        { label: words.team, value: enrolment.team },
        ...(enrolment.treatmentTeam ? [{ label: words.treatmentTeam, value: enrolment.treatmentTeam }] : []),
        { label: words.referred, value: enrolment.referredOn && showDay(enrolment.referredOn, locale) },
        { label: words.started, value: enrolment.startedOn ? showDay(enrolment.startedOn, locale) : words.notStarted },
        { label: words.atStart, value: enrolments.workStatuses[enrolment.workStatusAtStart as keyof typeof enrolments.workStatuses] },
        ...(closed ? [{ label: words.closedOn, value: closed, note: closeNote }] : []),
        ...(stepDownName ? [{ label: words.stepDown, value: stepDownName, note: [stepDownRole, stepDownPhone].filter(Boolean).join(', ') }] : []),
      ]} />
      {enrolment.followsId && <Hint>{words.follows}</Hint>}
    </>
  )
}

function Acts({ enrolment, today, again }: { enrolment: Period; today: Dossier['today']; again: boolean }) {
  const words = useWords(supportWords)
  const { id, participantId, closedOn, closeReason, referralId } = enrolment
  return (
    <Row>
      {closedOn === null && <ButtonLink href={urls.closeEnrolment(participantId, id)} kind="quiet" small>{words.close}</ButtonLink>}
      {again && closeReason !== 'deceased' && <ButtonLink href={urls.newEnrolment(participantId)} kind="secondary" small>{words.again}</ButtonLink>}
      {closedOn !== null && mayTakeBack(enrolment, today) && <PostButton action={urls.reopenEnrolment(participantId, id)} kind="quiet" small icon="undo">{words.reopen}</PostButton>}
      {closedOn !== null && closeReason !== 'deceased' && <ButtonLink href={urls.openDoor(participantId, id)} kind="quiet" small icon="document">{words.letter}</ButtonLink>}
      {referralId && <ButtonLink href={urls.referral(referralId)} kind="quiet" small>{words.referral}</ButtonLink>}
    </Row>
  )
}
