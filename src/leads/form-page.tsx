import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Details } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { traitGroupLabel, traitGroups, type TraitGroup, traitLabel } from '#src/employers/trait.ts'
import { OccupationField } from '#src/occupations/field.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { leadSources } from './lead.ts'
import { carvedLines } from './lead-form.ts'
import type { LeadAt } from './store.ts'
import { leadWords } from './words.ts'
import { partsOfDay, weekDays } from './working-time.ts'

interface FormProps {
  id: string
  /** The lead that changes; absent for a new one. */
  lead?: LeadAt | undefined
  employers: readonly string[]
  /** Places of work of the employer, when it is known. */
  sites: readonly { id: string; name: string }[]
  values: FormValues
  errors?: Record<string, string>
}

const labelled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) => values.map((value) => ({ value, label: labels[value] }))

/** Putting an opening down, or changing it. Employer and work are enough; the rest can come later. */
export function LeadFormPage({ id, lead, employers, sites, values, errors }: FormProps) {
  const words = useWords(leadWords)
  const title = lead ? words.editTitle(lead.title) : words.newTitle
  const origins = (['found', 'made'] as const).map((value) => ({ value, label: words.origins[value], hint: words.originHints[value] }))
  return (
    <StaffPage title={title} place="leads">
      <PageHead title={title} back={lead ? { href: urls.lead(lead.id), label: words.at(lead.title, lead.employer) } : { href: urls.leads(), label: words.back }} />
      <Form action={lead ? urls.lead(lead.id) : urls.leads()} hidden={lead ? {} : { id }} values={values} errors={errors ?? {}}>
        <FieldGroup title={words.job}>
          <Field name="employerName" label={words.employer} list={employers} width="full" />
          <Field name="title" label={words.name} hint={words.nameHint} width="full" />
          <OccupationField beside="title" optional />
          <TextArea name="tasks" label={words.tasks} rows={3} readers={words.readers} optional />
          <Choice name="origin" label={words.originLegend} options={origins} layout="list" />
          <Details summary={words.carving} open={values['origin'] === 'made' || Object.keys(errors ?? {}).some((name) => /^(task|from|hours)\d/.test(name))}><CarvedFields /></Details>
        </FieldGroup>
        <WhenWhereFields sites={sites} />
        <AtmosphereFields />
        <FieldGroup title={words.finding}>
          <Select name="foundThrough" label={words.foundThrough} options={labelled(leadSources, words.sources)} optional />
          <DayField name="foundOn" label={words.foundDay} />
          <DayField name="closesOn" label={words.closesOn} optional />
          <TextArea name="note" label={words.note} rows={3} readers={words.readers} optional />
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

function CarvedFields() {
  const words = useWords(leadWords)
  return (
    <>
      <p>{words.carvingHint}</p>
      <Table
        caption={words.carving} rows={carvedLines} rowKey={String} empty={null}
        columns={[
          { key: 'task', label: words.task, phone: 'line', cell: (line) => <Field name={`task${line}`} label={words.line(words.task, line)} hideLabel optional width="full" /> },
          { key: 'from', label: words.from, cell: (line) => <Field name={`from${line}`} label={words.line(words.from, line)} hideLabel optional width="full" /> },
          { key: 'hours', label: words.carvedHours, cell: (line) => <Field name={`hours${line}`} label={words.line(words.carvedHours, line)} hideLabel optional inputMode="decimal" width="short" /> },
        ]}
      />
    </>
  )
}

function WhenWhereFields({ sites }: Pick<FormProps, 'sites'>) {
  const words = useWords(leadWords)
  return (
    <FieldGroup title={words.whenWhere}>
      <Field name="hoursFrom" label={words.hoursFrom} hint={words.hoursHint} inputMode="decimal" width="short" optional />
      <Field name="hoursUntil" label={words.hoursUntil} inputMode="decimal" width="short" optional />
      <Choice name="days" label={words.days} options={labelled(weekDays, words.weekDays)} many optional />
      <Choice name="partsOfDay" label={words.parts} options={labelled(partsOfDay, words.partsOfDay)} many optional />
      {sites.length > 0 && <Select name="siteId" label={words.site} options={sites.map(({ id, name }) => ({ value: id, label: name }))} optional />}
      <Field name="postcode4" label={words.postcode} hint={words.postcodeHint} width="short" optional />
      <DayField name="startsOn" label={words.startsOn} optional />
      <Field name="wagePerHourCents" label={words.wage} hint={words.wageHint} inputMode="decimal" width="short" optional />
    </FieldGroup>
  )
}

function AtmosphereFields() {
  const words = useWords(leadWords)
  const locale = useLocale()
  return (
    <FieldGroup title={words.atmosphere} hint={words.atmosphereHint}>
      {(Object.keys(traitGroups) as TraitGroup[]).map((group) => (
        <Choice key={group} name="traits" label={traitGroupLabel(group, locale)} options={traitGroups[group].map((value) => ({ value, label: traitLabel(value, locale) }))} many optional />
      ))}
    </FieldGroup>
  )
}
