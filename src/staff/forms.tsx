import { roles } from '#src/access/permissions.ts'
import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { webWords } from '#src/web/words.ts'
import { commonWords } from '#src/words/common.ts'
import { locales, useWords } from '#src/words/locale.ts'
import type { Team } from './store.ts'
import { staffWords } from './words.ts'

const named = (teams: readonly Team[], kind: Team['kind']) => teams.filter((team) => team.kind === kind).map(({ id, name }) => ({ value: id, label: name }))

/** The fields about a person, inside any form. */
export function StaffFields() {
  const words = useWords(staffWords)
  const languages = useWords(commonWords).languageNames
  return (
    <>
      <Field name="name" label={words.name} />
      <Field name="email" label={words.email} hint={words.emailHint} type="email" optional />
      <Field name="phone" label={words.phone} type="tel" optional />
      <Choice name="language" label={words.language} options={locales.map((value) => ({ value, label: languages[value] }))} />
    </>
  )
}

/** The fields of roles that begin, inside any form. */
export function RoleFields({ teams }: { teams: readonly Team[] }) {
  const words = useWords(staffWords)
  const names = useWords(webWords).roles
  return (
    <>
      <Choice name="roles" label={words.role} hint={words.roleHint} options={roles.map((value) => ({ value, label: names[value] }))} many />
      <Select name="teamId" label={words.team} hint={words.teamHint} options={named(teams, 'ips')} optional />
      <Select name="treatmentTeamId" label={words.treatmentTeam} hint={words.treatmentTeamHint} options={named(teams, 'treatment')} optional />
      <DayField name="fromOn" label={words.fromOn} />
    </>
  )
}

/** A new member of the staff, with the roles to begin with. */
export function NewStaffPage({ id, teams, values, errors = {} }: { id: string; teams: readonly Team[]; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(staffWords)
  return (
    <StaffPage title={words.newTitle} place="staff">
      <PageHead title={words.newTitle} sub={words.newSub} back={{ href: urls.staffList(), label: words.back }} />
      <Form action={urls.staffList()} hidden={{ id }} values={values} errors={errors}>
        <FieldGroup title={words.person}><StaffFields /></FieldGroup>
        <FieldGroup title={words.roles}><RoleFields teams={teams} /></FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
