import type { ComponentChildren } from 'preact'
import { Button } from '#src/design/button.tsx'
import { DayField, Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { type Trait, traitLabel } from '#src/employers/trait.ts'
import { showEuros } from '#src/kernel/money.ts'
import { occupationLabel } from '#src/occupations/occupation-code.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import { carvedHours, closeReasons, type Lead } from './lead.ts'
import type { LeadAt } from './store.ts'
import { leadWords } from './words.ts'

/** The hours of a lead in words: `12 tot 20`, `vanaf 12`; empty when nothing is known. */
export function useHours(): (lead: Pick<Lead, 'hoursFrom' | 'hoursUntil'>) => string {
  const words = useWords(leadWords)
  const locale = useLocale()
  return ({ hoursFrom, hoursUntil }) => {
    if (hoursFrom === null && hoursUntil === null) return ''
    if (hoursFrom === null) return words.hoursAtMost(showNumber(hoursUntil!, locale))
    if (hoursUntil === null) return words.hoursAtLeast(showNumber(hoursFrom, locale))
    return hoursFrom === hoursUntil ? showNumber(hoursFrom, locale) : words.hoursBetween(showNumber(hoursFrom, locale), showNumber(hoursUntil, locale))
  }
}

/** What is known of an opening; what nobody filled in is left out, but for the few facts one misses. */
export function LeadFacts({ lead }: { lead: LeadAt }) {
  const words = useWords(leadWords)
  const locale = useLocale()
  const hours = useHours()(lead)
  const filled = (label: string, value: ComponentChildren) => (value ? [{ label, value }] : [])
  const place = [...new Set([lead.site, lead.place, lead.workPostcode4].filter(Boolean))].join(', ')
  return (
    <Card title={words.facts} foot={lead.note && <Written>{lead.note}</Written>}>
      <Summary lines={[
        { label: words.employer, value: <a href={urls.employer(lead.employerId)}>{lead.employer}</a> },
        { label: words.where, value: place },
        { label: words.hours, value: hours },
        ...filled(words.days, lead.days.map((day) => words.weekDays[day]).join(', ')),
        ...filled(words.parts, lead.partsOfDay.map((part) => words.partsOfDay[part]).join(', ')),
        ...filled(words.tasks, lead.tasks && <Written>{lead.tasks}</Written>),
        ...filled(words.atmosphere, lead.traits.map((trait) => traitLabel(trait as Trait, locale)).join(', ')),
        ...filled(words.occupation, lead.occupationCode && occupationLabel(lead.occupationCode, locale)),
        ...filled(words.wage, lead.wagePerHourCents !== null && showEuros(lead.wagePerHourCents, locale)),
        ...filled(words.startsOn, lead.startsOn && showDay(lead.startsOn, locale)),
        ...filled(words.closesOn, lead.closesOn && showDay(lead.closesOn, locale)),
        { label: words.foundOn, value: words.finder(showDay(lead.foundOn, locale), lead.finder) },
        ...filled(words.foundThrough, lead.foundThrough && words.sources[lead.foundThrough as keyof typeof words.sources]),
        ...filled(words.closedOn, lead.closedOn && `${showDay(lead.closedOn, locale)}. ${words.closeReasons[lead.closeReason as keyof typeof words.closeReasons]}.`),
      ]} />
    </Card>
  )
}

/** The tasks a made job consists of, each with the job it was taken from. */
export function CarvedTasks({ lead }: { lead: Pick<Lead, 'carvedFrom'> }) {
  const words = useWords(leadWords)
  const locale = useLocale()
  const total = carvedHours(lead.carvedFrom)
  if (lead.carvedFrom.length === 0) return null
  return (
    <Card title={words.carving} flush foot={total !== undefined && <Hint>{words.together(showNumber(total, locale))}</Hint>}>
      <Table
        caption={words.carving} rows={lead.carvedFrom.map((line, index) => ({ ...line, index }))} rowKey={({ index }) => String(index)} empty={null}
        columns={[
          { key: 'task', label: words.task, cell: ({ task }) => task },
          { key: 'from', label: words.from, cell: ({ from }) => from ?? words.notSaid },
          { key: 'hours', label: words.carvedHours, numeric: true, cell: ({ hours }) => (hours === null ? words.notSaid : showNumber(hours, locale)) },
        ]}
      />
    </Card>
  )
}

/** Why and when an opening is no longer to be had. */
export function CloseLeadPage({ lead, values, errors }: { lead: LeadAt; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(leadWords)
  const title = words.closeTitle(lead.title)
  return (
    <StaffPage title={title} place="leads">
      <PageHead title={title} back={{ href: urls.lead(lead.id), label: words.at(lead.title, lead.employer) }} />
      <Form action={urls.closeLead(lead.id)} values={values} errors={errors ?? {}}>
        <Select name="closeReason" label={words.closeReason} options={closeReasons.map((value) => ({ value, label: words.closeReasons[value] }))} />
        <DayField name="closedOn" label={words.closedOn} />
        <Actions sticky><Button>{words.close}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
