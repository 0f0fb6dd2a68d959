import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#src/design/button.tsx'
import { Columns, Stack } from '#src/design/layout.tsx'
import { WorkStatus } from '#src/design/marks.tsx'
import { Notice, Undo, WhoReadsThis } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { caseloadWords } from '#src/caseload/words.ts'
import { workOn } from '#src/jobs/job.ts'
import { ageOn } from '#src/kernel/day.ts'
import { type Instant, timeOf } from '#src/kernel/instant.ts'
import { PersonPage, type PersonTab } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { Appointments, Around, History } from './around.tsx'
import { Contacts } from './contacts.tsx'
import type { Dossier, DossierRights } from './dossier.ts'
import { Jobs } from './parts.tsx'
import { Support } from './support.tsx'
import { Work } from './work.tsx'
import { dossierWords } from './words.ts'

interface DossierProps {
  dossier: Dossier
  rights: DossierRights
  coaches: readonly { id: string; name: string }[]
  /** A contact that was saved just now and can be taken back. */
  saved: string | undefined
  /** Until when the visitor sees this through emergency access. */
  emergencyUntil: Instant | undefined
}

function Framed({ tab, children, ...props }: DossierProps & { tab: PersonTab; children: ComponentChildren }) {
  const { dossier: { participant, jobs, today }, rights } = props
  const words = useWords(dossierWords)
  const workNow = useWords(caseloadWords).workNow
  const work = workOn(jobs, today)
  return (
    <PersonPage
      participant={participant} tab={tab} notices={<Notices {...props} />} marks={<WorkStatus work={work}>{workNow[work]}</WorkStatus>}
      primary={rights.note && <ButtonLink href={`${urls.newContact()}?participant=${participant.id}`} icon="plus">{words.contact}</ButtonLink>}
      secondary={<>
        {rights.log && <ButtonLink href={urls.participantLog(participant.id)} kind="secondary" icon="eye">{words.lookers}</ButtonLink>}
        {rights.record && <ButtonLink href={urls.editParticipant(participant.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>}
      </>}
    >
      {children}
    </PersonPage>
  )
}

/** One person at a glance: work now, what happened last, who is around. */
export function DossierPage(props: DossierProps) {
  const { dossier, rights, coaches } = props
  return (
    <Framed {...props} tab="overview">
      <Columns>
        <Stack>
          <Jobs dossier={dossier} mayRecord={rights.record} />
          <Contacts dossier={dossier} />
        </Stack>
        <Stack>
          <Appointments dossier={dossier} mayRecord={rights.note} />
          <Around dossier={dossier} mayAssign={rights.assign} coaches={coaches} />
          <Support dossier={dossier} mayEnrol={rights.enrol} />
          <WhoReadsThis>{useWords(dossierWords).readers}</WhoReadsThis>
          <Identity dossier={dossier} />
        </Stack>
      </Columns>
    </Framed>
  )
}

/** The work somebody has and had. */
export function WorkPage(props: DossierProps) {
  return <Framed {...props} tab="work"><Work dossier={props.dossier} mayRecord={props.rights.record} /></Framed>
}

/** Everything that happened, newest first. */
export function TimelinePage(props: DossierProps) {
  return <Framed {...props} tab="timeline"><Contacts dossier={props.dossier} /></Framed>
}

/** Who is there for this person, and the periods of support. */
export function AroundPage(props: DossierProps) {
  const { dossier, rights, coaches } = props
  return (
    <Framed {...props} tab="around">
      <Columns>
        <Stack>
          <Around dossier={dossier} mayAssign={rights.assign} coaches={coaches} />
          <History dossier={dossier} />
        </Stack>
        <Stack>
          <Support dossier={dossier} mayEnrol={rights.enrol} />
          <WhoReadsThis>{useWords(dossierWords).readers}</WhoReadsThis>
        </Stack>
      </Columns>
    </Framed>
  )
}

function Notices({ saved, emergencyUntil }: DossierProps): ComponentChildren {
  const words = useWords(dossierWords)
  return (
    <>
      {emergencyUntil && <Notice kind="warn">{words.emergency(timeOf(emergencyUntil))}</Notice>}
      {saved && <Undo action={urls.removeContact(saved)}>{words.saved}</Undo>}
    </>
  )
}

function Identity({ dossier: { participant, today } }: { dossier: Dossier }) {
  const words = useWords(dossierWords)
  const locale = useLocale()
  const { bornOn, clientNumber } = participant
  const facts = [bornOn && words.born(showDay(bornOn, locale), ageOn(bornOn, today)), clientNumber && `${words.numbers} ${clientNumber}`].filter(Boolean).join(' · ')
  return facts ? <Hint>{facts}</Hint> : null
}
