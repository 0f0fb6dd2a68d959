import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#src/design/button.tsx'
import { Columns, Stack } from '#src/design/layout.tsx'
import { WorkStatus } from '#src/design/marks.tsx'
import { Notice, Undo } from '#src/design/notice.tsx'
import { caseloadWords } from '#src/caseload/words.ts'
import { workOn } from '#src/jobs/job.ts'
import { type Instant, timeOf } from '#src/kernel/instant.ts'
import { PersonPage, type PersonTab } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useWords } from '#src/words/locale.ts'
import { Around, History } from './around.tsx'
import type { Dossier, DossierRights } from './dossier.ts'
import type { Reader } from './reader.ts'
import { Readers } from './readers.tsx'
import { Support } from './support.tsx'
import { Work } from './work.tsx'
import { dossierWords } from './words.ts'

/** What every view of a person is given. */
export interface DossierProps {
  dossier: Dossier
  rights: DossierRights
  coaches: readonly { id: string; name: string }[]
  /** A contact that was saved just now and can be taken back. */
  saved: string | undefined
  /** Until when the visitor sees this through emergency access. */
  emergencyUntil: Instant | undefined
}

/** The frame of every view of a person: how to reach, what was just done, the tabs. */
export function Framed({ tab, children, ...props }: DossierProps & { tab: PersonTab; children: ComponentChildren }) {
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

/** The work somebody has and had. */
export function WorkPage(props: DossierProps) {
  return <Framed {...props} tab="work"><Work dossier={props.dossier} mayRecord={props.rights.record} /></Framed>
}

/** Who is there for this person, and the periods of support. */
export function AroundPage({ readers, circle, ...props }: DossierProps & { readers: readonly Reader[]; circle: ComponentChildren }) {
  const { dossier, rights, coaches } = props
  return (
    <Framed {...props} tab="around">
      <Columns>
        <Stack>
          <Around dossier={dossier} mayAssign={rights.assign} coaches={coaches} />
          {circle}
          <History dossier={dossier} />
        </Stack>
        <Stack>
          <Readers readers={readers} name={dossier.participant.givenName} />
          <Support dossier={dossier} mayEnrol={rights.enrol} />
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
