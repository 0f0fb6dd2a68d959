import { Button } from '#src/design/button.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { SetUpKey } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { SheetPage } from '#src/web/frame.tsx'
import { useWords } from '#src/words/locale.ts'
import { signInWords } from './words.ts'

interface AcceptProps {
  token: string
  /** Name of the invited person; absent for the first administrator, who fills in everything. */
  name?: string | undefined
  /** The secret for the app, to be typed, and as a picture. */
  secret: string
  picture: string
  /** The same secret encrypted, so that a form that comes back keeps it. */
  sealed: string
  values?: Record<string, string | readonly string[]>
  errors?: Record<string, string>
}

/** Choosing a password and connecting an authenticator app. */
export function AcceptPage({ token, name, secret, picture, sealed, values = {}, errors = {} }: AcceptProps) {
  const words = useWords(signInWords)
  return (
    <SheetPage title={name === undefined ? words.firstTitle : words.inviteTitle(name)} sub={name === undefined ? words.firstSub : words.inviteSub}>
      <Form action={urls.invitation(token)} hidden={{ sealed }} values={values} errors={errors}>
        {name === undefined && <OwnOrganisation />}
        <Field name="password" label={words.newPassword} hint={words.passwordHint} type="password" autocomplete="new-password" width="full" />
        <SetUpKey picture={picture} alt={words.scanAlt} above={words.scan} below={words.typeSecret} secret={secret} />
        <Field name="code" label={words.confirmCode} inputMode="numeric" autocomplete="one-time-code" width="short" />
        <Actions><Button>{words.begin}</Button></Actions>
      </Form>
    </SheetPage>
  )
}

function OwnOrganisation() {
  const words = useWords(signInWords)
  return (
    <>
      <Field name="organisation" label={words.organisation} width="full" autofocus />
      <Field name="slug" label={words.slug} hint={words.slugHint} />
      <Field name="name" label={words.name} autocomplete="name" width="full" />
      <Field name="email" label={words.email} type="email" autocomplete="username" width="full" />
    </>
  )
}

/** An invitation that was used, has expired, or never was. */
export function InvitationGonePage() {
  const words = useWords(signInWords)
  return <SheetPage title={words.inviteGoneTitle}><p>{words.inviteGone}</p></SheetPage>
}
