import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Columns, Row, Stack } from '#src/design/layout.tsx'
import { EmptyState, Notice, Undo, WhoReadsThis } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { participantWords } from '#src/participants/words.ts'
import { ProfileDocument } from '#src/profiles/document.tsx'
import { type ProfileJob, type ProfileMoment, sessionsOf } from '#src/profiles/due.ts'
import type { ProfileLine } from '#src/profiles/store.ts'
import { profileWords } from '#src/profiles/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { SearchCard, SupportCard } from './cards.tsx'
import type { PlanTarget } from './plan.ts'
import { type PlanLine, versionsOf } from './store.ts'
import { planWords } from './words.ts'

/** Profile and plans of one person, ready to show. */
export interface PlansShown {
  participant: Participant
  versions: readonly ProfileLine[]
  moments: readonly ProfileMoment[]
  jobs: readonly ProfileJob[]
  plans: readonly PlanLine[]
  targets: readonly PlanTarget[]
  mayRecord: boolean
  today: Day
  /** What was done just now. */
  done: { merged?: string | undefined; unchanged?: boolean; agreed?: { address: string } | undefined }
}

/** What somebody wants, and how they get and keep work: profile, search plan and a support plan for each job. */
export function PlansPage(shown: PlansShown) {
  const words = useWords(profileWords)
  const plan = useWords(planWords)
  const { participant, versions, jobs, plans, targets, today, mayRecord, done } = shown
  const about = { participant, mayRecord, today }
  const planned = jobs.filter(({ id, endedOn }) => endedOn === null || endedOn >= today || versionsOf(plans, 'support', id).length > 0)
  const notices = (
    <>
      {done.agreed && <Undo action={done.agreed.address} fields={{ undo: 'yes' }}>{words.agreedSaved}</Undo>}
      {done.merged && <Notice kind="good" live>{done.merged === 'yes' ? words.merged(versions[1]?.staff ?? '') : plan.merged(mergedWith(plans, done.merged), participant.givenName)}</Notice>}
      {done.unchanged && <Notice live>{words.nothingChanged}</Notice>}
    </>
  )
  return (
    <PersonPage participant={participant} tab="plan" notices={notices} secondary={versions.length > 0 && <ButtonLink href={urls.profileEasy(participant.id)} kind="secondary" icon="print">{words.printEasy}</ButtonLink>}>
      <Moments {...shown} />
      <Columns>
        <ProfileCard {...shown} />
        <Stack>
          <SearchCard {...about} plan={versionsOf(plans, 'search', null)[0]} targets={targets} />
          {planned.map((job) => <SupportCard key={job.id} {...about} job={job} plan={versionsOf(plans, 'support', job.id)[0]} />)}
          <WhoReadsThis>{useWords(participantWords).readers}</WhoReadsThis>
        </Stack>
      </Columns>
    </PersonPage>
  )
}

const mergedWith = (plans: readonly PlanLine[], name: string) => versionsOf(plans, name === 'search' ? 'search' : 'support', name === 'search' ? null : name)[1]?.staff ?? ''

function Moments({ participant, moments, mayRecord }: PlansShown) {
  const words = useWords(profileWords)
  const locale = useLocale()
  if (!mayRecord) return null
  return (
    <>
      {moments.map(({ job, occasion, on }) => {
        const name = `${job.title}, ${job.employer}`
        const what = occasion === 'jobStart' ? words.jobStarted(name, showDay(on, locale)) : words.jobEnded(name, showDay(on, locale))
        return (
          <Notice key={job.id} title={`${what} ${words.stillGood}`}>
            {occasion === 'jobEnd' && job.lessons && <p>{words.lessons(job.lessons)}</p>}
            <Row>
              <ButtonLink href={`${urls.profileSection(participant.id, 'history')}?job=${job.id}&occasion=${occasion}`} kind="secondary" small icon="edit">{words.update}</ButtonLink>
              <PostButton action={urls.profileStillGood(participant.id)} fields={{ jobId: job.id }} kind="quiet" small>{words.isGood}</PostButton>
            </Row>
          </Notice>
        )
      })}
    </>
  )
}

function ProfileCard({ participant, versions, moments, mayRecord }: PlansShown) {
  const words = useWords(profileWords)
  const [newest] = versions
  const [moment] = moments
  const about = moment ? `?job=${moment.job.id}&occasion=${moment.occasion}` : ''
  if (!newest) {
    return (
      <Card title={words.title}>
        <EmptyState title={words.empty} action={mayRecord && <ButtonLink href={urls.profileSection(participant.id, 'wishes')} icon="plus">{words.begin}</ButtonLink>}>{words.emptyText(participant.givenName)}</EmptyState>
      </Card>
    )
  }
  return (
    <Card title={words.title} foot={<ProfileFoot participant={participant} newest={newest} versions={versions} mayRecord={mayRecord} />}>
      <ProfileDocument content={newest.content} change={mayRecord ? { participantId: participant.id, about } : undefined} />
    </Card>
  )
}

function ProfileFoot({ participant, newest, versions, mayRecord }: Pick<PlansShown, 'participant' | 'versions' | 'mayRecord'> & { newest: ProfileLine }) {
  const words = useWords(profileWords)
  const locale = useLocale()
  const name = participant.givenName
  return (
    <>
      <Hint>{words.versionLine(newest.number, showDay(newest.sessionOn, locale), newest.staff)} {words.sessionsCount(sessionsOf(versions))}. {newest.agreedOn ? words.agreedLine(name, showDay(newest.agreedOn, locale)) : words.notAgreed(name)}</Hint>
      <Row>
        {mayRecord && !newest.agreedOn && <ButtonLink href={urls.profileVersion(participant.id, newest.number)} kind="secondary" small icon="check">{words.agree(name)}</ButtonLink>}
        <a href={urls.profileVersion(participant.id, newest.number)}>{words.changed}</a>
        <a href={urls.profileVersions(participant.id)}>{words.versions}</a>
      </Row>
    </>
  )
}
