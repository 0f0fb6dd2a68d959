import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { type Employer, sizes } from './employer.ts'
import type { Likeness } from './likeness.ts'
import { type Sector, sectorLabel, sectors } from './sector.ts'
import { traitGroupLabel, traitGroups, type TraitGroup, traitLabel } from './trait.ts'
import { employerWords } from './words.ts'

/** An employer that could be the same as the one being added. */
export type Candidate = Pick<Employer, 'id' | 'name' | 'place'> & { because: Likeness }

interface FormProps {
  values: FormValues
  errors?: Record<string, string>
}

function SectorField() {
  const words = useWords(employerWords)
  const locale = useLocale()
  return <Select name="sector" label={words.sector} hint={words.sectorHint} options={(Object.keys(sectors) as Sector[]).map((value) => ({ value, label: sectorLabel(value, locale) }))} blank={words.unknown} optional />
}

/** Adding an employer; when others look like it, those are shown first. */
export function NewEmployerPage({ id, values, errors = {}, candidates = [] }: FormProps & { id: string; candidates?: readonly Candidate[] }) {
  const words = useWords(employerWords)
  const taken = candidates.some(({ because }) => because === 'kvk')
  return (
    <StaffPage title={words.newTitle} place="employers">
      <PageHead title={words.newTitle} sub={words.newSub} back={{ href: urls.employers(), label: words.title }} />
      <Form action={urls.employers()} hidden={{ id }} values={values} errors={errors}>
        <Field name="name" label={words.name} hint={words.nameHint} width="full" autofocus={candidates.length === 0} />
        <Field name="street" label={words.street} optional />
        <Field name="postcode" label={words.postcode} width="short" optional />
        <Field name="place" label={words.place} optional />
        <Field name="kvk" label={words.kvk} hint={words.kvkHint} inputMode="numeric" width="short" optional />
        <Field name="phone" label={words.phone} type="tel" optional />
        <SectorField />
        {candidates.length > 0 && <Candidates candidates={candidates} taken={taken} />}
        <Actions sticky>{candidates.length > 0 && !taken ? <Button name="different" value="yes">{words.different}</Button> : <Button>{words.save}</Button>}</Actions>
      </Form>
    </StaffPage>
  )
}

function Candidates({ candidates, taken }: { candidates: readonly Candidate[]; taken: boolean }) {
  const words = useWords(employerWords)
  const shown = candidates.filter(({ because }) => !taken || because === 'kvk')
  return (
    <Notice kind="warn" title={taken ? words.takenTitle : words.alikeTitle} live>
      <Stack gap="tight">
        <p>{taken ? words.takenText : words.alikeText}</p>
        <RowList label={taken ? words.takenTitle : words.alikeTitle} rows={shown.map(({ id, name, place, because }) => ({ key: id, main: <a href={urls.employer(id)}>{name}</a>, sub: [place, words.because[because]].filter(Boolean).join(' · ') }))} />
      </Stack>
    </Notice>
  )
}

/** Everything about an employer that its coaches share. */
export function EditEmployerPage({ employer, values, errors = {} }: FormProps & { employer: Employer }) {
  const words = useWords(employerWords)
  const locale = useLocale()
  const title = words.editTitle(employer.name)
  return (
    <StaffPage title={title} place="employers">
      <PageHead title={title} back={{ href: urls.employer(employer.id), label: employer.name }} />
      <Form action={urls.employer(employer.id)} values={values} errors={errors}>
        <FieldGroup title={words.known}>
          <TextArea name="needs" label={words.needs} hint={words.needsHint} readers={words.readers} optional />
          <TextArea name="atmosphere" label={words.atmosphere} hint={words.atmosphereHint} readers={words.readers} optional />
        </FieldGroup>
        <FieldGroup title={words.traits} hint={words.traitsHint}>
          {(Object.keys(traitGroups) as TraitGroup[]).map((group) => (
            <Choice key={group} name="traits" label={traitGroupLabel(group, locale)} options={traitGroups[group].map((value) => ({ value, label: traitLabel(value, locale) }))} many optional />
          ))}
        </FieldGroup>
        <FieldGroup title={words.facts}>
          <Field name="name" label={words.name} hint={words.nameHint} width="full" />
          <Field name="legalName" label={words.legalName} width="full" optional />
          <Field name="kvk" label={words.kvk} hint={words.kvkHint} inputMode="numeric" width="short" optional />
          <Field name="place" label={words.place} optional />
          <Field name="phone" label={words.phone} type="tel" optional />
          <Field name="website" label={words.website} optional />
          <SectorField />
          <Choice name="size" label={words.size} options={[...sizes.map((value) => ({ value, label: words.sizes[value] })), { value: '', label: words.unknown }]} />
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
