import type { Role } from '#src/access/permissions.ts'
import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Codes } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { SheetPage } from '#src/web/frame.tsx'
import { webWords } from '#src/web/words.ts'
import { useWords } from '#src/words/locale.ts'
import { signInWords } from './words.ts'

/** One of the cast of the demonstration. */
export interface CastMember {
  organisation: string
  staffId: string
  name: string
  roles: string[]
}

interface SignInProps {
  to: string
  values?: Record<string, string | readonly string[]>
  errors?: Record<string, string>
  refused?: boolean
  expired?: boolean
  cast?: readonly CastMember[]
}

/** E-mail and password; beside it, in the demonstration, the cast. */
export function SignInPage({ to, values, errors, refused, expired, cast = [] }: SignInProps) {
  const words = useWords(signInWords)
  const notices = (refused || expired) && <Notice kind="error" live>{refused ? words.refused : words.expired}</Notice>
  return (
    <SheetPage title={words.title} notices={notices} beside={cast.length > 0 && <Cast cast={cast} />}>
      <Form action={urls.signIn()} hidden={{ to }} values={values ?? {}} errors={errors ?? {}} guard={false}>
        <Field name="email" label={words.email} type="email" autocomplete="username" width="full" autofocus />
        <Field name="password" label={words.password} type="password" autocomplete="current-password" width="full" />
        <Actions><Button>{words.next}</Button></Actions>
      </Form>
    </SheetPage>
  )
}

function Cast({ cast }: { cast: readonly CastMember[] }) {
  const words = useWords(signInWords)
  const roles = useWords(webWords).roles
  const organisations = [...new Set(cast.map(({ organisation }) => organisation))]
  return (
    <Stack>
      <h2>{words.demoTitle}</h2>
      <p>{words.demoText}</p>
      {organisations.map((organisation) => (
        <Card key={organisation} title={organisation}>
          <Stack gap="tight">
            {cast.filter((member) => member.organisation === organisation).map((member) => (
              <PostButton key={member.staffId} kind="quiet" action={urls.demoSignIn()} fields={{ staff: member.staffId }}>
                <TwoLines main={member.name} sub={member.roles.map((role) => roles[role as Role]).join(', ')} />
              </PostButton>
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}

/** The code of the authenticator app, or a recovery code. */
export function SecondFactorPage({ to, errors, refused }: { to: string; errors?: Record<string, string>; refused?: boolean }) {
  const words = useWords(signInWords)
  return (
    <SheetPage title={words.secondTitle} sub={words.secondSub} notices={refused && <Notice kind="error" live>{words.codeRefused}</Notice>}>
      <Form action={urls.secondFactor()} hidden={{ to }} errors={errors ?? {}} guard={false}>
        <Field name="code" label={words.code} hint={words.codeHint} autocomplete="one-time-code" width="short" autofocus />
        <Actions><Button>{words.signIn}</Button></Actions>
      </Form>
    </SheetPage>
  )
}

/** The recovery codes, shown this once. */
export function RecoveryCodesPage({ codes }: { codes: readonly string[] }) {
  const words = useWords(signInWords)
  return (
    <SheetPage title={words.codesTitle} sub={words.codesText}>
      <Codes codes={codes} />
      <ButtonLink href={urls.home()}>{words.toWork}</ButtonLink>
    </SheetPage>
  )
}
