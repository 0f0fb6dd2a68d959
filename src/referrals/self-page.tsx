import { Button, ButtonLink } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Trap } from '#src/design/trap.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { EasyPage, StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { selfWords } from './self-words.ts'
import { referralWords } from './words.ts'

interface SelfProps {
  organisation: { slug: string; name: string; demo: boolean }
  id: string
  values?: FormValues
  errors?: Record<string, string>
}

/** The page on which somebody says: I want to work. No account, few questions, no measure of readiness. */
export function SelfReferralPage({ organisation, id, values = {}, errors = {} }: SelfProps) {
  const words = useWords(selfWords)
  return (
    <EasyPage title={words.title} demo={organisation.demo}>
      <Written>{words.lead(organisation.name)}</Written>
      <Form action={urls.selfReferral(organisation.slug)} hidden={{ id }} values={values} errors={errors}>
        <Choice name="source" label={words.who} layout="list" options={[{ value: 'self', label: words.self }, { value: 'relative', label: words.relative, hint: words.relativeHint }]} />
        <Field name="givenName" label={words.givenName} autocomplete="off" width="full" />
        <Field name="familyName" label={words.familyName} autocomplete="off" width="full" />
        <Field name="reach" label={words.reach} autocomplete="off" width="full" />
        <TextArea name="wish" label={words.wish} hint={words.wishHint} rows={3} readers={words.readers} optional />
        <Trap name="website" label={words.trap} />
        <Actions><Button>{words.send}</Button></Actions>
        <p>{words.urgent}</p>
      </Form>
    </EasyPage>
  )
}

/** After sending: what happens next. */
export function SelfReferredPage({ demo }: { demo: boolean }) {
  const words = useWords(selfWords)
  return (
    <EasyPage title={words.doneTitle} demo={demo}>
      <Written>{words.done}</Written>
      <p>{words.doneRead}</p>
      <p>{words.back}</p>
    </EasyPage>
  )
}

interface DeskProps {
  address: string
  /** The team that receives; null when the form is closed. */
  teamId: string | null
  teams: readonly { id: string; name: string }[]
  saved: boolean
}

/** Where a team lead opens the form to everybody, and says which team receives who comes. */
export function SelfDeskPage({ address, teamId, teams, saved }: DeskProps) {
  const words = useWords(referralWords)
  return (
    <StaffPage title={words.deskTitle} place="referrals" notices={saved && <Notice kind="good" live>{words.deskSaved}</Notice>}>
      <PageHead title={words.deskTitle} sub={words.deskSub} back={{ href: urls.referrals(), label: words.back }} />
      <Form action={urls.selfReferralDesk()} values={{ teamId: teamId ?? '' }}>
        <Select name="teamId" label={words.deskTeam} hint={words.deskTeamHint} blank={words.deskClosed} options={teams.map(({ id, name }) => ({ value: id, label: name }))} />
        <Actions><Button>{words.save}</Button></Actions>
      </Form>
      {teamId !== null && (
        <Card title={words.deskAddress} action={<ButtonLink href={address} kind="secondary" small icon="globe">{words.deskOpen}</ButtonLink>}>
          <p><a href={address}>{address}</a></p>
          <Hint>{words.deskReads}</Hint>
        </Card>
      )}
    </StaffPage>
  )
}
