import { useWords } from '#src/words/locale.ts'
import { Button, ButtonLink, PostButton } from '../button.tsx'
import { Checkbox, Choice, Upload } from '../choices.tsx'
import { DayField, Field, Select, TextArea } from '../fields.tsx'
import { Actions, FieldGroup, Form } from '../form.tsx'
import { Card, Stack } from '../layout.tsx'
import { PageHead } from '../page-head.tsx'
import { galleryWords } from './words.ts'

/** A form that came back with three things to mend, and everything that was typed. */
export function FormExample() {
  const { form } = useWords(galleryWords)
  const minutes = ['15', '30', '60'].map((value) => ({ value, label: `${value} min` }))
  return (
    <>
      <PageHead title={form.title} sub={form.sub} back={{ href: '/people/sanne', label: form.back }} />
      <Form action="/contacts" multipart errors={{ day: form.wrongDay, how: form.wrongHow, text: form.wrongText }}
        values={{ day: '2026-11-30', minutes: '30', about: ['sanne', 'omar'], follow: 'on', count: 'wide', mail: 'blom@voorbeeld.example' }}>
        <DayField name="day" label={form.day} hint={form.dayHint} />
        <Choice name="how" label={form.how} options={[{ value: 'visit', label: form.visit }, { value: 'phone', label: form.phone }, { value: 'video', label: form.video }]} />
        <Choice name="minutes" label={form.long} options={minutes} />
        <TextArea name="text" label={form.text} readers={form.readers} />
        <FieldGroup title={form.group} hint={form.nextHint}>
          <Select name="where" label={form.where} options={[{ value: 'work', label: form.workplace }, { value: 'office', label: form.office }, { value: 'home', label: form.home }]} />
          <Field name="next" label={form.next} optional width="full" />
          <Field name="mail" label={form.mail} type="email" autocomplete="off" />
          <Choice name="about" label={form.about} many options={[{ value: 'sanne', label: 'Sanne' }, { value: 'omar', label: 'Omar' }, { value: 'noor', label: 'Noor' }]} />
          <Choice name="count" label={form.aboutMany} layout="list" options={[{ value: 'strict', label: form.strict, hint: form.strictHint }, { value: 'wide', label: form.wide, hint: form.wideHint }]} />
          <Checkbox name="follow" label={form.follow} />
          <Upload name="file" label={form.file} hint={form.fileHint} accept=".xlsx,.ods,.csv" optional />
        </FieldGroup>
        <Actions sticky><Button>{form.save}</Button><ButtonLink kind="quiet" href="/people/sanne">{form.cancel}</ButtonLink></Actions>
      </Form>
    </>
  )
}

/** The form on the sign-in sheet. */
export function SignInExample() {
  const { signIn } = useWords(galleryWords)
  return (
    <Form action="/sign-in" id="sign-in" guard={false}>
      <Field name="email" label={signIn.mail} type="email" autocomplete="username" width="full" />
      <Field name="password" label={signIn.password} type="password" autocomplete="current-password" width="full" />
      <Actions><Button>{signIn.go}</Button><ButtonLink kind="quiet" href="/forgot">{signIn.forgot}</ButtonLink></Actions>
    </Form>
  )
}

/** The cast beside the sign-in sheet of a demo. */
export function CastExample() {
  const { signIn } = useWords(galleryWords)
  return (
    <Card title={signIn.cast}>
      <p>{signIn.castText}</p>
      <Stack gap="tight">
        {['Fatima Aydin', 'Bram Kuipers'].map((name) => <PostButton key={name} kind="secondary" icon="person" action="/demo/sign-in" fields={{ name }}>{name}</PostButton>)}
      </Stack>
    </Card>
  )
}

/** One question to a participant. */
export function QuestionExample() {
  const { question } = useWords(galleryWords)
  return (
    <Form action="/question" id="question" guard={false} values={{ mood: 'fair' }}>
      <Choice name="mood" label={question.title} hideLabel options={[{ value: 'good', label: question.good }, { value: 'fair', label: question.fair }, { value: 'bad', label: question.bad }]} />
      <Button>{question.go}</Button>
    </Form>
  )
}
