import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import type { Actor } from '#src/access/actor.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { webWords } from '#src/web/words.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import type { OpenSession } from './store.ts'
import { signInWords } from './words.ts'

interface AccountProps {
  actor: Actor
  sessions: readonly OpenSession[]
  errors?: Record<string, string>
}

/** Who one is here, where one is signed in, and the own password. */
export function AccountPage({ actor, sessions, errors }: AccountProps) {
  const words = useWords(signInWords)
  const roles = useWords(webWords).roles
  return (
    <StaffPage title={words.accountTitle}>
      <PageHead title={words.accountTitle} sub={actor.organisationName} />
      <Columns equal>
        <Stack>
          <Card title={words.facts}><Summary lines={[{ label: words.name, value: actor.name }, { label: words.rolesLabel, value: actor.roles.map((role) => roles[role]).join(', ') }]} /><ButtonLink href={urls.accountCard()} kind="secondary" icon="person">{words.card}</ButtonLink></Card>
          <Sessions sessions={sessions} />
        </Stack>
        <Card title={words.changePassword}>
          {actor.demo ? <p>{words.demoNoPassword}</p> : <PasswordForm errors={errors} />}
        </Card>
      </Columns>
    </StaffPage>
  )
}

function Sessions({ sessions }: { sessions: readonly OpenSession[] }) {
  const words = useWords(signInWords)
  const locale = useLocale()
  return (
    <Card title={words.sessions} flush foot={<PostButton kind="secondary" action={urls.signOutEverywhere()}>{words.signOutEverywhere}</PostButton>}>
      <Table
        caption={words.sessionsCaption} rows={sessions} rowKey={(session) => session.tokenHash} empty={<EmptyState title={words.noSessions} />}
        columns={[
          { key: 'device', label: words.device, cell: (session) => session.agent || '–' },
          { key: 'since', label: words.since, cell: (session) => showInstant(session.openedAt, locale) },
          { key: 'seen', label: words.lastSeen, cell: (session) => showInstant(session.seenAt, locale) },
        ]}
      />
    </Card>
  )
}

function PasswordForm({ errors = {} }: { errors?: Record<string, string> | undefined }) {
  const words = useWords(signInWords)
  return (
    <Form action={urls.accountPassword()} errors={errors}>
      <Field name="current" label={words.currentPassword} type="password" autocomplete="current-password" />
      <Field name="password" label={words.newPassword} hint={words.passwordHint} type="password" autocomplete="new-password" />
      <Actions><Button>{words.savePassword}</Button></Actions>
    </Form>
  )
}
