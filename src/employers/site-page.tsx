import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { Employer } from './employer.ts'
import type { EmployerPerson, EmployerSite } from './site.ts'
import { employerWords } from './words.ts'

interface FormProps {
  employer: Employer
  values: FormValues
  errors?: Record<string, string>
  /** Made on the page for something new. */
  id?: string
}

/** A site of an employer: new, or its facts. */
export function SitePage({ employer, site, id, values, errors = {} }: FormProps & { site?: EmployerSite }) {
  const words = useWords(employerWords)
  const title = site ? site.name : words.newSite
  return (
    <StaffPage title={`${title} · ${employer.name}`} place="employers">
      <PageHead title={title} back={{ href: urls.employer(employer.id), label: employer.name }} />
      <Form action={site ? urls.employerSite(employer.id, site.id) : urls.employerSites(employer.id)} hidden={id ? { id } : {}} values={values} errors={errors}>
        <Field name="name" label={words.siteName} hint={words.siteNameHint} />
        <Field name="street" label={words.street} optional />
        <Field name="postcode" label={words.postcode} width="short" optional />
        <Field name="place" label={words.place} optional />
        <Field name="phone" label={words.phone} type="tel" optional />
        <Field name="branchNumber" label={words.branchNumber} hint={words.branchHint} inputMode="numeric" optional />
        {site && <DayField name="closedOn" label={words.closedOn} hint={words.closedHint} optional />}
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

/** Somebody at an employer: new, or their facts. */
export function EmployerPersonPage({ employer, person, sites, id, values, errors = {} }: FormProps & { person?: EmployerPerson; sites: readonly EmployerSite[] }) {
  const words = useWords(employerWords)
  const title = person ? person.name : words.newPerson
  const answers = [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]
  return (
    <StaffPage title={`${title} · ${employer.name}`} place="employers">
      <PageHead title={title} back={{ href: urls.employer(employer.id), label: employer.name }} />
      <Form action={person ? urls.employerPerson(employer.id, person.id) : urls.employerPeople(employer.id)} hidden={id ? { id } : {}} values={values} errors={errors}>
        <Field name="name" label={words.personName} />
        <Field name="function" label={words.function} hint={words.functionHint} optional />
        <Choice name="decidesOnHiring" label={words.decides} options={answers} />
        <Field name="phone" label={words.phone} type="tel" optional />
        <Field name="email" label={words.email} type="email" optional />
        <Field name="bestReached" label={words.bestReached} hint={words.bestReachedHint} width="full" optional />
        {sites.length > 0 && <Select name="siteId" label={words.atSite} options={sites.map((site) => ({ value: site.id, label: site.name }))} blank={words.unknown} optional />}
        {person && <DayField name="leftOn" label={words.leftOn} hint={words.leftHint} optional />}
        <WhoReadsThis>{words.personReaders}</WhoReadsThis>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
