import type { ComponentChildren } from 'preact'
import { Button, ButtonLink } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Face } from '#src/design/face.tsx'
import { Field, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Details, Row, Section, Stack } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { SheetPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showInstant, showWeekday } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { AskedQuestion, EmployerAgreement, EmployerPage } from './employer-page.ts'
import { Instruments } from './instruments.tsx'
import { employerWords } from './employer-words.ts'

interface WorkplaceProps {
  page: EmployerPage
  token: string
  today: Day
  formId: string
  said: 'approved' | 'asked' | undefined
  back: { form: 'approval' | 'question'; values: FormValues; errors: Record<string, string> } | undefined
}

/** The one page an employer gets: whom to call, what is agreed, which schemes, and a question. */
export function WorkplacePage(props: WorkplaceProps) {
  const { page, today, said } = props
  const words = useWords(employerWords)
  return (
    <SheetPage title={words.title(page.person)} sub={<Facts page={page} />} demo={page.demo} wide notices={said && <Said said={said} />}>
      <Contact {...props} />
      {page.agreement && <Agreement {...props} agreement={page.agreement} />}
      {page.instruments.length > 0 && <Section title={words.instruments}><Instruments instruments={page.instruments} today={today} /></Section>}
      <Questions {...props} />
      <Hint>{words.foot(page.person)}</Hint>
    </SheetPage>
  )
}

function Facts({ page: { work, employer, startedOn, hoursPerWeek } }: Pick<WorkplaceProps, 'page'>) {
  const words = useWords(employerWords)
  const locale = useLocale()
  return <>{[words.sub(work, employer), startedOn && words.since(showDay(startedOn, locale)), hoursPerWeek && words.hours(showNumber(hoursPerWeek, locale))].filter(Boolean).join(' · ')}</>
}

function Said({ said }: { said: 'approved' | 'asked' }): ComponentChildren {
  const words = useWords(employerWords)
  return <Notice kind="good" title={said === 'approved' ? words.approvedTitle : words.sentTitle} live><p>{said === 'approved' ? words.approved : words.sent}</p></Notice>
}

function Contact({ page: { person, contact, sentence }, token }: WorkplaceProps) {
  const words = useWords(employerWords)
  const locale = useLocale()
  if (!contact) return <>{sentence && <p>{words.says(person, sentence)}</p>}<p>{words.noContact}</p></>
  const { name, phone, hasPhoto, standsInFor } = contact
  return (
    <>
      <Row><Face name={name} photo={hasPhoto ? urls.employerPhoto(token) : undefined} large /><TwoLines main={name} sub={phone} /></Row>
      <Stack gap="tight">
        {standsInFor && <p>{words.away(standsInFor.name, showDay(standsInFor.untilOn, locale), name)}</p>}
        {!standsInFor && <p>{words.helps(name, person)}</p>}
        {sentence && <p>{words.says(person, sentence)}</p>}
        <p>{phone ? words.callGladly : words.noContact}</p>
      </Stack>
      {phone && <ButtonLink href={`tel:${phone.replace(/[^+\d]/g, '')}`} icon="phone">{words.call(phone)}</ButtonLink>}
    </>
  )
}

function Agreement({ agreement, ...props }: WorkplaceProps & { agreement: EmployerAgreement }) {
  const words = useWords(employerWords)
  const locale = useLocale()
  const { person } = props.page
  const { parts, reviewOn, stands } = agreement
  return (
    <Section title={words.agreement} id="agreement">
      <Summary lines={[
        ...parts.map(({ topic, text }) => ({ label: words.topics[topic], value: <Written>{text}</Written> })),
        ...(reviewOn ? [{ label: words.reviewOn, value: showWeekday(reviewOn, locale) }] : []),
        { label: words.who, value: <Stands stands={stands} person={person} /> },
      ]} />
      <Approve {...props} agreement={agreement} />
    </Section>
  )
}

function Stands({ stands, person }: Pick<EmployerAgreement, 'stands'> & { person: string }) {
  const words = useWords(employerWords)
  const tones = { asked: 'sand', agreed: 'moss', not: 'brick' } as const
  return <Stack gap="tight">{(['participant', 'employer', 'coach'] as const).map((party) => <Row key={party}><span>{words.parties[party](person)}</span><Badge tone={tones[stands[party]]}>{words.states[stands[party]]}</Badge></Row>)}</Stack>
}

function Approve({ agreement, page, token, formId, back }: WorkplaceProps & { agreement: EmployerAgreement }) {
  const words = useWords(employerWords)
  const locale = useLocale()
  const mine = back?.form === 'approval' ? back : undefined
  const { own } = agreement
  const form = (
    <Form id="approval" action={urls.employerApproval(token)} hidden={{ id: formId, version: agreement.versionId }} values={mine?.values ?? {}} errors={mine?.errors ?? {}}>
      <Choice name="answer" label={words.agree} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
      <Field name="name" label={words.name} autocomplete="name" width="full" />
      <TextArea name="remark" label={words.remark} rows={2} readers={words.remarkReaders(page.person)} optional />
      <Actions><Button kind={own ? 'secondary' : 'primary'}>{words.send}</Button></Actions>
    </Form>
  )
  if (!own) return form
  return (
    <>
      <p>{own.agreed ? words.saidYes(own.name, showInstant(own.at, locale)) : words.saidNo(own.name, showInstant(own.at, locale))}</p>
      <Details summary={words.change} open={mine !== undefined}>{form}</Details>
    </>
  )
}

function Questions({ page, token, formId, back }: WorkplaceProps) {
  const words = useWords(employerWords)
  const mine = back?.form === 'question' ? back : undefined
  return (
    <Section title={words.questions} id="questions">
      {page.questions.length > 0 && <Stack>{page.questions.map((asked) => <Asked key={asked.id} asked={asked} />)}</Stack>}
      <Form id="question" action={urls.employerQuestion(token)} hidden={{ id: formId }} values={mine?.values ?? {}} errors={mine?.errors ?? {}}>
        <TextArea name="question" label={words.question} rows={3} readers={words.remarkReaders(page.person)} />
        <Field name="name" label={words.ownName} autocomplete="name" width="full" optional />
        <Actions><Button kind="secondary">{words.ask}</Button></Actions>
      </Form>
    </Section>
  )
}

function Asked({ asked: { question, askedAt, answer, answeredAt, answerer } }: { asked: AskedQuestion }) {
  const words = useWords(employerWords)
  const locale = useLocale()
  return (
    <Stack gap="tight">
      <Hint>{words.asked(showInstant(askedAt, locale))}</Hint>
      <Written>{question}</Written>
      {answer && answeredAt ? <Notice title={words.answered(answerer ?? '', showInstant(answeredAt, locale))}><Written>{answer}</Written></Notice> : <Hint>{words.noAnswer}</Hint>}
    </Stack>
  )
}
