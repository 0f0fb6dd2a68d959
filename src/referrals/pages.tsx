import type { ComponentChildren } from 'preact'
import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Details, Row, Stack } from '#src/design/layout.tsx'
import { Notice, Undo, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { nameOf, type TargetGroup } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import type { DeclineReason } from './declining.ts'
import { StateMark } from './list-page.tsx'
import type { ReferralSource } from './referral.ts'
import { mayFollow, stateOf, type StepKind, staysOf } from './step.ts'
import type { ReferralAt } from './store.ts'
import { referralWords } from './words.ts'

export interface ReferralProps {
  referral: ReferralAt
  today: Day
  /** Leads the team: gives referrals to coaches and takes the second look. */
  leads: boolean
  ownId: string
  coaches: readonly { id: string; name: string }[]
  /** A step that was written down just now and can be taken back. */
  saved: string | undefined
}

/** One referral: what somebody wants, where it stands, and what can happen now. */
export function ReferralPage(props: ReferralProps) {
  const { referral, leads } = props
  const words = useWords(referralWords)
  const state = stateOf(referral.steps)
  const name = nameOf(referral)
  const saved = referral.steps.find(({ id }) => id === props.saved)
  return (
    <StaffPage title={name} place="referrals" notices={saved && <Undo action={urls.undoReferralStep(referral.id, saved.id)}>{words.saved(words.steps[saved.step as StepKind])}</Undo>}>
      <PageHead title={name} back={{ href: urls.referrals(), label: words.back }} marks={<StateMark state={state} />} sub={<Reach referral={referral} />}
        primary={state === 'received' || state === 'waiting' ? <ButtonLink href={urls.acceptReferral(referral.id)}>{words.acts.accepted}</ButtonLink> : referral.participantId && <ButtonLink href={urls.participant(referral.participantId)}>{words.began}</ButtonLink>}
        secondary={state !== 'accepted' && <ButtonLink href={urls.editReferral(referral.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>} />
      {state === 'secondLook' && <SecondLook {...props} />}
      <Columns>
        <Stack>
          <Card title={words.inWords}>{referral.wish ? <Written>{referral.wish}</Written> : <Hint>{words.noWish}</Hint>}</Card>
          <Happened {...props} />
        </Stack>
        <Stack>
          {state !== 'secondLook' && <Next {...props} />}
          {leads && state !== 'accepted' && <Give {...props} />}
          <About {...props} />
          <WhoReadsThis>{words.readers}</WhoReadsThis>
          {leads && referral.recordedBy === null && referral.participantId === null && (
            <Details summary={words.notReal}><Hint>{words.notRealText}</Hint><PostButton action={urls.removeReferral(referral.id)} kind="danger" small>{words.remove}</PostButton></Details>
          )}
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function Reach({ referral: { phone, email, reachedBy } }: Pick<ReferralProps, 'referral'>): ComponentChildren {
  if (!phone && !email && !reachedBy) return null
  return <>{reachedBy}{reachedBy && (phone || email) && ' · '}{phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}{phone && email && ' · '}{email && <a href={`mailto:${email}`}>{email}</a>}</>
}

/** Somebody was thought not ready: nothing is decided before the team lead has looked. */
function SecondLook({ referral, leads, ownId }: ReferralProps) {
  const words = useWords(referralWords)
  const last = referral.steps.at(-1)!
  if (!leads) return <Notice>{words.lookWaits}</Notice>
  return (
    <Notice kind="warn" title={words.lookTitle}>
      <p>{words.look(words.reasons[last.reason as DeclineReason], last.by ?? words.somebody)}</p>
      {last.note && <Written>{last.note}</Written>}
      {last.staffId === ownId && <p>{words.lookOwn}</p>}
      <Row>
        <ButtonLink href={urls.referralStep(referral.id, 'reopened')}>{words.acts.reopened}</ButtonLink>
        <ButtonLink href={urls.referralStep(referral.id, 'secondLook')} kind="secondary">{words.acts.secondLook}</ButtonLink>
      </Row>
    </Notice>
  )
}

function Next({ referral }: ReferralProps) {
  const words = useWords(referralWords)
  const state = stateOf(referral.steps)
  const steps = mayFollow[state].filter((step) => step !== 'accepted')
  if (steps.length === 0) return null
  return (
    <Card title={words.next}>
      <Row>
        {steps.map((step) => <ButtonLink key={step} href={urls.referralStep(referral.id, step)} kind="secondary" small>{words.acts[step]}</ButtonLink>)}
        {state === 'declined' && <ButtonLink href={urls.referralLetter(referral.id)} kind="secondary" small icon="document">{words.letter}</ButtonLink>}
      </Row>
    </Card>
  )
}

function Give({ referral, coaches }: ReferralProps) {
  const words = useWords(referralWords)
  return (
    <Card title={words.giveTo}>
      <Form action={urls.giveReferral(referral.id)} id="give" guard={false} values={{ givenTo: referral.givenTo ?? '' }}>
        <Select name="givenTo" label={words.giveTo} hideLabel blank={words.nobody} options={coaches.map(({ id, name }) => ({ value: id, label: name }))} optional />
        <Actions><Button kind="secondary">{words.give}</Button></Actions>
      </Form>
    </Card>
  )
}

function About({ referral }: ReferralProps) {
  const words = useWords(referralWords)
  const groups = useWords(participantWords).targetGroups
  const locale = useLocale()
  return (
    <Card title={words.about}>
      <Summary lines={[
        { label: words.source, value: [words.sources[referral.source as ReferralSource], referral.sourceOrganisation].filter(Boolean).join(', '), note: [referral.sourcePerson, referral.sourcePhone].filter(Boolean).join(', ') || undefined },
        { label: words.receivedOn, value: showDay(referral.receivedOn, locale) },
        { label: words.team, value: referral.team, note: referral.coach ?? words.nobody },
        ...(referral.bornOn ? [{ label: words.bornOn, value: showDay(referral.bornOn, locale) }] : []),
        ...(referral.targetGroup ? [{ label: words.targetGroup, value: groups[referral.targetGroup as TargetGroup] }] : []),
      ]} />
    </Card>
  )
}

function Happened({ referral, today }: ReferralProps) {
  const words = useWords(referralWords)
  const locale = useLocale()
  const stays = staysOf(referral.steps, today)
  const ended = (index: number) => stays[index]!.state === 'accepted' || ((stays[index]!.state === 'declined' || stays[index]!.state === 'withdrawn') && stays[index]!.untilOn === null)
  return (
    <Card title={words.happened}>
      <Timeline wide label={words.happened} entries={referral.steps.map((step, index) => ({
        key: step.id, when: showDayShort(step.onDay, locale), title: stays[index]!.state === 'secondLook' ? words.asked : words.steps[step.step as StepKind],
        meta: [step.by ?? (step.step === 'received' ? words.byForm : undefined), !ended(index) && `${words.states[stays[index]!.state]}: ${words.days(stays[index]!.days)}`].filter(Boolean).join(' · '),
        body: (step.reason || step.note) && <>{step.reason && <p>{words.reasons[step.reason as DeclineReason]}</p>}{step.note && <Written>{step.note}</Written>}</>,
        tone: stays[index]!.state === 'secondLook' && stays[index]!.untilOn === null ? 'saffron' as const : 'petrol' as const,
      })).toReversed()} />
    </Card>
  )
}
