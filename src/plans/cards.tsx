import type { ComponentChildren } from 'preact'
import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Answer } from '#src/design/document-part.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { Badge, Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { ProfileJob } from '#src/profiles/due.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { type PlanTarget, supportParts } from './plan.ts'
import { doerText, helperText, stepText } from './plan-text.ts'
import type { PlanLine } from './store.ts'
import { planWords } from './words.ts'

interface CardProps {
  participant: Participant
  mayRecord: boolean
  today: Day
}

type SearchLine = PlanLine & { kind: 'search' }
type SupportLine = PlanLine & { kind: 'support' }

/** The search plan as it is now: what is looked for and which wish that serves, where one goes, who does what. */
export function SearchCard({ plan, targets, ...about }: CardProps & { plan: SearchLine | undefined; targets: readonly PlanTarget[] }) {
  const words = useWords(planWords)
  const { participant, mayRecord } = about
  const edit = urls.plan(participant.id, 'search')
  if (!plan) {
    return (
      <Card title={words.search} id="search">
        <EmptyState title={words.noSearch} action={mayRecord && <ButtonLink href={edit} kind="secondary" icon="plus">{words.make}</ButtonLink>}>{words.noSearchText(participant.givenName)}</EmptyState>
      </Card>
    )
  }
  return (
    <Card title={words.search} id="search" action={mayRecord && <ButtonLink href={edit} kind="quiet" small icon="edit">{words.change}</ButtonLink>} foot={<Foot plan={plan} name="search" {...about} />}>
      {plan.content.ownWords && <Answer question={words.own}><Written>{plan.content.ownWords}</Written></Answer>}
      <Sought plan={plan} />
      <Ended targets={targets} />
    </Card>
  )
}

function Sought({ plan: { content } }: { plan: SearchLine }) {
  const words = useWords(planWords)
  const locale = useLocale()
  return (
    <>
      {content.targets.length > 0 && <Answer question={words.targets}>{content.targets.map(({ id, title, servesWish }) => <TwoLines key={id} main={title} sub={words.serves(servesWish)} />)}</Answer>}
      {content.employers.length > 0 && <Answer question={words.employers}>{content.employers.map(({ name, why, who }) => <TwoLines key={name} main={name} sub={[why, doerText(who, locale)].filter(Boolean).join(' · ')} />)}</Answer>}
      {content.steps.length > 0 && <Answer question={words.steps}>{content.steps.map((step) => <Written key={step.what}>{stepText(step, locale)}</Written>)}</Answer>}
    </>
  )
}

function Ended({ targets }: { targets: readonly PlanTarget[] }) {
  const words = useWords(planWords)
  const locale = useLocale()
  const ended = targets.filter(({ closedOn }) => closedOn !== null)
  if (ended.length === 0) return null
  return <Answer question={words.closedTargets}>{ended.map(({ id, title, closedOn, closeReason }) => <TwoLines key={id} main={words.closedLine(title, showDay(closedOn!, locale))} sub={closeReason} />)}</Answer>
}

/** The support plan of one job: what may get hard, what helps, who does what, how it becomes less. */
export function SupportCard({ plan, job, ...about }: CardProps & { plan: SupportLine | undefined; job: ProfileJob }) {
  const words = useWords(planWords)
  const { participant, mayRecord } = about
  const title = words.supportAt(`${job.title}, ${job.employer}`)
  const edit = urls.plan(participant.id, job.id)
  if (!plan) {
    return (
      <Card title={title}>
        <EmptyState title={words.noSupport} action={mayRecord && <ButtonLink href={edit} kind="secondary" icon="plus">{words.make}</ButtonLink>}>{words.noSupportText}</EmptyState>
      </Card>
    )
  }
  return (
    <Card title={title} action={mayRecord && <ButtonLink href={edit} kind="quiet" small icon="edit">{words.change}</ButtonLink>} foot={<Foot plan={plan} name={job.id} {...about} />}>
      {plan.content.ownWords && <Answer question={words.own}><Written>{plan.content.ownWords}</Written></Answer>}
      {supportParts.filter((part) => plan.content[part] !== '').map((part) => (
        <Answer key={part} question={words.parts[part]}><Written>{plan.content[part]}</Written>{plan.content.released.includes(part) && <Released />}</Answer>
      ))}
      <Helpers plan={plan} />
      <Row><ButtonLink href={urls.employerCopy(participant.id, job.id)} kind="secondary" small icon="print">{words.forEmployer}</ButtonLink></Row>
    </Card>
  )
}

function Released() {
  return <Row><Badge tone="moss">{useWords(planWords).released}</Badge></Row>
}

function Helpers({ plan }: { plan: SupportLine }): ComponentChildren {
  const words = useWords(planWords)
  const locale = useLocale()
  const { helpers } = plan.content
  return helpers.length > 0 && <Answer question={words.helpers}>{helpers.map((helper) => <div key={helper.name}><Written>{helperText(helper, locale)}</Written>{helper.released && <Released />}</div>)}</Answer>
}

function Foot({ plan, name, participant, mayRecord, today }: CardProps & { plan: PlanLine; name: string }) {
  const words = useWords(planWords)
  const locale = useLocale()
  const { reviewOn, agreedOn } = plan
  const agree = urls.agreePlan(participant.id, name, plan.number)
  return (
    <>
      {reviewOn && <p>{reviewOn < today ? <Text tone="late">{words.reviewLate(showDay(reviewOn, locale))}</Text> : words.review(showDay(reviewOn, locale))}</p>}
      <p>{words.versionLine(plan.number, plan.staff)} {agreedOn ? words.agreed(participant.givenName, showDay(agreedOn, locale)) : words.notAgreed(participant.givenName)}</p>
      <Row>
        {mayRecord && !agreedOn && <PostButton action={agree} kind="secondary" small icon="check">{words.agree(participant.givenName)}</PostButton>}
        <a href={urls.planEasy(participant.id, name)}>{words.easy}</a>
        <a href={urls.planVersions(participant.id, name)}>{words.versions}</a>
      </Row>
    </>
  )
}
