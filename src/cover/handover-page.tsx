import { Button } from '#src/design/button.tsx'
import { Checkbox, Choice } from '#src/design/choices.tsx'
import { DayField, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Card, Details, Prose, Stack } from '#src/design/layout.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { nameOf } from '#src/participants/participant.ts'
import type { TaskAt } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { AskedNotice } from './ask-page.tsx'
import { type HandoverForm, lastDayOf, longestMatters, mostPeople, overlaps } from './handover.ts'
import { MattersOf } from './matters.tsx'
import type { Matters } from './matters-store.ts'
import { coverWords } from './words.ts'

interface HandProps {
  from: { id: string; name: string }
  /** Who can take over. */
  coaches: readonly { id: string; name: string }[]
  people: readonly Matters[]
  /** The request it answers. */
  asked?: TaskAt | undefined
  id: string
  values: FormValues
  errors?: Record<string, string>
}

/** Choosing whom to hand over, to whom and from when, with per person what matters. */
export function HandoverFormPage({ from, coaches, people, asked, id, values, errors }: HandProps) {
  const words = useWords(coverWords)
  const title = words.handTitle(from.name)
  return (
    <StaffPage title={title} place="cover">
      <PageHead title={title} sub={words.handSub} back={{ href: urls.cover(), label: words.back }} />
      {asked && <AskedNotice asked={asked} />}
      {people.length === 0 && <EmptyState title={words.nobodyLeft} />}
      {people.length > 0 && (
        <Form action={urls.handovers()} hidden={{ id, fromStaffId: from.id, ...(asked ? { asked: asked.id } : {}) }} values={values} errors={errors ?? {}}>
          <Select name="toStaffId" label={words.to} options={coaches.map((one) => ({ value: one.id, label: one.name }))} />
          <DayField name="fromOn" label={words.fromDay} />
          <Choice name="overlap" label={words.overlap} options={overlaps.map((value) => ({ value, label: words.overlaps[value] }))} />
          <Checkbox name="appointments" label={words.appointments} optional />
          <FieldGroup title={words.who} hint={words.whoHint}>
            <Choice name="participantIds" label={words.who} options={people.map(({ participant }) => ({ value: participant.id, label: nameOf(participant) }))} many hideLabel />
          </FieldGroup>
          <FieldGroup title={words.noteEach} hint={words.noteEachHint}>
            {people.map((matters) => <OnePerson key={matters.participant.id} matters={matters} />)}
          </FieldGroup>
          <Actions sticky><Button name="then" value="preview">{words.preview}</Button></Actions>
        </Form>
      )}
    </StaffPage>
  )
}

function OnePerson({ matters }: { matters: Matters }) {
  const words = useWords(coverWords)
  return (
    <Details summary={nameOf(matters.participant)}>
      <TextArea name={`matters.${matters.participant.id}`} label={words.note} rows={2} maxLength={longestMatters} readers={words.noteReaders} optional />
      <h3>{words.facts}</h3>
      <MattersOf matters={matters} />
    </Details>
  )
}

interface PreviewProps {
  form: HandoverForm
  from: string
  to: string
  people: readonly { name: string; matters: string | null }[]
  appointments: number
  /** How many people the new coach has then. */
  load: number
  today: Day
  /** Everything chosen, to carry on. */
  carried: Readonly<Record<string, string>>
}

/** What will happen, before it does. */
export function HandoverPreviewPage({ form, from, to, people, appointments, load, today, carried }: PreviewProps) {
  const words = useWords(coverWords)
  const locale = useLocale()
  const last = lastDayOf(form)
  return (
    <StaffPage title={words.previewTitle} place="cover">
      <PageHead title={words.previewTitle} back={{ href: urls.cover(), label: words.back }} />
      <Prose>
        <p>{words.previewPeople(people.length, to, showDay(form.fromOn, locale))}</p>
        <p>{last < today ? words.previewLastPast(from) : words.previewLast(from, showDay(last, locale))}</p>
        <p>{words.previewAppointments(appointments, to)}</p>
        <p>{words.previewHistory}</p>
      </Prose>
      <Notice kind={load > mostPeople ? 'warn' : 'info'}><p>{load > mostPeople ? words.tooMany(to, load, mostPeople) : words.load(to, load)}</p></Notice>
      <Card title={words.who}>
        {people.map(({ name, matters }) => <Stack key={name} gap="tight"><strong>{name}</strong>{matters && <Written>{matters}</Written>}</Stack>)}
      </Card>
      <Form action={urls.handovers()} hidden={carried} guard={false}>
        <ManyIds ids={form.participantIds} />
        <Actions><Button name="then" value="do">{words.doIt}</Button><Button name="then" value="change" kind="secondary">{words.change}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

function ManyIds({ ids }: { ids: readonly string[] }) {
  return <>{ids.map((id) => <input key={id} type="hidden" name="participantIds" value={id} />)}</>
}
