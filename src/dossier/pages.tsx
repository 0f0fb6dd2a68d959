import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#src/design/button.tsx'
import { Columns, Stack } from '#src/design/layout.tsx'
import { Badge, WorkStatus } from '#src/design/marks.tsx'
import { Notice, Undo, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { caseloadWords } from '#src/caseload/words.ts'
import { workOn } from '#src/jobs/job.ts'
import { ageOn } from '#src/kernel/day.ts'
import { nameOf } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { Around } from './around.tsx'
import { Contacts } from './contacts.tsx'
import type { Dossier, DossierRights } from './dossier.ts'
import { Jobs, Support } from './parts.tsx'
import { dossierWords } from './words.ts'

interface DossierProps {
  dossier: Dossier
  rights: DossierRights
  coaches: readonly { id: string; name: string }[]
  /** A contact that was saved just now and can be taken back. */
  saved: string | undefined
  /** Until when the visitor sees this through emergency access. */
  emergencyUntil: string | undefined
}

/** One person on one page: how to reach, work now, who is around, what happened. */
export function DossierPage(props: DossierProps) {
  const { dossier, rights, coaches } = props
  const { participant, jobs, today } = dossier
  const words = useWords(dossierWords)
  const groups = useWords(participantWords).targetGroups
  const workNow = useWords(caseloadWords).workNow
  const work = workOn(jobs, today)
  return (
    <StaffPage title={nameOf(participant)} place="participants" notices={<Notices {...props} />}>
      <PageHead
        title={nameOf(participant)} sub={<Identity dossier={dossier} />} back={{ href: urls.participants(), label: useWords(caseloadWords).title }}
        marks={<><Badge>{groups[participant.targetGroup as keyof typeof groups]}</Badge><WorkStatus work={work}>{workNow[work]}</WorkStatus></>}
        primary={rights.note && <ButtonLink href={`${urls.newContact()}?participant=${participant.id}`} icon="plus">{words.contact}</ButtonLink>}
        secondary={<>
          {rights.log && <ButtonLink href={urls.participantLog(participant.id)} kind="secondary" icon="eye">{words.lookers}</ButtonLink>}
          {rights.record && <ButtonLink href={urls.editParticipant(participant.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>}
        </>}
      />
      <Columns>
        <Stack>
          <Jobs dossier={dossier} mayRecord={rights.record} />
          <Contacts dossier={dossier} />
        </Stack>
        <Stack>
          <Around dossier={dossier} mayAssign={rights.assign} coaches={coaches} />
          <Support dossier={dossier} mayEnrol={rights.enrol} />
          <WhoReadsThis>{words.readers}</WhoReadsThis>
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function Notices({ saved, emergencyUntil }: DossierProps): ComponentChildren {
  const words = useWords(dossierWords)
  return (
    <>
      {emergencyUntil && <Notice kind="warn">{words.emergency(emergencyUntil)}</Notice>}
      {saved && <Undo action={urls.removeContact(saved)}>{words.saved}</Undo>}
    </>
  )
}

function Identity({ dossier: { participant, today } }: { dossier: Dossier }) {
  const words = useWords(dossierWords)
  const locale = useLocale()
  const { bornOn, clientNumber, reachedBy, phone } = participant
  const facts = [bornOn && words.born(showDay(bornOn, locale), ageOn(bornOn, today)), clientNumber && `${words.numbers} ${clientNumber}`].filter(Boolean).join(' · ')
  return (
    <>
      {facts && <span>{facts}</span>}
      <br />
      <span>{words.reached}: {[reachedBy ?? (phone ? undefined : words.noReach), phone].filter(Boolean).join(' · ')}</span>
    </>
  )
}
